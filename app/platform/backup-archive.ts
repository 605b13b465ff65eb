import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline as piped } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream, ReadableWritablePair } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { createTarDecoder, createTarPacker, type ParsedTarEntry } from 'modern-tar';
import { Conflict, NotFound } from './refusals.ts';
import { temporaryName } from './temporary-folder.ts';

/** One file in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Puts one file in the archive; done when the archive can take another. */
export type AddEntry = (name: string, bytes: Uint8Array) => Promise<void>;

/**
 * Makes a compressed tar at `path` that is whole, and on disk, or not there at all; nothing is kept in memory but the
 * file that is being added. Refuses (Conflict) a path where something is, a folder that is not there, a full disk.
 */
export async function writeArchive(path: string, fill: (add: AddEntry) => Promise<void>): Promise<void> {
  if (await isThere(path)) throw new Conflict(`Er staat al een bestand ${path}. Kies een andere naam.`);
  const temporary = temporaryName(path);
  try {
    await writeEntries(temporary, fill);
    await rename(temporary, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence === undefined ? error : new Conflict(sentence(path), { cause: error });
  }
}

/**
 * Reads an archive file by file, from its beginning. Refuses a path where there is none (NotFound), and an archive that is
 * cut off or damaged (Conflict), where it is.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const file = await open(path).catch(() => {
    throw new NotFound(`Het bestand ${path} is er niet, of je mag het niet lezen.`);
  });
  // Whoever reads hears of an error; the callback has nothing to add.
  const bytes = pipeline(file.createReadStream(), createGunzip(), () => undefined);
  try {
    for await (const { header, body } of Readable.toWeb(bytes).pipeThrough(decoder())) {
      yield { name: header.name, bytes: await buffer(body as NodeReadableStream) };
    }
  } catch (error) {
    throw new Conflict(damaged(path), { cause: error });
  } finally {
    bytes.destroy();
  }
}

/** The same streams, whose types Node and the browser each declare for themselves. */
function decoder(): ReadableWritablePair<ParsedTarEntry, Uint8Array> {
  return createTarDecoder({ strict: true }) as ReadableWritablePair<ParsedTarEntry, Uint8Array>;
}

/** What is said of an archive that is not what was made. */
export function damaged(path: string): string {
  return `Het bestand ${path} is geen hele reservekopie: het is afgebroken, beschadigd of veranderd. Neem een andere kopie.`;
}

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `De schijf van ${path} is vol. Er is niets van de reservekopie blijven staan.`,
  EDQUOT: (path) => `De schijfruimte van dit account is op voor ${path}. Er is niets blijven staan.`,
  ENOENT: (path) => `De map van ${path} is er niet. Maak ze eerst.`,
  EACCES: (path) => `In de map van ${path} mag je niet schrijven. Kies een andere map.`,
};

async function writeEntries(path: string, fill: (add: AddEntry) => Promise<void>): Promise<void> {
  const { readable, controller } = createTarPacker();
  const add: AddEntry = async (name, bytes) => {
    const writer = controller.add({ name, size: bytes.byteLength, mode: 0o600 }).getWriter();
    if (bytes.byteLength > 0) await writer.write(bytes);
    await writer.close();
  };
  const written = piped(
    readable,
    createGzip({ level: 1 }),
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );
  const filled = fill(add).then(
    () => controller.finalize(),
    (error) => {
      controller.error(error);
      throw error;
    },
  );
  // Both are over before the file goes, and what went wrong on disk is the cause of the other.
  const [writing, filling] = await Promise.allSettled([written, filled]);
  for (const one of [writing, filling]) if (one.status === 'rejected') throw one.reason;
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
