import { delineationIn } from './comparison.ts';
import type { Delineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { largestRegions, outsidersOf } from './main-region.ts';
import { positionOf } from './position.ts';
import { regionsCode, type Territory } from './territory.ts';

/** In which delineation municipalities move, and to which other its areas are compared, by code. */
export interface TrialPair {
  readonly code: string;
  readonly other: string;
}

/** How many areas cross a border, and how many municipalities lie outside the main region of one of them; of a tie nobody. */
export interface TrialTally {
  readonly crossing: number;
  readonly outside: number;
}

/** Which areas are laid over which others: the reference regions are always what others cross. */
export function laidOver({ code, other }: TrialPair): readonly [areas: string, others: string] {
  return code === regionsCode ? [other, code] : [code, other];
}

/** The tally when this is what the delineation of the pair looks like. Nothing is counted where the other is not known. */
export function tallyWith(territory: Territory, pair: TrialPair, delineation: Delineation): TrialTally {
  const { encoded: other } = delineationIn(territory, pair.other);
  if (other === null) return { crossing: 0, outside: 0 };
  const [over] = laidOver(pair);
  const incidence = over === pair.code ? layOver(delineation, other) : layOver(other, delineation);
  const crossing = [...incidence.areas.areas.keys()].filter(
    (area) => positionOf(incidence, area) === 'crossing',
  );
  const outside = crossing.flatMap((area) => {
    const [main, tied] = largestRegions(incidence, area);
    return main === undefined || tied !== undefined ? [] : outsidersOf(incidence, area, main);
  });
  return { crossing: crossing.length, outside: new Set(outside).size };
}
