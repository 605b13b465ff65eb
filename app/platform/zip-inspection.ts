import { crc32, inflateRawSync } from 'node:zlib';
import { Invalid } from './refusals.ts';

/** What a zip may hold at most: entries, and bytes of all of them together once inflated. */
export interface ZipLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** No office document packs its text more tightly than this; a zip bomb does. Small entries are left alone. */
const tightest = { ratio: 200, above: 1_000_000 };

const endRecord = { signature: 0x06054b50, size: 22 };
const centralHeader = { signature: 0x02014b50, size: 46 };
const localHeader = { signature: 0x04034b50, size: 30 };
const folderOnly = /\/$/;

const unreadable =
  'Dit bestand is beschadigd en niet te lezen. Open het in Excel, bewaar het opnieuw als .xlsx en kies het opnieuw.';
const tooMuch =
  'Dit bestand wordt uitgepakt te groot om veilig te openen. Bewaar alleen het blad met de tabel als .xlsx, of als CSV.';
const protectedFile =
  'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf in Excel en kies het opnieuw.';

/** One entry as the central directory tells of it; `from` and `to` are where its data lie in the file. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/**
 * The files in a zip, truly inflated. Nobody's word is taken: each entry is inflated up to what is left of the limit
 * and held against the size and the checksum that it claims. Refuses (Invalid) what is no whole zip; a zip bomb, be
 * it one large entry, very many, or entries that overlap (Fifield 2019, "A better zip bomb"); a name that leaves its
 * folder or comes twice; encryption, several volumes, Zip64, other methods than store and deflate. Format: PKWARE
 * APPNOTE 6.3.10.
 */
export function inflateZip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip, limits);
  refuseOverlap(entries);
  const files = new Map<string, Buffer>();
  let left = limits.bytes;
  for (const entry of entries) {
    const content = inflate(zip, entry, left);
    left -= content.length;
    if (files.has(entry.name)) throw new Invalid(unreadable);
    if (!folderOnly.test(entry.name)) files.set(entry.name, content);
  }
  return files;
}

function readDirectory(zip: Buffer, limits: ZipLimits): readonly Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  const volumes = zip.readUInt16LE(end + 4) + zip.readUInt16LE(end + 6);
  if (volumes !== 0 || count !== zip.readUInt16LE(end + 8)) throw new Invalid(unreadable);
  if (count > limits.entries) throw new Invalid(tooMuch);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + centralHeader.size > end || zip.readUInt32LE(at) !== centralHeader.signature)
      throw new Invalid(unreadable);
    entries.push(readEntry(zip, at, end));
    at +=
      centralHeader.size + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment of at most 64 kB. */
function findEnd(zip: Buffer): number {
  for (
    let at = zip.length - endRecord.size;
    at >= Math.max(0, zip.length - endRecord.size - 0xffff);
    at -= 1
  ) {
    const isEnd = zip.readUInt32LE(at) === endRecord.signature;
    if (isEnd && at + endRecord.size + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  throw new Invalid(unreadable);
}

function readEntry(zip: Buffer, at: number, end: number): Entry {
  const flags = zip.readUInt16LE(at + 8);
  if ((flags & 0b0010_0000_0100_0001) !== 0) throw new Invalid(protectedFile);
  const nameEnd = at + centralHeader.size + zip.readUInt16LE(at + 28);
  const name = zip.toString('utf8', at + centralHeader.size, Math.min(nameEnd, end));
  if (nameEnd > end || !isSafePath(name)) throw new Invalid(unreadable);
  const start = zip.readUInt32LE(at + 42);
  if (start + localHeader.size > end || zip.readUInt32LE(start) !== localHeader.signature)
    throw new Invalid(unreadable);
  const from = start + localHeader.size + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const to = from + zip.readUInt32LE(at + 20);
  if (to > end) throw new Invalid(unreadable);
  const [method, crc, size] = [
    zip.readUInt16LE(at + 10),
    zip.readUInt32LE(at + 16),
    zip.readUInt32LE(at + 24),
  ];
  return { name, method, crc, size, from, to, start };
}

function isSafePath(name: string): boolean {
  if (name === '' || /[\0\\:\u{fffd}]/u.test(name) || name.startsWith('/')) return false;
  return !name.split('/').some((part) => part === '..' || part === '.');
}

function refuseOverlap(entries: readonly Entry[]): void {
  const ordered = entries.toSorted((one, other) => one.start - other.start);
  const overlaps = ordered.some(({ start }, index) => index > 0 && start < (ordered[index - 1]?.to ?? 0));
  if (overlaps) throw new Invalid(tooMuch);
}

function inflate(zip: Buffer, { method, crc, size, from, to }: Entry, left: number): Buffer {
  const packed = zip.subarray(from, to);
  if (size > left) throw new Invalid(tooMuch);
  if (size > tightest.above && size > packed.length * tightest.ratio) throw new Invalid(tooMuch);
  const content = method === 0 ? packed : inflated(packed, method, size);
  if (content.length !== size || crc32(content) !== crc) throw new Invalid(unreadable);
  return content;
}

/** One byte more than is claimed stops it, however much would follow. */
function inflated(packed: Buffer, method: number, size: number): Buffer {
  if (method !== 8) throw new Invalid(unreadable);
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    const isLonger = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Invalid(isLonger ? tooMuch : unreadable);
  }
}
