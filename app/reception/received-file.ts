import type { SentFile } from './page.ts';

const longestName = 200;
const longestOriginal = 1000;

/** What Windows takes for a device, and cannot save under. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A file out of a form, its bytes in memory and its name made safe. */
export async function receivedFile(file: File): Promise<SentFile> {
  return {
    name: safeName(file.name),
    originalName: file.name.slice(0, longestOriginal).toWellFormed().replaceAll('\0', ''),
    type: file.type.slice(0, longestName),
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/**
 * The name of a file without what could make it more than a name: folders, control characters, signs that turn
 * the direction of writing (with which "fdp.exe" reads as "exe.pdf"), what Windows cannot save under, and length; the
 * end, with the kind, stays.
 */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Control}\p{Format}\p{Surrogate}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(device, '_$&')
    .trim();
  if (/^\.*$/.test(plain)) return 'bestand zonder naam';
  return [...plain].slice(-longestName).join('');
}
