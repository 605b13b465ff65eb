import excel from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invalid } from './refusals.ts';
import { readSpreadsheet } from './spreadsheet-reading.ts';
import { storedZip } from './stored-zip.ts';
import { readTableFile } from './table-file-reading.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zipOf = (...paths: string[]) => storedZip(new Map(paths.map((path) => [path, Buffer.from('x')])));
const compound = (...texts: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(100),
    ...texts.map((text) => Buffer.from(text, 'utf16le')),
  ]);

describe('a file is refused, and told what to do, when it is', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'Dit bestand is leeg'],
    ['a CSV of nothing', bytesOf(';;\r\n;;\r\n'), 'staat niets'],
    ['a pdf', bytesOf('%PDF-1.7'), 'Dit is een pdf'],
    ['a text document', bytesOf('{\\rtf1'), 'tekstdocument'],
    ['an old .xls', compound('Workbook'), 'oude vorm van Excel (.xls)'],
    ['a workbook with a password', compound('EncryptionInfo', 'EncryptedPackage'), 'wachtwoord'],
    ['a workbook with macros', zipOf('xl/workbook.xml', 'xl/vbaProject.bin'), 'macro’s (.xlsm)'],
    ['a binary workbook', zipOf('xl/workbook.bin'), '.xlsb'],
    ['a document of Word', zipOf('word/document.xml'), 'geen werkmap van Excel'],
    [
      'of LibreOffice',
      storedZip(new Map([['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')]])),
      'LibreOffice',
    ],
    ['a web page called .xls', bytesOf('<html><table><tr><td>NIS'), 'webpagina of XML'],
    ['a sheet in XML of 2003', bytesOf('<?xml version="1.0"?><Workbook>'), 'webpagina of XML'],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'geen tekst en geen werkmap'],
    ['a quote that is not closed', bytesOf('NIS;Gebied\r\n11001;"Noord\r\n11002;Zuid\r\n'), 'Op regel 2'],
    ['far too long', bytesOf('a;b\n'.repeat(20_001)), 'meer dan 20.000 regels'],
    ['far too wide', bytesOf('a;'.repeat(300)), '256 kolommen'],
    ['of short lines with many cells', bytesOf(`${'a;'.repeat(255)}\n`.repeat(2_000)), '500.000 cellen'],
    ['blank lines only, very many', bytesOf('\n'.repeat(200_000)), '20.000 regels'],
  ])('%s', async (_what, bytes, sentence) => {
    const refused = readTableFile(bytes, 'bestand');
    await expect(refused).rejects.toBeInstanceOf(Invalid);
    await expect(refused).rejects.toThrow(sentence);
  });
});

describe('a table is read', () => {
  it('from a CSV, whatever its name, with the lines as they stand in the file', async () => {
    const text = 'sep=;\r\nNIS;Gebied\r\n\r\n11001;"Noord\r\nen Zuid"\r\n;\r\n11002;West\r\n\r\n;\r\n';
    expect(await readTableFile(bytesOf(text), 'zones.xlsx')).toEqual({
      fileName: 'zones.xlsx',
      format: 'csv',
      encoding: 'utf-8',
      separator: ';',
      sheets: [
        {
          name: '',
          isHidden: false,
          emptyLines: [3, 6],
          rows: [
            {
              line: 2,
              isHidden: false,
              cells: [
                { text: 'NIS', kind: 'text' },
                { text: 'Gebied', kind: 'text' },
              ],
            },
            {
              line: 4,
              isHidden: false,
              cells: [
                { text: '11001', kind: 'text' },
                { text: 'Noord\r\nen Zuid', kind: 'text' },
              ],
            },
            {
              line: 7,
              isHidden: false,
              cells: [
                { text: '11002', kind: 'text' },
                { text: 'West', kind: 'text' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('from an XLSX, whatever its name', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('Een').addRow(['NIS', 11001]);
    workbook.addWorksheet('Twee');
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readTableFile(bytes, 'zones.csv')).toMatchObject({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheets: [
        { name: 'Een', rows: [{ cells: [{ kind: 'text' }, { kind: 'number' }] }] },
        { name: 'Twee', rows: [] },
      ],
    });
  });
});

describe('whatever bytes come, nothing but a refusal is thrown', () => {
  const read = (bytes: Uint8Array): Promise<unknown> => readTableFile(bytes, 'a');
  const endures = async (bytes: Uint8Array, reader = read) => {
    const error = await reader(bytes).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null) expect(error).toBeInstanceOf(Invalid);
  };

  it('any at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => endures(bytes)),
      { numRuns: 500 },
    );
  });

  it('a workbook of which bytes were changed in what its parts say', async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('Een');
    sheet.addRow(['NIS', 'Gebied']);
    sheet.addRow([11001, { formula: 'A1', result: 'x' }]);
    sheet.mergeCells('B2:B4');
    const { inflateZip } = await import('./zip-inspection.ts');
    const parts = [
      ...inflateZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { entries: 99, bytes: 1_000_000 }),
    ];
    const change = fc.tuple(fc.nat(parts.length - 1), fc.nat(), fc.constantFrom(...'<>"/=&r0A9t\u0000'));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = new Map(parts.map(([path, content]) => [path, Buffer.from(content)]));
        for (const [part, at, sign] of changes) {
          const content = changed.get(parts[part]?.[0] ?? '');
          if (content !== undefined) content[at % content.length] = sign.charCodeAt(0);
        }
        // Here and not in the process that reads a workbook for others: three hundred of those take a minute.
        await endures(storedZip(changed), (zip) => readSpreadsheet(zip));
      }),
      { numRuns: 300 },
    );
  });
});
