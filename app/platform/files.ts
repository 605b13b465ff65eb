import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryName } from './temporary-folder.ts';

/** Where the bytes of files are kept, by their SHA-256 in hexadecimal. */
export interface Files {
  /** Keeps bytes under their hash: once this answers, a power cut does not lose them. Again changes nothing. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** The bytes with this hash. Throws an Error where they are gone or no longer what they were. */
  read(hash: string): Promise<Buffer>;
  /** Forgets them; what is not there is forgotten already. */
  remove(hash: string): Promise<void>;
}

/** The name under which bytes are kept. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps files in a folder on disk, in one of 256 below it, by the first two signs of the hash. */
export function filesOnDisk(folder: string): Files {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  return {
    async put(hash, bytes) {
      const path = pathOf(hash);
      await makeFolder(dirname(path));
      const isThere = (await stat(path).catch(() => null))?.size === bytes.byteLength;
      if (!isThere) await write(path, bytes);
      await flush(dirname(path));
    },
    async read(hash) {
      const bytes = await readFile(pathOf(hash));
      if (hashOf(bytes) !== hash) throw new Error(`The file ${hash} is damaged`);
      return bytes;
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
  };
}

/** Whole under its name or not there: never half. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A new folder is only there after a power cut when the one above it is written too. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flush(dirname(made));
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
