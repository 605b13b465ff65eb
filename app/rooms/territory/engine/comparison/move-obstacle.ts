import type { Borders } from './borders.ts';
import { areasAround, type Delineation } from './delineation.ts';
import { fragmentsOf } from './fragments.ts';
import type { Incidence } from './incidence.ts';
import type { MoveVariant } from './move-plan.ts';
import { fieldOf } from './serving-areas.ts';

/** What an exercise is worked out on. */
export interface Ground {
  readonly incidence: Incidence;
  readonly borders: Borders;
  /** False on a day of which no neighbours are known: then nothing is known to hang together. */
  readonly knowsBorders: boolean;
}

/**
 * Why an exercise has no answer: fewer areas than regions to serve; no way that leaves the areas whole; nobody known to be
 * a member; a member in no region, or in several; a member in several areas; inhabitants or neighbours that are not known;
 * or no plan within the time.
 */
export type MoveObstacle =
  | 'fewerAreas'
  | 'notWhole'
  | 'noMembers'
  | 'withoutRegion'
  | 'severalRegions'
  | 'severalAreas'
  | 'inhabitantsUnknown'
  | 'bordersUnknown'
  | 'outOfTime';

/** Why no set of moves will do. */
export function infeasibleBecause({ incidence }: Ground): MoveObstacle {
  const { areas, regions } = fieldOf(fragmentsOf(incidence, 'municipalities') ?? []);
  return areas.length < regions.length ? 'fewerAreas' : 'notWhole';
}

/** Why a variant is not determined; `bound` is what its solver proved, null where it was not asked. */
export function undeterminedBecause(
  { incidence }: Ground,
  variant: MoveVariant,
  bound: number | null,
): MoveObstacle {
  const { areas, regions } = incidence;
  if (bound !== null) return 'outOfTime';
  const members = [...areas.municipalities.codes.keys()].filter((one) => areasAround(areas, one).length > 0);
  const regionsOf = (one: number) => areasAround(regions, one).length;
  if (!members.some((one) => regionsOf(one) > 0)) return 'noMembers';
  if (variant === 'inhabitants') return isDivided(areas) ? 'severalAreas' : 'inhabitantsUnknown';
  if (members.some((one) => regionsOf(one) === 0)) return 'withoutRegion';
  if (members.some((one) => regionsOf(one) > 1)) return 'severalRegions';
  return 'severalAreas';
}

/** Whether the share of a member in its areas is not known. */
function isDivided({ shareOf }: Delineation): boolean {
  return shareOf.some(Number.isNaN);
}
