import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './text-encoding.ts';

const hard = 'Drieëndertig eerstelijnszones: Één, ’s-Gravenwezel, € 1 — œ';

/** A text in UTF-16, with its byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** The bytes that a Windows program writes for these signs; the first 128 and 0xa0 to 0xff are those of Unicode. */
const windows = { '’': 0x92, '€': 0x80, '—': 0x97, œ: 0x9c } as const;
const windows1252 = (text: string) =>
  Uint8Array.from(text, (sign) => windows[sign as keyof typeof windows] ?? sign.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(hard)],
    ['utf-8', new TextEncoder().encode(`\u{feff}${hard}`)],
    ['utf-16le', utf16(hard, true)],
    ['utf-16be', utf16(hard, false)],
    ['windows-1252', windows1252(hard)],
  ] as const)('reads every sign of %s and says so', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: hard, encoding });
  });

  it('takes plain ASCII and nothing at all for UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('NIS;Gebied'))).toEqual({
      text: 'NIS;Gebied',
      encoding: 'utf-8',
    });
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('takes one byte that is no UTF-8 for Windows-1252, be it the very last', () => {
    expect(decodeText(Uint8Array.of(0x42, 0x65, 0x6c, 0x67, 0x69, 0xeb))).toEqual({
      text: 'België',
      encoding: 'windows-1252',
    });
  });

  it('reads back any text that was written in UTF-8 or UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\u{feff}'));
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
        expect(decodeText(utf16(text, true)).text).toBe(text);
        expect(decodeText(utf16(text, false)).text).toBe(text);
      }),
    );
  });
});
