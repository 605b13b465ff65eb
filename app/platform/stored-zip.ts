import { crc32 } from 'node:zlib';

/** Writes a ZIP without compression file by file, names in UTF-8. At most 65,535 files and 4 GB. Format: APPNOTE 6.3.10. */
export interface ZipWriter {
  /** The bytes of the next file: its header, its name and what is in it. */
  file(path: string, content: Uint8Array): readonly Uint8Array[];
  /** The bytes that close the ZIP. */
  end(): Buffer;
}

/** A zip of these files without compression. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const writer = zipWriter();
  const entries = [...files].flatMap(([path, content]) => writer.file(path, content));
  return Buffer.concat([...entries, writer.end()]);
}

/** How many bytes a ZIP of such files takes. */
export function zipSize(files: Iterable<{ readonly path: string; readonly bytes: number }>): number {
  let size = 22;
  for (const { path, bytes } of files) size += 30 + 46 + 2 * Buffer.byteLength(path) + bytes;
  return size;
}

/** A ZIP that is written from its beginning to its end, without any of it kept but its directory. */
export function zipWriter(): ZipWriter {
  const directory: Buffer[] = [];
  let files = 0;
  let offset = 0;
  return {
    file: (path, content) => {
      const name = Buffer.from(path);
      const checksum = crc32(content);
      const local = header(0x04034b50, 30, { name, content, checksum });
      const central = header(0x02014b50, 46, { name, content, checksum });
      central.writeUInt32LE(offset, 42);
      directory.push(central, name);
      files += 1;
      offset += local.length + name.length + content.length;
      return [local, name, content];
    },
    end: () => {
      const central = Buffer.concat(directory);
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(files, 8);
      end.writeUInt16LE(files, 10);
      end.writeUInt32LE(central.length, 12);
      end.writeUInt32LE(offset, 16);
      return Buffer.concat([central, end]);
    },
  };
}

interface Entry {
  readonly name: Buffer;
  readonly content: Uint8Array;
  readonly checksum: number;
}

/** What a local and a central header share lies two bytes further in the central one. */
function header(signature: number, size: number, { name, content, checksum }: Entry): Buffer {
  const bytes = Buffer.alloc(size);
  const shift = size === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(0x0800, 6 + shift);
  // The first day that the format knows: no day at all is none of a calendar.
  bytes.writeUInt16LE(0x0021, 12 + shift);
  bytes.writeUInt32LE(checksum, 14 + shift);
  bytes.writeUInt32LE(content.length, 18 + shift);
  bytes.writeUInt32LE(content.length, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  return bytes;
}
