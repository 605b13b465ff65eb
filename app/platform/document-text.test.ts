import { afterAll, expect, test } from 'vitest';
import { readTextApart, textReader } from './document-text.ts';
import { storedZip } from './stored-zip.ts';
import { typesetter } from './typesetting.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const part = (xml: string) => storedZip(new Map([['word/document.xml', Buffer.from(xml)]]));

afterAll(() => typesetter.close());

test('the text of a .docx is read, a paragraph on a line, without its tags', async () => {
  const written = part(
    '<w:document><w:body><w:p><w:r><w:t>Zone</w:t></w:r><w:r><w:t xml:space="preserve"> &amp; re</w:t><w:t>gio</w:t></w:r></w:p><w:p><w:r><w:t>&#233;&#x20ac;n</w:t><w:tab/><w:t>tab</w:t></w:r></w:p></w:body></w:document>',
  );
  expect(await readTextApart(written, docx)).toBe('Zone & regio\né€n tab');
});

test('the text of a PDF is read', async () => {
  const pdf = await typesetter.pdf({
    source: '#set text(font: "Source Sans 3")\nPolitiezone Kouter',
    files: new Map(),
  });
  expect(await readTextApart(pdf, 'application/pdf')).toContain('Politiezone Kouter');
});

test('what is damaged or of another kind has no text, and a plain text is itself', async () => {
  expect(await readTextApart(Buffer.from('%PDF-1.7 stuk'), 'application/pdf')).toBeNull();
  expect(await readTextApart(Buffer.from('PK stuk'), docx)).toBeNull();
  expect(await readTextApart(Buffer.from([1]), 'image/png')).toBeNull();
  expect(await readTextApart(Buffer.from('een\u0000 \t twee'), 'text/plain')).toBe('een twee');
});

test('a file that takes too long has no text', async () => {
  const read = textReader(new URL('./document-text-worker.ts', import.meta.url), {
    milliseconds: 1,
    heapMegabytes: 64,
  });
  expect(await read(Buffer.from('%PDF-1.7'), 'application/pdf')).toBeNull();
});
