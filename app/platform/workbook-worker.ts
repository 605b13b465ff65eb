import { packTable } from './packed-table.ts';
import { Invalid } from './refusals.ts';
import { readSpreadsheet } from './spreadsheet-reading.ts';

/** The file that a process reads. */
export interface WorkbookRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * The table, packed and as JSON, which the other side takes in at once; or why the file is refused; or what went wrong
 * that should not.
 */
export type WorkbookReply =
  | { readonly table: string }
  | { readonly refusal: string }
  | { readonly bug: string };

// Listening keeps this process alive until whoever asked has its answer and ends it, or is gone.
process.on('message', async (request: WorkbookRequest) => {
  process.send?.(await reply(request));
});

async function reply({ bytes, fileName }: WorkbookRequest): Promise<WorkbookReply> {
  try {
    const sheets = await readSpreadsheet(bytes);
    const table = packTable({ fileName, format: 'xlsx', encoding: null, separator: null, sheets });
    return { table: JSON.stringify(table) };
  } catch (error) {
    if (error instanceof Invalid) return { refusal: error.message };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
