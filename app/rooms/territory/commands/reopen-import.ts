import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { importFor } from '../access.ts';

/**
 * The draft is gone and the import is looked through again; what was filled in of its version is kept. Refuses
 * (NotFound) an unknown import, (Conflict) one without a draft. Records delineationImport.reopened.
 */
export async function reopenImport(ctx: Writing, id: string): Promise<void> {
  await importFor(ctx, id, 'drafted');
  await ctx.db.deleteFrom('territory.draft').where('import', '=', id).execute();
  record(ctx, 'delineationImport.reopened', { kind: 'delineationImport', id });
}
