/** How the bytes of a kind of file begin, as Latin-1. */
const beginnings: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['{\\rtf', 'application/rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage'],
];

/** A zip is what it holds: the first of these names that stands in it says what. */
const inZip: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const openDocument = /^mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))/;

/**
 * What a file is by its bytes, never by what its sender or its name says: one of the kinds that people attach, plain text
 * (UTF-8 without control characters), or application/octet-stream. What a browser would run, such as HTML and SVG, is
 * plain text here.
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, 128);
  const known = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (known !== undefined) return known[1];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.startsWith('PK\x03\x04')) return kindOfZip(file, head);
  return isText(bytes) ? 'text/plain' : 'application/octet-stream';
}

function kindOfZip(file: Buffer, head: string): string {
  const named = openDocument.exec(head.slice(30));
  if (named?.[1] !== undefined) return named[1];
  return inZip.find(([name]) => file.includes(name))?.[1] ?? 'application/zip';
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/\p{Cc}/u.test(text.replace(/[\t\n\v\f\r]/g, ''));
  } catch {
    return false;
  }
}
