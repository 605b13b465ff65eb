import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { ReferenceFiles } from '#platform/reference-files.ts';
import { loadWhereChanged } from '#platform/reference-tables.ts';
import { raiseRevision } from './raise-revision.ts';
import { loadedFiles, tableRows } from './reference-rows.ts';
import { replaceReferenceRows } from './replace-reference-rows.ts';

/**
 * The tables of this room hold what the files of reference/ say, and the versions that were published beside them.
 * Where the files are those of the last time, nothing is touched; otherwise everything of reference/ is replaced in
 * this transaction, so that a reader never sees half of it. Returns the files that were new or changed. Records
 * territory.factsLoaded. Refuses everybody but the system.
 */
export async function loadReferenceFacts(
  ctx: Writing,
  files: ReferenceFiles,
): Promise<{ readonly loaded: readonly string[] }> {
  const loading = { files, paths: loadedFiles, notedIn: 'territory.loaded_set' };
  const changed = await loadWhereChanged(ctx, loading, async () => {
    await replaceReferenceRows(ctx, tableRows(files));
    await raiseRevision(ctx);
  });
  if (changed.size > 0) {
    record(
      ctx,
      'territory.factsLoaded',
      { kind: 'referenceFacts', id: 'reference' },
      Object.fromEntries(changed),
    );
  }
  return { loaded: [...changed.keys()] };
}
