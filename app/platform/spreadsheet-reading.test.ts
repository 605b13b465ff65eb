import excel, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { Invalid } from './refusals.ts';
import { readSpreadsheet } from './spreadsheet-reading.ts';
import { storedZip } from './stored-zip.ts';
import { inflateZip } from './zip-inspection.ts';

/** The sheets of a workbook that is made so, through the bytes of its file. */
async function readMade(make: (sheet: Worksheet) => void) {
  return await readSpreadsheet(await made(make));
}

async function made(make: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  make(workbook.addWorksheet('Blad'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook of which one part is rewritten by hand, as another program or an attacker would. */
async function rewritten(path: string, change: (xml: string) => string, make = plain): Promise<Uint8Array> {
  const parts = new Map(inflateZip(await made(make), { entries: 100, bytes: 10_000_000 }));
  parts.set(path, Buffer.from(change(parts.get(path)?.toString() ?? '')));
  return storedZip(parts);
}

const plain = (sheet: Worksheet) => {
  sheet.addRow(['NIS', 'Gebied']);
  sheet.addRow([11001, 'Noord']);
};
const withCells = (cells: string) => (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${cells}</sheetData>`);

describe('a cell', () => {
  it.each([
    ['a text', 'Één', { text: 'Één', kind: 'text' }],
    [
      'a line end, a null and half a sign',
      'a_x000D_b_x0000_c_xD83D_',
      { text: 'a\rb\ufffdc\ufffd', kind: 'text' },
    ],
    ['a number as text', '011001', { text: '011001', kind: 'text' }],
    ['a number', 11001, { text: '11001', kind: 'number' }],
    ['a broken number', 0.1 + 0.2, { text: '0.3', kind: 'number' }],
    ['a day', new Date(Date.UTC(2026, 2, 12)), { text: '2026-03-12', kind: 'date' }],
    ['a truth', true, { text: 'WAAR', kind: 'boolean' }],
    ['a formula', { formula: 'A1', result: 'Noord' }, { text: 'Noord', kind: 'formula' }],
    ['a formula with a day', { formula: 'A1', result: new Date(0) }, { text: '1970-01-01', kind: 'formula' }],
    [
      'a formula that failed',
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { text: '#DIV/0!', kind: 'formula' },
    ],
    ['a formula that gives nought', { formula: 'A1', result: 0 }, { text: '0', kind: 'formula' }],
    ['a formula without result', { formula: 'A1' }, { text: '', kind: 'formula' }],
    ['a failure', { error: '#N/A' }, { text: '#N/A', kind: 'error' }],
    [
      'a text in two colours',
      { richText: [{ text: 'No' }, { text: 'ord' }] },
      { text: 'Noord', kind: 'text' },
    ],
    ['a link', { text: 'Noord', hyperlink: 'https://voorbeeld.test' }, { text: 'Noord', kind: 'text' }],
  ])('with %s is read as it is', async (_what, value, expected) => {
    const [sheet] = await readMade((blank) => {
      blank.getCell('B2').value = value as never;
    });
    expect(sheet?.rows).toEqual([
      { line: 2, isHidden: false, cells: [{ text: '', kind: 'text' }, expected] },
    ]);
  });

  it.each([
    ['00000', 907, '00907'],
    ['0%', 0.45, '45%'],
    ['0.0%', 0.07, '7%'],
    ['0.00', 0.5, '0.5'],
    ['#,##0', 11001, '11001'],
  ])('with a number in the format %s is read with what that writes', async (format, value, text) => {
    const [sheet] = await readMade((blank) => {
      blank.getCell('A1').value = value;
      blank.getCell('A1').numFmt = format;
    });
    expect(sheet?.rows[0]?.cells).toEqual([{ text, kind: 'number' }]);
  });

  it('that was typed as 12-03 and became a day is a day, not a number', async () => {
    const [sheet] = await readMade((blank) => {
      blank.getCell('A1').value = 46093;
      blank.getCell('A1').numFmt = 'd-mmm';
    });
    expect(sheet?.rows[0]?.cells).toEqual([{ text: '2026-03-12', kind: 'date' }]);
  });
});

describe('a sheet', () => {
  it('keeps merged cells below the first, and not those beside it', async () => {
    const [sheet] = await readMade((blank) => {
      blank.getCell('A1').value = 'Noord';
      blank.getCell('C1').value = 'x';
      blank.getCell('C2').value = 'y';
      blank.mergeCells('A1:B2');
    });
    expect(sheet?.rows.map(({ cells }) => cells.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['text Noord', 'text ', 'text x'],
      ['merged Noord', 'text ', 'text y'],
    ]);
  });

  it('tells of hidden sheets and rows, and of the empty lines between', async () => {
    const workbook = new excel.Workbook();
    const sheet = workbook.addWorksheet('Gegevens');
    sheet.addRow(['a']);
    sheet.getCell('A4').value = 'b';
    sheet.getRow(4).hidden = true;
    workbook.addWorksheet('Lijsten', { state: 'veryHidden' });
    const sheets = await readSpreadsheet(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(sheets).toMatchObject([
      {
        name: 'Gegevens',
        isHidden: false,
        emptyLines: [2, 3],
        rows: [{ line: 1 }, { line: 4, isHidden: true }],
      },
      { name: 'Lijsten', isHidden: true, rows: [] },
    ]);
  });

  it('with cells of style only, far down, is read up to its last text', async () => {
    const [sheet] = await readMade((blank) => {
      plain(blank);
      blank.getCell('C5000').style = { font: { bold: true } };
    });
    expect(sheet?.rows).toHaveLength(2);
    expect(sheet?.rows[0]?.cells).toHaveLength(2);
  });

  it('is not walked through by names, checks and colours that span all of it', async () => {
    const everywhere = 'A1:XFD1048576';
    const bytes = await rewritten('xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(
          '</sheetData>',
          `</sheetData><autoFilter ref="${everywhere}"/><conditionalFormatting sqref="${everywhere}"/><dataValidations count="1"><dataValidation type="list" sqref="${everywhere}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
        )
        .replace('<sheetData>', '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>'),
    );
    const parts = new Map(inflateZip(bytes, { entries: 100, bytes: 10_000_000 }));
    const workbook = parts.get('xl/workbook.xml')?.toString() ?? '';
    const named = `<definedNames><definedName name="alles">Blad!$A$1:$XFD$1048576</definedName></definedNames>`;
    parts.set('xl/workbook.xml', Buffer.from(workbook.replace('</sheets>', `</sheets>${named}`)));
    const [sheet] = await readSpreadsheet(storedZip(parts));
    expect(sheet?.rows).toHaveLength(2);
  });

  it('with a formula that other cells share keeps the result of each, also where the formula itself is lost', async () => {
    const shared = '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>2</v></c>';
    const bytes = await rewritten(
      'xl/worksheets/sheet1.xml',
      withCells(
        `<row r="1">${shared}</row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="9"/><v>4</v></c></row>`,
      ),
    );
    const [sheet] = await readSpreadsheet(bytes);
    expect(sheet?.rows.map(({ cells }) => cells.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['number 1', 'formula 2', 'text '],
      ['text ', 'formula 3', 'formula 4'],
    ]);
  });

  it('of another program, with texts in the cells and no styles, is read', async () => {
    const parts = new Map(inflateZip(await made(plain), { entries: 100, bytes: 10_000_000 }));
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>NIS</t></is></c><c r="B1" t="inlineStr"><is><r><t>Ge</t></r><r><t>bied</t></r></is></c></row>';
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    parts.set('xl/worksheets/sheet1.xml', Buffer.from(withCells(cells)(sheet)));
    for (const path of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/theme/theme1.xml', 'docProps/app.xml'])
      parts.delete(path);
    const [read] = await readSpreadsheet(storedZip(parts));
    expect(read?.rows[0]?.cells.map(({ text }) => text)).toEqual(['NIS', 'Gebied']);
  });
});

