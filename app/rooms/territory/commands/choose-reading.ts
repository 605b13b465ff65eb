import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { importFor, refuseUnknownDelineation } from '../access.ts';
import type { ReadingChoices } from '../queries/get-import.ts';

/**
 * The file is read with these choices from now on: in which encoding, with which separator, which sheet and columns,
 * of which vintage, for which delineation; null: as it is detected. Corrections by line stay. Refuses (NotFound) an
 * unknown import, (Conflict) one that is not being looked through, (Invalid) an unknown delineation, and choices by
 * which the file cannot be read. Records delineationImport.readAnew.
 */
export async function chooseReading(
  ctx: Writing,
  id: string,
  { delineation, ...choices }: ReadingChoices & { readonly delineation: string | null },
): Promise<void> {
  const { fileName } = await importFor(ctx, id, 'open');
  await refuseUnknownDelineation(ctx, delineation);
  const { content } = await ctx.db
    .selectFrom('territory.import')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const raw = JSON.stringify(await readTableFile(content, fileName, choices));
  await ctx.db
    .updateTable('territory.import')
    .set({ delineation, raw, choices: JSON.stringify(choices) })
    .where('id', '=', id)
    .execute();
  const facts = { ...choices, delineation };
  record(ctx, 'delineationImport.readAnew', { kind: 'delineationImport', id }, facts);
}
