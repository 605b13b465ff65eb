import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { importFor } from '../access.ts';
import type { LineCorrection } from '../engine/import/import-report.ts';

/**
 * These lines of the file are read as corrected from now on; the file itself stays as it came. A correction takes the
 * place of the earlier one of its line, and one that changes nothing takes it back. Refuses (NotFound) an unknown
 * import, (Conflict) one that is not being looked through. Records delineationImport.corrected.
 */
export async function correctLines(
  ctx: Writing,
  id: string,
  corrections: readonly LineCorrection[],
): Promise<void> {
  const before = await importFor(ctx, id, 'open');
  if (corrections.length === 0) return;
  const byLine = new Map(before.corrections.map((one) => [one.line, one]));
  for (const one of corrections) byLine.set(one.line, one);
  const kept = [...byLine.values()].filter(changesSomething).sort((a, b) => a.line - b.line);
  await ctx.db
    .updateTable('territory.import')
    .set({ corrections: JSON.stringify(kept) })
    .where('id', '=', id)
    .execute();
  const lines = corrections.map(({ line }) => line);
  record(ctx, 'delineationImport.corrected', { kind: 'delineationImport', id }, { lines });
}

function changesSomething({ skip, nis, areaCode, area, share }: LineCorrection): boolean {
  return skip || nis !== null || areaCode !== null || area !== null || share !== null;
}
