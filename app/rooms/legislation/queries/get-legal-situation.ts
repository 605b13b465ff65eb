import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { LegalSituation, Position } from '../model.ts';
import { legalSituations } from './legal-situations.ts';

/** The delineation, or one of its areas with its position if that is to be weighed. */
interface Place {
  readonly delineation: string;
  readonly area?: string | undefined;
  readonly position?: Position | undefined;
}

/** What the rules of a day say of one delineation or area. Refuses (NotFound) a delineation that is none. */
export async function getLegalSituation(
  ctx: Reading,
  { delineation, area, position }: Place,
  day: Day,
): Promise<readonly LegalSituation[]> {
  const situations = await legalSituations(ctx, day);
  return area === undefined ? situations.of(delineation) : situations.ofArea(delineation, area, position);
}
