import { extname } from 'node:path';
import { answeringThread } from './answering-thread.ts';
import { Conflict } from './refusals.ts';
import type { Manuscript, TypesetReply } from './typesetting-worker.ts';

export type { Manuscript };

/** Makes PDFs of manuscripts: tagged, so that a screen reader finds its way in them. */
export interface Typesetter {
  /**
   * The manuscript as a PDF. An Error where Typst cannot read it: that is a bug of ours. Refuses (Conflict) when too many
   * wait, or when it takes too long.
   */
  pdf(manuscript: Manuscript): Promise<Uint8Array>;
  /** Ends the thread; what is not done yet is refused (Conflict). When asked again, it begins anew. */
  close(): Promise<void>;
}

/** Papers take some tens of milliseconds each; 285 sheets in one take some seconds. */
const terms = { places: 24, milliseconds: 60_000 };

/** Typst keeps some megabytes of every paper; a thread that holds so many bytes makes place for a new one. */
const heldAtMost = 256_000_000;

/** Beside this file and with its extension: .ts in the sources, .js in what was built. */
const typstWorker = new URL(`./typesetting-worker${extname(import.meta.filename)}`, import.meta.url);

/** The typesetter of this process: Typst in a thread. */
export const typesetter: Typesetter = openTypesetter(typstWorker);

/** Another, for work in the background that may take minutes: who waits for a paper does not wait for that. */
export const backgroundTypesetter: Typesetter = openTypesetter(typstWorker, 600_000);

/** A typesetter whose thread runs this file. */
export function openTypesetter(file: URL, milliseconds = terms.milliseconds): Typesetter {
  const thread = answeringThread<Manuscript, TypesetReply>(
    file,
    {
      places: terms.places,
      full: 'Er worden te veel pdf’s tegelijk gemaakt. Probeer het over een minuut opnieuw.',
    },
    ({ held }) => held > heldAtMost,
  );
  return {
    pdf: async (manuscript) => {
      const reply = await thread.ask(manuscript, milliseconds);
      if (reply === null) throw new Conflict('Deze pdf maken duurt te lang. Probeer het straks opnieuw.');
      if ('problem' in reply) throw new Error(`Typst: ${reply.problem}`);
      return reply.pdf;
    },
    close: thread.close,
  };
}
