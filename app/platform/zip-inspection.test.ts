import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invalid } from './refusals.ts';
import { storedZip } from './stored-zip.ts';
import { inflateZip } from './zip-inspection.ts';

const limits = { entries: 10, bytes: 2_000_000 };
const open = (zip: Uint8Array) => inflateZip(zip, limits);
const tooMuch = 'te groot om veilig te openen';
const damaged = 'beschadigd';

/** What an entry claims of itself in the central directory, where it is not the truth. */
interface Claims {
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly start?: number;
}

/** A zip of deflated entries, made by hand so that it can lie. */
function zipOf(entries: readonly (readonly [string, Buffer, Claims?])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content, claims = {}] of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(claims.flags ?? 0, 8);
    central.writeUInt16LE(claims.method ?? 8, 10);
    central.writeUInt32LE(claims.crc ?? crc32(content), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claims.size ?? content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(claims.start ?? offset, 42);
    parts.push(local, name, packed);
    directory.push(central, name);
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const text = Buffer.from('Eén tekst, en nog een. '.repeat(50));
const zeros = (size: number) => Buffer.alloc(size);

describe('inflateZip', () => {
  it('gives every file, inflated, and no folder', () => {
    const files = open(
      zipOf([
        ['xl/', Buffer.alloc(0)],
        ['xl/a.xml', text],
        ['b.xml', Buffer.from('b')],
      ]),
    );
    expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([
      ['xl/a.xml', text.toString()],
      ['b.xml', 'b'],
    ]);
  });

  it.each([
    ['one file that is packed far too tightly', zipOf([['a.xml', zeros(1_900_000)]])],
    ['one file beyond the limit', zipOf([['a.xml', zeros(3_000_000)]])],
    ['a file that is larger than it says', zipOf([['a.xml', zeros(1_500_000), { size: 10 }]])],
    [
      'files that are too large together',
      zipOf(['a', 'b', 'c'].map((name) => [name, zeros(900_000)] as const)),
    ],
    ['too many entries', zipOf(Array.from({ length: 11 }, (_, index) => [`${index}`, text] as const))],
    [
      'entries that are one and the same data',
      zipOf([
        ['a.xml', text],
        ['b.xml', text, { start: 0 }],
      ]),
    ],
    ['a directory that says four gigabytes', zipOf([['a.xml', text, { size: 0xffff_ffff }]])],
  ])('refuses %s as too large', (_what, zip) => {
    expect(() => open(zip)).toThrow(tooMuch);
    expect(() => open(zip)).toThrow(Invalid);
  });

  it.each([
    ['a size that is not so', zipOf([['a.xml', text, { size: text.length + 1 }]])],
    ['a checksum that is not so', zipOf([['a.xml', text, { crc: 1 }]])],
    ['a method of packing that we do not know', zipOf([['a.xml', text, { method: 14 }]])],
    ['a name that leaves its folder', zipOf([['../a.xml', text]])],
    ['a name from the root', zipOf([['/a.xml', text]])],
    ['a name for Windows', zipOf([['xl\\a.xml', text]])],
    [
      'a name twice',
      zipOf([
        ['a.xml', text],
        ['a.xml', text],
      ]),
    ],
    ['a name of nothing', zipOf([['', text]])],
    ['a local header that is none', zipOf([['a.xml', text, { start: 3 }]])],
    ['half a zip', zipOf([['a.xml', text]]).subarray(0, 60)],
    ['a zip with something behind it', Buffer.concat([zipOf([['a.xml', text]]), Buffer.from('x')])],
    ['four letters', Buffer.from('PK\u0003\u0004')],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s as damaged', (_what, zip) => {
    expect(() => open(zip)).toThrow(damaged);
    expect(() => open(zip)).toThrow(Invalid);
  });

  it('refuses encryption, and says what to do', () => {
    expect(() => open(zipOf([['a.xml', text, { flags: 1 }]]))).toThrow('Haal het wachtwoord eraf');
  });

  it('throws nothing but refusals, whatever byte of a zip is changed', () => {
    const zip = storedZip(
      new Map([
        ['a.xml', text],
        ['b.xml', Buffer.from('b')],
      ]),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const changed = Buffer.from(zip);
          for (const [at, byte] of changes) changed[at] = byte;
          try {
            open(changed);
          } catch (error) {
            expect(error).toBeInstanceOf(Invalid);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
