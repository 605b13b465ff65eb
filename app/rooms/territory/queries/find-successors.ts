import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type MunicipalityName, successorsOn } from '../model.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listMunicipalityNames } from './list-municipality-names.ts';

/**
 * The municipalities of `day` in which this code has gone up: itself where it is there, none for a code that is
 * unknown or that came later. Refuses (Invalid) a day before the facts begin.
 */
export async function findSuccessors(
  ctx: Reading,
  nis: string,
  day: Day,
): Promise<readonly MunicipalityName[]> {
  return await listMunicipalityNames(ctx, successorsOn(await listMergerSteps(ctx), nis, day), day);
}
