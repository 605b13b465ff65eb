import type { CodeAndName } from '../../model.ts';
import { delineationIn } from './comparison.ts';
import { areasAround, type Delineation } from './delineation.ts';
import { foundedArea, foundedNumber } from './founded-area.ts';
import { regionsCode, type Territory } from './territory.ts';

/**
 * The territory in which this is what the delineation of its code looks like; where that is the reference regions,
 * everybody lies in the region of there. `played` says which moves led to it, and sets its key apart.
 */
export function territoryWith(territory: Territory, encoded: Delineation, played: string): Territory {
  const before = delineationIn(territory, encoded.code);
  const founded = encoded.areas.filter((area) => foundedNumber(area) !== null).map(foundedArea);
  const areas = new Map([...before.areas, ...founded.map((area) => [area.code, area] as const)]);
  return {
    ...territory,
    key: `${territory.key} ${encoded.code} ${played}`,
    delineations: new Map([...territory.delineations, [encoded.code, { ...before, areas, encoded }]]),
    lines: encoded.code === regionsCode ? linesIn(territory, encoded, areas) : territory.lines,
  };
}

function linesIn(
  { lines, municipalities }: Territory,
  regions: Delineation,
  areas: ReadonlyMap<string, CodeAndName>,
): Territory['lines'] {
  return new Map(
    municipalities.codes.flatMap((nis, municipality) => {
      const line = lines.get(nis);
      const [region = -1] = areasAround(regions, municipality);
      const area = areas.get(regions.areas[region] ?? '') ?? null;
      return line === undefined ? [] : [[nis, { ...line, region: area }] as const];
    }),
  );
}
