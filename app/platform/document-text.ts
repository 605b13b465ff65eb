import { extname } from 'node:path';
import { askProcess, type ProcessTerms } from './answering-process.ts';
import type { TextReply, TextRequest } from './document-text-worker.ts';

/** Reads the text in a file of this media type; null where there is none that we can read. */
export type ReadText = (bytes: Uint8Array, mediaType: string) => Promise<string | null>;

const usual: ProcessTerms = { milliseconds: 30_000, heapMegabytes: 512 };

/** The longest text that is kept, in characters: some two hundred pages. */
const longest = 500_000;

/** Beside this file and with its extension: .ts in the sources, .js in what was built. */
const worker = new URL(`./document-text-worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Reads the text of a PDF, a .docx or a plain text, in a process with a limit of time and of memory, so that no file
 * holds up or ends the server. What is damaged, locked with a password, or takes more than that has no text.
 */
export const readTextApart: ReadText = textReader(worker, usual);

/** A reader of which each process runs this file. */
export function textReader(file: URL, terms: ProcessTerms): ReadText {
  return async (bytes, mediaType) => {
    if (mediaType === 'text/plain') return plain(Buffer.from(bytes).toString('utf8'));
    if (!readable.has(mediaType)) return null;
    const reply = await askProcess<TextRequest, TextReply>(file, { bytes, mediaType }, terms);
    return reply === null || reply.text === null ? null : plain(reply.text);
  };
}

const readable = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/** As PostgreSQL takes it, with single spaces; null where nothing is left. */
function plain(text: string): string | null {
  const words = text
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\0', ' ')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
  return words === '' ? null : words;
}
