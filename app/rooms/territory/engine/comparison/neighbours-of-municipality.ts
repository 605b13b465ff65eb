import { neighboursOf } from './borders.ts';
import { borderStrengthsIn } from './comparison.ts';
import type { Territory, TerritoryMunicipality } from './territory.ts';

/** A neighbour: the border they share, and how many of the delineations that know both separate them. */
export interface Neighbour {
  readonly municipality: TerritoryMunicipality;
  readonly borderKm: number;
  /** Null where the region of one of the two is not known. */
  readonly inOtherRegion: boolean | null;
  readonly separating: number;
  readonly knowing: number;
}

/**
 * The neighbours of a municipality, those in another region first, then by the length of the border; null where the
 * borders of the day are not known. An Error where the municipality is not of the day.
 */
export function neighboursOfMunicipality(territory: Territory, nis: string): readonly Neighbour[] | null {
  const { municipalities, borders, lines, knowsBorders } = territory;
  const [me, own] = [municipalities.indexOf.get(nis), lines.get(nis)];
  if (me === undefined || own === undefined) throw new Error(`No municipality ${nis} on this day`);
  if (!knowsBorders) return null;
  const pairs = borderStrengthsIn(territory).pairs.filter(({ a, b }) => a === nis || b === nis);
  const strengths = new Map(pairs.map((pair) => [pair.a === nis ? pair.b : pair.a, pair]));
  const neighbours = [...neighboursOf(borders, me)].flatMap((other, place): Neighbour[] => {
    const municipality = lines.get(municipalities.codes[other] ?? '');
    if (municipality === undefined) return [];
    const { separating = 0, knowing = 0 } = strengths.get(municipality.nis) ?? {};
    const borderKm = borders.km[(borders.starts[me] as number) + place] as number;
    return [{ municipality, borderKm, inOtherRegion: otherRegion(own, municipality), separating, knowing }];
  });
  return neighbours.sort(
    (one, other) => Number(other.inOtherRegion) - Number(one.inOtherRegion) || other.borderKm - one.borderKm,
  );
}

function otherRegion(one: TerritoryMunicipality, other: TerritoryMunicipality): boolean | null {
  return one.region === null || other.region === null ? null : one.region.code !== other.region.code;
}
