import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { type ReferenceFiles, referenceLines } from '#platform/reference-files.ts';
import { insertRows, loadWhereChanged, plainRow } from '#platform/reference-tables.ts';

/** Which file of reference/ fills which table, in the order of the foreign keys. */
const fillings = [
  { table: 'cooperation.structure', path: 'structures/data.csv' },
  { table: 'cooperation.participation', path: 'participations/data.csv' },
] as const;

/**
 * The structures and participations of this room are those of reference/, and no others. Where the files are those of
 * the last time, nothing is touched; otherwise everything is replaced in this transaction. Returns how many structures
 * were loaded, 0 where nothing had changed. Records cooperation.structuresLoaded. Refuses everybody but the system.
 */
export async function loadStructures(ctx: Writing, files: ReferenceFiles): Promise<{ loaded: number }> {
  const loading = { files, paths: fillings.map(({ path }) => path), notedIn: 'cooperation.loaded_set' };
  const changed = await loadWhereChanged(ctx, loading, async () => {
    for (const { table } of fillings.toReversed()) {
      await sql`delete from ${sql.table(table)}`.execute(ctx.db);
    }
    for (const { table, path } of fillings) {
      const rows = referenceLines(files, path).map(plainRow);
      await insertRows(ctx, { table, columns: Object.keys(rows[0] ?? {}), rows });
    }
  });
  if (changed.size === 0) return { loaded: 0 };
  record(
    ctx,
    'cooperation.structuresLoaded',
    { kind: 'referenceFacts', id: 'structures' },
    Object.fromEntries(changed),
  );
  return { loaded: referenceLines(files, fillings[0].path).length };
}
