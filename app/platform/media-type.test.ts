import { expect, test } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['RIFF0000WEBPVP8 ', 'image/webp'],
  [
    'PK\x03\x04....word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    `PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
    'application/vnd.oasis.opendocument.text',
  ],
  ['PK\x03\x04....', 'application/zip'],
  ['<html><script>', 'text/plain'],
  ['<svg onload="x">', 'text/plain'],
  ['naam;code\r\n', 'text/plain'],
  ['MZ\x90\0', 'application/octet-stream'],
  ['\xe9\xe9', 'application/octet-stream'],
])('%j is %s', (content, kind) => {
  expect(mediaTypeOf(Buffer.from(content, 'latin1'))).toBe(kind);
});
