import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { ReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
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
  if (ctx.actor.kind !== 'system') throw new NotAllowed('Alleen Regioloket zelf laadt de referentiefeiten.');
  await sql`lock table territory.loaded_set in share row exclusive mode`.execute(ctx.db);
  const changed = await changedFiles(ctx, files);
  if (changed.size === 0) return { loaded: [] };
  await replaceReferenceRows(ctx, tableRows(files));
  await noteLoaded(ctx, files);
  await raiseRevision(ctx);
  record(
    ctx,
    'territory.factsLoaded',
    { kind: 'referenceFacts', id: 'reference' },
    Object.fromEntries(changed),
  );
  return { loaded: [...changed.keys()] };
}

/** Path to checksum of the files that are new or changed, or that are loaded no more (with checksum null). */
async function changedFiles(
  ctx: Writing,
  files: ReferenceFiles,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await ctx.db.selectFrom('territory.loaded_set').select(['name', 'checksum']).execute();
  const before = new Map(rows.map((row) => [row.name, row.checksum]));
  const paths = new Set([...loadedFiles, ...before.keys()]);
  const after = new Map(loadedFiles.map((path) => [path, checksumOf(files, path)]));
  return new Map(
    [...paths]
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => [path, after.get(path) ?? null]),
  );
}

function checksumOf(files: ReferenceFiles, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`reference/${path} is missing`);
  return file.checksum;
}

async function noteLoaded(ctx: Writing, files: ReferenceFiles): Promise<void> {
  await ctx.db.deleteFrom('territory.loaded_set').execute();
  await ctx.db
    .insertInto('territory.loaded_set')
    .values(loadedFiles.map((name) => ({ name, checksum: checksumOf(files, name), loaded_at: ctx.now })))
    .execute();
}