describe('a workbook is refused', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const row = (cells: string) => `<row r="1">${cells}</row>`;

  it.each([
    [
      'with one merge over all of a sheet',
      (xml: string) =>
        xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    ],
    [
      'with one merge over all of a sheet, in another way of writing',
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          "</sheetData><mergeCells><mergeCell ref = 'A1:XFD1048576' /></mergeCells>",
        ),
    ],
    ['with a cell in column 16,384', withCells(row('<c r="XFD1"><v>1</v></c>'))],
    ['with a cell in column 16,384, in another way of writing', withCells(row("<c r\n='XFD1'><v>1</v></c>"))],
    [
      'with more rows than fit the widest',
      withCells(
        Array.from(
          { length: 2_000 },
          (_, at) => `<row r="${at + 1}"><c r="IV${at + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    ],
    ['with tags in tags in tags', withCells('<a>'.repeat(50))],
    [
      'with a text longer than Excel can hold',
      withCells(row(`<c r="A1" t="str"><v>${'a'.repeat(32_768)}</v></c>`)),
    ],
    ['with more cells than any table', withCells(row('<c r="A1"/>'.repeat(250_001)))],
    ['with more rows than any table', withCells('<row/>'.repeat(100_001))],
    ['with more tags than any table', withCells('<a/>'.repeat(1_500_001))],
  ])('%s, as too large', async (_what, change) => {
    await expect(readSpreadsheet(await rewritten(sheet, change))).rejects.toThrow('te groot om te lezen');
  });

  it.each([
    ['with a row beyond the last of Excel', withCells('<row r="4000000000"><c r="A1"><v>1</v></c></row>')],
    ['with days in the strict form', withCells(row('<c r="A1" t="d"><v>2026-03-12</v></c>'))],
    ['with a sheet that is no XML', () => '<worksheet><sheetData><row'],
    ['with a cell without a place', withCells('<row r="1"><c><v>1</v></c></row>')],
    ['with a place behind a reference', withCells(row('<c r="&#65;1"><v>1</v></c>'))],
    ['with a document type', (xml: string) => xml.replace('<worksheet', '<!DOCTYPE w><worksheet')],
  ])('%s, as unreadable', async (_what, change) => {
    const refused = readSpreadsheet(await rewritten(sheet, change));
    await expect(refused).rejects.toBeInstanceOf(Invalid);
    await expect(refused).rejects.toThrow('niet te lezen');
  });

  it.each([
    ['cells', '<sheetData><row r="1">', '<c r="A1"/>', '</row></sheetData>', 100_001],
    ['merges', '<mergeCells>', '<mergeCell ref="A1:B2"/>', '</mergeCells>', 1_001],
  ])('with more %s over its sheets together than any table', async (_what, before, piece, after, times) => {
    const parts = new Map(inflateZip(await made(plain), { entries: 100, bytes: 10_000_000 }));
    const xml = `<worksheet>${before}${piece.repeat(times)}${after}</worksheet>`;
    for (const name of ['sheet1', 'sheet2']) parts.set(`xl/worksheets/${name}.xml`, Buffer.from(xml));
    await expect(readSpreadsheet(storedZip(parts))).rejects.toThrow('te groot om te lezen');
  });

  it('with a text of very many pieces', async () => {
    const parts = new Map(inflateZip(await made(plain), { entries: 100, bytes: 10_000_000 }));
    parts.set('xl/sharedStrings.xml', Buffer.from(`<sst><si>${'<r/>'.repeat(200_001)}</si></sst>`));
    await expect(readSpreadsheet(storedZip(parts))).rejects.toThrow('te groot om te lezen');
  });

  it.each(['<c ', '<c r="', '<row a=', "<mergeCell ref='", '<!--'])(
    'that is nothing but the beginning of %s, at once',
    async (piece) => {
      const bytes = await rewritten(sheet, () => piece.repeat(300_000));
      const begun = performance.now();
      await expect(readSpreadsheet(bytes)).rejects.toThrow('niet te lezen');
      expect(performance.now() - begun).toBeLessThan(1_000);
    },
  );

  it.each(['<definedNames>', '<definedNames ', '<definedNames></definedNames'])(
    'with very many %s, at once',
    async (piece) => {
      const bytes = await rewritten('xl/workbook.xml', () => `<workbook>${piece.repeat(100_000)}`);
      const begun = performance.now();
      await expect(readSpreadsheet(bytes)).rejects.toThrow(Invalid);
      expect(performance.now() - begun).toBeLessThan(1_000);
    },
  );

  it('with sheets under names that exceljs passes over', async () => {
    const parts = new Map(inflateZip(await made(plain), { entries: 100, bytes: 10_000_000 }));
    parts.set('xl/worksheets/zones.xml', parts.get('xl/worksheets/sheet1.xml') ?? Buffer.alloc(0));
    parts.delete('xl/worksheets/sheet1.xml');
    await expect(readSpreadsheet(storedZip(parts))).rejects.toThrow('niet te lezen');
  });

  it('with names that hide in one another', async () => {
    const nested =
      '<defined<definedNames></definedNames>Names><definedName name="a">Blad!$A$1</definedName></definedNames>';
    const bytes = await rewritten('xl/workbook.xml', (xml) => xml.replace('</sheets>', `</sheets>${nested}`));
    await expect(readSpreadsheet(bytes)).rejects.toThrow('niet te lezen');
  });
});
