import { extname } from 'node:path';
import { askProcess, type ProcessTerms } from './answering-process.ts';
import { type PackedTable, unpackTable } from './packed-table.ts';
import { Conflict, Invalid } from './refusals.ts';
import type { RawTable } from './table-file.ts';
import type { WorkbookReply, WorkbookRequest } from './workbook-worker.ts';

/** Reads one workbook, in a process of its own. */
export type ReadWorkbook = (bytes: Uint8Array, fileName: string) => Promise<RawTable>;

/** What reading one file may cost, and how many are read and wait at once. */
export interface WorkbookTerms extends ProcessTerms {
  readonly atOnce: number;
  readonly waiting: number;
}

const usual: WorkbookTerms = { milliseconds: 10_000, heapMegabytes: 512, atOnce: 2, waiting: 4 };

/** Beside this file and with its extension: .ts in the sources, .js in what was built. */
const worker = new URL(`./workbook-worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Reads an .xlsx as readSpreadsheet does, in a process with a limit of time and of memory, so that no file holds up or
 * ends the server: a thread that runs out of memory can take its whole process along. Refuses (Invalid) what
 * readSpreadsheet refuses and what takes more than that; (Conflict) when too many are read already.
 */
export const readWorkbookApart: ReadWorkbook = workbookReader(worker, usual);

/** A reader of which each process runs this file. */
export function workbookReader(file: URL, terms: WorkbookTerms): ReadWorkbook {
  const turns: (() => void)[] = [];
  let busy = 0;

  async function turn(): Promise<void> {
    if (busy < terms.atOnce) busy += 1;
    else if (turns.length < terms.waiting) await new Promise<void>((resolve) => void turns.push(resolve));
    else {
      throw new Conflict(
        'Er worden te veel bestanden tegelijk ingelezen. Probeer het over een minuut opnieuw.',
      );
    }
  }

  /** Hands the place to who waits longest. */
  function leave(): void {
    const next = turns.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  return async (bytes, fileName) => {
    await turn();
    try {
      return await readApart({ bytes, fileName }, file, terms);
    } finally {
      leave();
    }
  };
}

const tooHeavy =
  'Dit werkblad is te zwaar om te lezen. Bewaar alleen de tabel in een nieuw bestand, of bewaar het als CSV, en kies dat.';

async function readApart(request: WorkbookRequest, file: URL, terms: WorkbookTerms): Promise<RawTable> {
  const reply = await askProcess<WorkbookRequest, WorkbookReply>(file, request, terms);
  if (reply === null) throw new Invalid(tooHeavy);
  if ('refusal' in reply) throw new Invalid(reply.refusal);
  if ('bug' in reply) throw new Error(`Reading a workbook failed: ${reply.bug}`);
  return unpackTable(JSON.parse(reply.table) as PackedTable);
}
