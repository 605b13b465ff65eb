import type { Borders } from './borders.ts';
import { areasAround, type Delineation } from './delineation.ts';

/** A region that a municipality touches without lying in it: the border they share, and with which municipalities. */
export interface TouchedRegion {
  readonly region: string;
  readonly borderKm: number;
  readonly neighbours: readonly string[];
}

/** A municipality that touches another region, with those regions, longest border first. */
export interface BorderMunicipality {
  readonly nis: string;
  readonly regions: readonly TouchedRegion[];
}

/**
 * The municipalities on a region border, from the facts of neighbours alone, ordered by code: they lie in a region and
 * have a neighbour that lies in another and not in theirs. It says nothing of a right to support, nor of where the
 * municipality's areas lie (that is placedElsewhere).
 */
export function borderMunicipalities(borders: Borders, regions: Delineation): BorderMunicipality[] {
  return borders.municipalities.codes.flatMap((nis, municipality) => {
    const touched = touchedBy(borders, regions, municipality);
    return touched.length === 0 ? [] : { nis, regions: touched };
  });
}

function touchedBy(borders: Borders, regions: Delineation, municipality: number): TouchedRegion[] {
  const own = areasAround(regions, municipality);
  const touched = new Map<number, { borderKm: number; neighbours: string[] }>();
  if (own.length === 0) return [];
  for (
    let i = borders.starts[municipality] as number;
    i < (borders.starts[municipality + 1] as number);
    i += 1
  ) {
    const other = borders.others[i] as number;
    const beyond = areasAround(regions, other);
    if (beyond.some((region) => own.includes(region))) continue;
    for (const region of beyond) {
      const entry = touched.get(region) ?? { borderKm: 0, neighbours: [] };
      entry.borderKm += borders.km[i] as number;
      entry.neighbours.push(borders.municipalities.codes[other] ?? '');
      touched.set(region, entry);
    }
  }
  return [...touched]
    .map(([region, entry]) => ({ region: regions.areas[region] ?? '', ...entry }))
    .sort((p, q) => q.borderKm - p.borderKm || (p.region < q.region ? -1 : 1));
}
