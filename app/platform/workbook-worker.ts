import { parentPort, workerData } from 'node:worker_threads';
import { packTable } from './packed-table.ts';
import { Invalid } from './refusals.ts';
import { readSpreadsheet } from './spreadsheet-reading.ts';

/** The file that a thread reads. */
export interface WorkbookRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The table, packed and as JSON, which the other side takes in at once; or why the file is refused. */
export type WorkbookReply = { readonly table: string } | { readonly refusal: string };

const { bytes, fileName } = workerData as WorkbookRequest;
parentPort?.postMessage(await read());

// What else is thrown here ends the thread, and whoever asked gets it.
async function read(): Promise<WorkbookReply> {
  try {
    const sheets = await readSpreadsheet(bytes);
    const table = packTable({ fileName, format: 'xlsx', encoding: null, separator: null, sheets });
    return { table: JSON.stringify(table) };
  } catch (error) {
    if (error instanceof Invalid) return { refusal: error.message };
    throw error;
  }
}
