import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeSpreadsheet } from './spreadsheet-writing.ts';

const madeAt = new Date('2026-11-23T09:00:00Z');

async function written(rows: readonly (readonly (string | number | null)[])[]) {
  const bytes = await writeSpreadsheet({
    title: 'Een tabel',
    columns: [
      { label: 'Naam', numeric: false },
      { label: 'Inwoners', numeric: true },
    ],
    rows,
    explanation: [['Bron', '=een bron']],
    madeAt,
  });
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(bytes.buffer as never);
  return workbook;
}

describe('writeSpreadsheet', () => {
  it('has a bold header that stays in sight and filters, and columns as wide as their texts', async () => {
    const sheet = (await written([['Beveren-Kruibeke-Zwijndrecht', 1]])).getWorksheet('Gegevens')!;
    expect(sheet.getRow(1).getCell(1).font).toMatchObject({ bold: true });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:B1');
    expect(sheet.getColumn(1).width).toBe(29);
    expect(sheet.getColumn(2).width).toBe(12);
  });

  it('keeps numbers numbers, negative ones too, texts texts, and null empty', async () => {
    const sheet = (
      await written([
        ['0123', -1.5],
        ['12', null],
      ])
    ).getWorksheet('Gegevens')!;
    expect(sheet.getCell('A2').value).toBe('0123');
    expect(sheet.getCell('B2').value).toBe(-1.5);
    expect(sheet.getCell('A3').value).toBe('12');
    expect(sheet.getCell('B3').value).toBeNull();
  });

  it('has no formula, in the explanation neither', async () => {
    const workbook = await written([
      ['=1+1', 1],
      ['+1', 2],
      ['-1', 3],
      ['@a', 4],
      ['\t=1', 5],
    ]);
    const texts: unknown[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(excel.ValueType.Formula);
          texts.push(cell.value);
        }),
      ),
    );
    expect(texts).toEqual(expect.arrayContaining(["'=1+1", "'+1", "'-1", "'@a", "'\t=1", "'=een bron"]));
  });

  it('survives an empty table, and characters that XML does not know', async () => {
    expect((await written([])).getWorksheet('Gegevens')!.rowCount).toBe(1);
    const sheet = (await written([['a\u0000b\u0008 <&>"', 1]])).getWorksheet('Gegevens')!;
    expect(sheet.getCell('A2').value).toContain('<&>"');
  });
});
