import { type Comparison, compare } from './comparison/comparison.ts';
import type { AreaPosition } from './comparison/position.ts';
import {
  isTypology,
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from './comparison/territory.ts';

/** What the map hatches: which areas are laid over which others, and which of them cross a border. */
export interface MapCrossings {
  readonly areas: TerritoryDelineation;
  readonly others: TerritoryDelineation;
  readonly comparison: Comparison;
  /** The areas that cross, in the order of their codes; where `exAequo`, nobody of them is hatched. */
  readonly crossing: readonly AreaPosition[];
  /** By NIS code: the crossing areas of which a municipality lies outside the main region. */
  readonly hatched: ReadonlyMap<string, readonly AreaPosition[]>;
}

/**
 * How the delineation drawn as a line lies to the one that fills the map. Where one of the two is the reference
 * regions, it is the other that is laid over them, whichever is the line: a swap of fill and line hatches the same.
 * Null where there is nothing to compare: no line, twice the same, a typology, or members that are not known.
 */
export function mapCrossings(
  territory: Territory,
  fill: string,
  outline: string | null,
): MapCrossings | null {
  if (outline === null || outline === fill) return null;
  const [first, second] = outline === regionsCode ? [fill, outline] : [outline, fill];
  const areas = territory.delineations.get(first);
  const others = territory.delineations.get(second);
  if (areas === undefined || others === undefined || isTypology(areas) || isTypology(others)) return null;
  const comparison = compare(territory, first, second);
  if (comparison === null) return null;
  const crossing = comparison.positions.filter(({ position }) => position === 'crossing');
  const decided = crossing.filter(({ exAequo }) => !exAequo);
  const pairs = decided.flatMap((area) => area.outside.map((nis) => ({ nis, area })));
  const hatched = new Map(
    [...Map.groupBy(pairs, ({ nis }) => nis)].map(([nis, all]) => [nis, all.map(({ area }) => area)]),
  );
  return { areas, others, comparison, crossing, hatched };
}
