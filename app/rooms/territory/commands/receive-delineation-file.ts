import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { packTable } from '#platform/packed-table.ts';
import type { RawTable } from '#platform/table-file.ts';
import { actingPerson, refuseUnknownDelineation } from '../access.ts';

/** A file with a delineation: as it came, and as it was read; for which delineation, null for a new one. */
export interface DelineationFile {
  readonly bytes: Uint8Array;
  readonly raw: RawTable;
  readonly delineation: string | null;
}

/**
 * The file is kept, to be looked through, and its id is returned; no delineation changes by it. Refuses (Invalid) a
 * delineation that does not exist. Records delineationImport.received.
 */
export async function receiveDelineationFile(
  ctx: Writing,
  { bytes, raw, delineation }: DelineationFile,
): Promise<string> {
  await refuseUnknownDelineation(ctx, delineation);
  const id = ctx.newId();
  await ctx.db
    .insertInto('territory.import')
    .values({
      id,
      file_name: raw.fileName,
      content: Buffer.from(bytes),
      raw: JSON.stringify(packTable(raw)),
      received_at: ctx.now,
      received_by: actingPerson(ctx),
      delineation,
      choices: '{}',
      corrections: '[]',
    })
    .execute();
  const facts = { bytes: bytes.length, delineation };
  record(ctx, 'delineationImport.received', { kind: 'delineationImport', id }, facts);
  return id;
}
