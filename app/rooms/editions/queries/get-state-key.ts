import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { getSheetsRevision } from '#rooms/portal/queries/get-sheets-revision.ts';

/**
 * Names what an edition of a day would hold: another text for other facts, or for a program that was built otherwise.
 * Refuses (NotFound, Invalid) a day without a map or before the facts begin.
 */
export async function getStateKey(ctx: Reading, day: Day, build: string): Promise<string> {
  return `${await getSheetsRevision(ctx, day)} ${build}`;
}
