import type { Reading } from '#platform/context.ts';
import type { RawTable } from '#platform/table-file.ts';
import { readTableFile, type TextChoices } from '#platform/table-file-reading.ts';
import { getImport } from './get-import.ts';

/**
 * The table of an import with another encoding and separator, null: as detected. A workbook, a file that is read so
 * already, and one that is thrown away, stay as they are. Refuses (NotFound) an unknown import, (Invalid) choices by
 * which the file cannot be read.
 */
export async function readAnew(
  ctx: Reading,
  id: string,
  { encoding, separator }: TextChoices,
): Promise<RawTable> {
  const { raw, choices } = await getImport(ctx, id);
  const isReadSo = choices.encoding === encoding && choices.separator === separator;
  if (isReadSo || raw.format === 'xlsx') return raw;
  const { content } = await ctx.db
    .selectFrom('territory.import')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return content === null ? raw : await readTableFile(content, raw.fileName, { encoding, separator });
}
