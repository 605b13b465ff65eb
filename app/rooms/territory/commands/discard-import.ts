import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { importFor } from '../access.ts';

/**
 * The import, and the draft that was made of it, are no more to be published; of the file only its name is kept, until
 * it is forgotten (forget-imports.ts). Refuses (NotFound) an unknown import, (Conflict) one that was published or thrown
 * away before. Records delineationImport.discarded.
 */
export async function discardImport(ctx: Writing, id: string): Promise<void> {
  await importFor(ctx, id, 'open', 'drafted');
  await ctx.db.deleteFrom('territory.draft').where('import', '=', id).execute();
  await ctx.db
    .updateTable('territory.import')
    .set({ discarded_at: ctx.now, content: null, raw: null })
    .where('id', '=', id)
    .execute();
  record(ctx, 'delineationImport.discarded', { kind: 'delineationImport', id });
}
