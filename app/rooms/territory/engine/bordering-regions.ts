import type { CodeAndName } from '../model.ts';
import type { DescribedMunicipality } from './described-municipality.ts';

/** Another region that a region touches, with the length of the border. */
export interface BorderingRegion {
  readonly region: CodeAndName;
  readonly borderKm: number;
}

/** The other regions that these municipalities, those of one region, touch; longest border first. */
export function borderingRegions(members: readonly DescribedMunicipality[]): readonly BorderingRegion[] {
  const touched = new Map<string, BorderingRegion>();
  for (const { municipality, neighbours } of members) {
    for (const { municipality: other, borderKm } of neighbours ?? []) {
      const { region } = other;
      if (region === null || region.code === municipality.region?.code) continue;
      const known = touched.get(region.code)?.borderKm ?? 0;
      touched.set(region.code, { region, borderKm: known + borderKm });
    }
  }
  return [...touched.values()].sort((one, other) => other.borderKm - one.borderKm);
}
