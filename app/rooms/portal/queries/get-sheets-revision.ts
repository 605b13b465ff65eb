import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { getStructuresRevision } from '#rooms/cooperation/queries/get-structures-revision.ts';
import { getRulesRevision } from '#rooms/legislation/queries/get-rules-revision.ts';
import { geometryKey } from '#rooms/territory/queries/geometry-key.ts';
import { getRevision } from '#rooms/territory/queries/get-revision.ts';

/**
 * Names the state of all that the sheets of a day tell from: another text whenever any of it changed. Four small
 * queries. Refuses (NotFound, Invalid) a day without a map or before the facts begin.
 */
export async function getSheetsRevision(ctx: Reading, day: Day): Promise<string> {
  const { boundaries, raster } = await geometryKey(ctx, day);
  const revisions = [await getRevision(ctx), await getRulesRevision(ctx), await getStructuresRevision(ctx)];
  return [boundaries ?? raster, ...revisions].join(' ');
}
