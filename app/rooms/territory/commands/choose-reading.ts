import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { packTable } from '#platform/packed-table.ts';
import type { RawTable } from '#platform/table-file.ts';
import { importFor, refuseUnknownDelineation } from '../access.ts';
import type { ReadingChoices } from '../queries/get-import.ts';

/**
 * The file is read with these choices from now on: in which encoding, with which separator, which sheet and columns,
 * of which vintage, for which delineation; null: as it is detected. `raw` is the file as readAnew gives it for them.
 * Corrections by line stay. Refuses (NotFound) an unknown import, (Conflict) one that is not being looked through,
 * (Invalid) an unknown delineation. Records delineationImport.readAnew.
 */
export async function chooseReading(
  ctx: Writing,
  id: string,
  { delineation, ...choices }: ReadingChoices & { readonly delineation: string | null },
  raw: RawTable,
): Promise<void> {
  await importFor(ctx, id, 'open');
  await refuseUnknownDelineation(ctx, delineation);
  await ctx.db
    .updateTable('territory.import')
    .set({ delineation, raw: JSON.stringify(packTable(raw)), choices: JSON.stringify(choices) })
    .where('id', '=', id)
    .execute();
  const facts = { ...choices, delineation };
  record(ctx, 'delineationImport.readAnew', { kind: 'delineationImport', id }, facts);
}
