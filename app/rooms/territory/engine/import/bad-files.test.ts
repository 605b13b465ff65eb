import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import excel, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { Invalid } from '#platform/refusals.ts';
import { storedZip } from '#platform/stored-zip.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { flandersContext } from './flanders-import.fixture.ts';
import type { ImportProblem } from './import-problem.ts';
import { type ImportChoices, type ImportContext, noChoices } from './import-report.ts';
import { reportOn } from './report-on.ts';

const flanders = flandersContext((set) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8')));

interface Judged {
  readonly context?: Partial<ImportContext>;
  readonly choices?: Partial<ImportChoices>;
}

/** What is read of a file, "line nis area share", and what is said of it, in short. */
async function judged(bytes: Uint8Array, { context, choices }: Judged = {}) {
  const table = await readTableFile(bytes, 'afbakening');
  const report = reportOn(table, { ...flanders, ...context }, { ...noChoices, ...choices });
  return {
    table,
    report,
    read: report.memberships.map(({ line, nis, areaCode, share }) =>
      [line, nis, areaCode, share ?? ''].join(' ').trim(),
    ),
    said: report.problems.map(inShort),
  };
}

/** "line ! kind “value” = what it is held against + lines that have it too > what is suggested"; ? is a warning. */
function inShort({ line, severity, kind, value, others, otherLines, suggestions }: ImportProblem): string {
  return [
    `${line ?? '-'} ${severity === 'blocking' ? '!' : '?'} ${kind} “${value}”`,
    ...(others.length > 0 ? [`= ${others.join(', ')}`] : []),
    ...(otherLines.length > 0 ? [`+ ${otherLines.join(', ')}`] : []),
    ...(suggestions.length > 0 ? [`> ${suggestions.map(({ nis }) => nis).join(', ')}`] : []),
  ].join(' ');
}

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const latin1 = (...lines: string[]) => Uint8Array.from(Buffer.from(lines.join('\r\n'), 'latin1'));

async function xlsx(make: (sheet: Worksheet) => void): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Blad1');
  sheet.addRow(['NIS', 'Gemeente', 'Gebiedscode', 'Gebied', 'Aandeel']);
  make(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('what Excel does', () => {
  test('1. numbers as text, with what people and programs put around them', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow(['11001', 'Aartselaar', 'A', 'Noord']);
      sheet.addRow(["'11002", 'Antwerpen', 'A', 'Noord']);
      sheet.addRow(['\u00a011004\u00a0', ' Boechout ', 'A', ' Noord\u00a0']);
      sheet.addRow(['11002.0', '', 'B', 'Zuid']);
      sheet.addRow(['11 005', 'BOOM', 'B', 'zuid']);
      sheet.addRow(['11.007', '', 'B', 'Zuid']);
    });
    const { read, said } = await judged(file, { choices: { vintage: '2019-01-01' } });
    expect(read).toEqual(['2 11001 A', '3 11002 A', '4 11004 A', '5 11002 B', '6 11005 B', '7 11007 B']);
    expect(said).toEqual(['3 ? severalAreas “11002 Antwerpen” = Noord, Zuid + 5']);
  });

  test('2. codes that became days, in a workbook', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([11001, 'Aartselaar', new Date(Date.UTC(2026, 2, 12)), 'Noord']);
      sheet.addRow([11002, 'Antwerpen', '12-03', 'Noord', new Date(Date.UTC(2026, 4, 1))]);
    });
    const { read, said } = await judged(file);
    expect(read).toEqual([]);
    expect(said).toEqual(['2 ! dateInCell “2026-03-12”', '3 ! dateInCell “2026-05-01”']);
  });

  test('3. codes that became days, in a CSV that Excel saved', async () => {
    const { said } = await judged(csv('NIS;Gebiedscode', '11001;12/mrt', '11002;mrt-12', '11004;12-3'));
    expect(said).toEqual([
      '2 ! dateInCell “12/mrt”',
      '3 ! dateInCell “mrt-12”',
      '4 ? areaNameDerived “12-3” = 12-3',
    ]);
  });

  test('4. merged cells', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([11001, '', 'A', 'Noord']);
      sheet.addRow([11002]);
      sheet.addRow([11004, '', 'B', 'Zuid']);
      sheet.mergeCells('C2:C3');
      sheet.mergeCells('D2:D3');
    });
    const { read, said } = await judged(file);
    expect(read).toEqual(['2 11001 A', '3 11002 A', '4 11004 B']);
    expect(said).toEqual(['3 ? mergedCells “A”', '3 ? mergedCells “Noord”']);
  });

  test('5. formulas, with and without a result, and errors', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([{ formula: 'A9', result: 11001 }, 'Aartselaar', 'A', 'Noord']);
      sheet.addRow([{ formula: 'A9' }, 'Antwerpen', 'A', 'Noord']);
      sheet.addRow([11004, 'Boechout', { error: '#N/A' }, 'Noord']);
      sheet.addRow([11005, 'Boom', { formula: 'A9', result: { error: '#REF!' } }, 'Noord']);
      sheet.addRow([11008, 'Brasschaat', { formula: 'A9', result: new Date(0) }, 'Noord']);
    });
    const { read, said } = await judged(file);
    expect(read).toEqual(['2 11001 A']);
    expect(said).toEqual([
      '2 ? formulaInCell “11001”',
      '3 ! formulaWithoutResult “”',
      '4 ! errorInCell “#N/A”',
      '5 ! errorInCell “#REF!”',
      '6 ! dateInCell “1970-01-01”',
    ]);
  });

  test('6. zeros that were dropped before codes, found again by the present version or the rest of the table', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([11001, '', 500906812, 'Woonhaven']);
      sheet.addRow([11002, '', 7, 'Zuid']);
      sheet.addRow([11004, '', '07', 'Zuid']);
      sheet.addRow([11005, '', 8, 'West']);
      sheet.getCell('C5').numFmt = '00';
    });
    const { read, said } = await judged(file, {
      context: { knownAreas: [{ code: '0500906812', name: 'Woonhaven' }] },
    });
    expect(read).toEqual(['2 11001 0500906812', '3 11002 07', '4 11004 07', '5 11005 08']);
    expect(said).toEqual(['2 ? areaCodeZeros “500906812” = 0500906812', '3 ? areaCodeZeros “7” = 07']);
  });

  test('7. a sheet in front without a table, rows that are hidden, lines left open, a table far down', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('Lees mij').addRow(['Zones volgens het besluit']);
    const sheet = workbook.addWorksheet('Zones');
    sheet.getCell('B3').value = 'Zones';
    sheet.getRow(5).values = ['Toelichting', 'NIS-code', 'Zone'];
    sheet.getRow(6).values = ['x', 11001, 'Noord'];
    sheet.getRow(9).values = ['x', 11002, 'Noord'];
    sheet.getRow(9).hidden = true;
    const { report, read, said } = await judged(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(report.sheet).toBe('Zones');
    expect(report.columns).toMatchObject({
      headerLine: 5,
      taken: { nis: { index: 1, header: 'NIS-code' }, area: { index: 2, header: 'Zone' } },
      unused: [{ index: 0, header: 'Toelichting' }],
    });
    expect(read).toEqual(['6 11001 noord', '9 11002 noord']);
    expect(said).toEqual([
      '6 ? areaCodeDerived “Noord” = noord + 9',
      '7 ? emptyLines “” + 8',
      '9 ? hiddenLines “”',
    ]);
  });

  test.each([
    ['8. a zip bomb', bomb(), 'wordt uitgepakt te groot om veilig te openen'],
    [
      '9. a workbook with macros',
      storedZip(
        new Map([
          ['xl/workbook.xml', Buffer.from('x')],
          ['xl/vbaProject.bin', Buffer.from('x')],
        ]),
      ),
      'werkmap met macro’s (.xlsm)',
    ],
    ['10. an .xls of before 2007', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'oude vorm van Excel (.xls)'],
    [
      '11. half a workbook',
      storedZip(new Map([['xl/workbook.xml', Buffer.from('<workbook>')]])).subarray(0, 40),
      'beschadigd',
    ],
    ['12. an empty file', new Uint8Array(), 'Dit bestand is leeg'],
    [
      '13. a quote that nobody closed',
      csv('NIS;Gebied', '11001;"Noord', '11002;Zuid'),
      'Op regel 2 begint een tekst',
    ],
  ])('%s is refused as a whole', async (_what, bytes, sentence) => {
    await expect(judged(bytes)).rejects.toBeInstanceOf(Invalid);
    await expect(judged(bytes)).rejects.toThrow(sentence);
  });
});

describe('how a file is written', () => {
  test('14. Windows-1252, with é, ë, ’ and €', async () => {
    const bytes = latin1(
      'NIS;Gemeente;Gebiedscode;Gebied',
      '73042;Lanaken;A;Regio \u0091Belgi\u00eb\u0092 \u0080',
      '11001;Aartselaar;B;\u00c9\u00e9n',
    );
    const { table, report, said } = await judged(bytes);
    expect(table.encoding).toBe('windows-1252');
    expect(report.areas.map(({ name }) => name)).toEqual(['Regio ‘België’ €', 'Één']);
    expect(said).toEqual([]);
  });

  test('15. UTF-16 with tabs, as Excel saves "Unicode-tekst"', async () => {
    const text = '\u{feff}NIS\tGebiedscode\tGebied\r\n11001\tA\tÉén\r\n';
    const { table, read, said } = await judged(Uint8Array.from(Buffer.from(text, 'utf16le')));
    expect(table).toMatchObject({ encoding: 'utf-16le', separator: '\t' });
    expect([read, said]).toEqual([['2 11001 A'], []]);
  });

  test('16. a separator in a name, and lines that are too short', async () => {
    const { read, said } = await judged(
      csv('NIS,Gebiedscode,Gebied', '11001,A,Zone Noord, Oost en West', '11002', '11004,B,Zuid'),
    );
    expect(read).toEqual(['4 11004 B']);
    expect(said).toEqual([
      '2 ! lineLong “11001 | A | Zone Noord |  Oost en West” =  Oost en West',
      '3 ! lineShort “11002”',
    ]);
  });

  test('17. no header, and the columns that the user chooses then', async () => {
    const bytes = csv('11001;A;Noord', '11002;A;Noord');
    const { said } = await judged(bytes);
    expect(said).toEqual(['- ! headerMissing “11001 | A | Noord” = 11001, A, Noord']);
    const chosen = await judged(bytes, { choices: { columns: { nis: 0, areaCode: 1, area: 2 } } });
    expect([chosen.read, chosen.said]).toEqual([['1 11001 A', '2 11002 A'], []]);
  });

  test('18. a header and nothing else', async () => {
    const { said } = await judged(csv('NIS;Gebied', ''));
    expect(said).toEqual(['- ! noRows “”']);
  });

  test('19. the same header twice, and which one is taken', async () => {
    const bytes = csv('NIS;Gebied;Gebied', '11001;Noord;Zuid');
    const { read, said } = await judged(bytes);
    expect(read).toEqual(['2 11001 noord']);
    expect(said).toEqual(['1 ? headerTwice “Gebied” = Gebied', '2 ? areaCodeDerived “Noord” = noord']);
    expect((await judged(bytes, { choices: { columns: { area: 2 } } })).read).toEqual(['2 11001 zuid']);
  });

  test('20. control characters, lost signs and formulas in names', async () => {
    const { report, said } = await judged(
      csv(
        'NIS;Gebiedscode;Gebied',
        '11001;A;No\u0007ord',
        '11002;B;Z\u{fffd}uid',
        '11004;C;"=HYPERLINK(""http://x"")"',
        '11005;D;\u{202e}West',
      ),
    );
    expect(report.areas.map(({ name }) => name)).toEqual(['Noord', 'Zuid', '=HYPERLINK("http://x")', 'West']);
    expect(said).toEqual([
      '2 ? controlCharacters “Noord”',
      '3 ? controlCharacters “Zuid”',
      '4 ? formulaText “=HYPERLINK("http://x")”',
      '5 ? controlCharacters “West”',
    ]);
  });
});

describe('which municipality is meant', () => {
  test('21. codes that went up in another, and the user takes the suggestion', async () => {
    const bytes = csv(
      'NIS;Gemeente;Gebied',
      '37022;Tielt;A',
      '37021;Wingene;A',
      '37015;Tielt;A',
      '23023;Galmaarden;B',
      '12041;Puurs-Sint-Amands;B',
    );
    const { report, said } = await judged(bytes);
    expect(report.vintages.map(({ from, fitting, of }) => [from, fitting, of])).toEqual([
      ['2018-12-31', 2, 5],
      ['2019-01-01', 3, 5],
      ['2025-01-01', 3, 5],
    ]);
    expect(said).toEqual([
      '2 ? areaCodeDerived “A” = a, b + 3, 4, 5, 6',
      '4 ! codeMerged “37015” = 37015 Tielt > 37022',
      '5 ! codeMerged “23023” = 23023 Galmaarden > 23106',
    ]);
    const correction = { skip: false, areaCode: null, area: null, share: null };
    const [, suggested] = report.problems.filter(({ kind }) => kind === 'codeMerged');
    const corrected = await judged(bytes, {
      choices: {
        corrections: [
          { ...correction, line: 4, skip: true, nis: null },
          { ...correction, line: 5, nis: suggested?.suggestions[0]?.nis ?? '' },
        ],
      },
    });
    expect(corrected.read).toEqual(['2 37022 a', '3 37021 a', '5 23106 b', '6 12041 b']);
    expect(corrected.report.counts).toMatchObject({ lines: 5, skipped: 1, blocking: 0 });
  });

  test('22. codes of a later day than the vintage that the user chose', async () => {
    const { said } = await judged(csv('NIS;Gebiedscode;Gebied', '46030;A;Waas'), {
      choices: { vintage: '2019-01-01' },
    });
    expect(said).toEqual([
      '2 ! codeLater “46030” = 46030 Beveren-Kruibeke-Zwijndrecht > 11056, 46003, 46013',
    ]);
  });

  test('23. codes of nobody, of provinces, of Brussels and Wallonia, and no codes', async () => {
    const { said } = await judged(
      csv(
        'NIS;Gemeente;Gebiedscode;Gebied',
        '99999;Lier;A;a',
        '10000;Antwerpen;A;a',
        '20001;;A;a',
        '21004;Brussel;A;a',
        '62063;;A;a',
        '1101;;A;a',
        'Lier;;A;a',
        ';;A;a',
        '11010;;A;a',
      ),
    );
    expect(said).toEqual([
      '2 ! codeOutsideFlanders “99999” > 12021',
      '3 ! codeOfProvince “10000” > 11002',
      '4 ! codeOfProvince “20001”',
      '5 ! codeOutsideFlanders “21004”',
      '6 ! codeOutsideFlanders “62063”',
      '7 ! codeMalformed “1101”',
      '8 ! codeMalformed “Lier” > 12021',
      '9 ! municipalityBlank “”',
      '10 ! codeUnknown “11010” > 11001, 11013, 11016, 11018, 11030',
    ]);
  });

  test('24. names with a slip of the pen, of before, of later, of nobody', async () => {
    const { report, read, said } = await judged(
      csv(
        'Gemeente;Gebiedscode',
        'st-niklaas;A',
        'Stad Gent;A',
        'MECHELEN (stad);A',
        'Zwijndrecht;A',
        'Antwerpn;A',
        'Oudenarde;A',
        'Parijs;A',
        'Pajottegem;A',
        'Lier;A',
      ),
    );
    expect(read).toEqual(['2 46021 A', '3 44021 A', '4 12025 A', '9 23106 A', '10 12021 A']);
    expect(said.filter((line) => line.includes('!'))).toEqual([
      '5 ! nameMerged “Zwijndrecht” = 11056 Zwijndrecht > 46030',
      '6 ! nameMisspelt “Antwerpn” > 11002',
      '7 ! nameMisspelt “Oudenarde” > 45035',
      '8 ! nameUnknown “Parijs”',
    ]);
    const suggested = report.problems
      .filter(({ kind }) => kind === 'nameMisspelt')
      .map(({ suggestions }) => suggestions[0]?.name);
    expect(suggested).toEqual(['Antwerpen', 'Oudenaarde']);
  });

  test('25. names that two times have, where nothing else tells the vintage', async () => {
    const bytes = csv('Gemeente;Gebiedscode;Gebied', 'Tielt;A;a', 'Lokeren;A;a', 'Lier;A;a');
    const { read, said } = await judged(bytes);
    expect(read).toEqual(['2 37022 A', '3 46029 A', '4 12021 A']);
    expect(said).toEqual([
      '2 ? nameOfTwoTimes “Tielt” = 37015 > 37022',
      '3 ? nameOfTwoTimes “Lokeren” = 46014 > 46029',
    ]);
    const told = await judged(
      csv('Gemeente;Gebiedscode;Gebied', 'Tielt;A;a', 'Lokeren;A;a', 'Meulebeke;A;a', 'Beveren;A;a'),
    );
    expect(told.read).toEqual(['2 37015 A', '3 46014 A', '4 37007 A', '5 46003 A']);
  });

  test('26. a name that two municipalities have', async () => {
    const [, , today] = flanders.vintages;
    const twice = {
      ...today!,
      municipalities: [...today!.municipalities, { nis: '99001', name: 'Nieuwerkerken' }],
    };
    const { said } = await judged(csv('Gemeente;Gebiedscode;Gebied', 'Nieuwerkerken;A;a'), {
      context: { vintages: [twice] },
    });
    expect(said).toEqual(['2 ! nameAmbiguous “Nieuwerkerken” > 71045, 99001']);
  });

  test('27. a code and a name that contradict each other', async () => {
    const { read, said } = await judged(
      csv(
        'NIS;Gemeente;Gebiedscode;Gebied',
        '11001;Lier;A;a',
        '46030;Zwijndrecht;A;a',
        '12021;Lyra;A;a',
        '12021;Borsbeek;A;a',
      ),
    );
    expect(read).toEqual(['3 46030 A', '4 12021 A']);
    expect(said).toEqual([
      '2 ! codeAndNameDiffer “Lier” = 11001 Aartselaar > 11001, 12021',
      '3 ? nameNotOfCode “Zwijndrecht” = 46030 Beveren-Kruibeke-Zwijndrecht',
      '4 ? nameNotOfCode “Lyra” = 12021 Lier',
      '5 ! codeAndNameDiffer “Borsbeek” = 12021 Lier > 12021, 11002',
    ]);
  });

  test('28. a part of a municipality without a share, the district that Statbel adds, a code among the names', async () => {
    const { read, said } = await judged(
      csv(
        'Gemeente;Gebiedscode;Gebied;Aandeel',
        'Brugge (deel);A;a;',
        'Damme, gedeeltelijk;A;a;',
        'Knokke-Heist (deel);A;a;0,4',
        'Nieuwerkerken (Hasselt);A;a;',
        '12021;A;a;',
      ),
    );
    expect(read).toEqual(['2 31005 A', '3 31006 A', '4 31043 A 0.4', '5 71045 A', '6 12021 A']);
    expect(said).toEqual(['2 ? nameOfPart “Brugge (deel)”', '3 ? nameOfPart “Damme, gedeeltelijk”']);
  });

  test('33. municipalities that are missing where every one should be there', async () => {
    const all = flanders.vintages[2]!.municipalities.filter(({ nis }) => nis !== '11001' && nis !== '12021');
    const bytes = csv('NIS;Gebiedscode;Gebied', ...all.map(({ nis }) => `${nis};A;Alles`));
    const { report, said } = await judged(bytes, { context: { coversAll: true } });
    expect(said).toEqual(['- ? municipalityMissing “” = Aartselaar, Lier > 11001, 12021']);
    expect(report.missing.map(({ nis }) => nis)).toEqual(['11001', '12021']);
    expect((await judged(bytes)).said).toEqual([]);
  });
});

describe('which area is meant, and for how much', () => {
  test('29. no area, words for no area, and codes that cannot be kept', async () => {
    const { report, read, said } = await judged(
      csv(
        'NIS;Gebiedscode;Gebied',
        '11001;;',
        '11002;;Geen IGS',
        '11004;n.v.t.;',
        '11005;;Geen IGS',
        '11008;-;Niet te lokaliseren',
        '11009;ZONE 1/a;Noord',
        '11013;;Noord',
        '11016;É;Zuid',
      ),
    );
    expect(read).toEqual(['7 11009 ZONE-1-a', '8 11013 ZONE-1-a', '9 11016 E']);
    expect(said).toEqual([
      '2 ! areaBlank “”',
      '3 ? noArea “Geen IGS” + 5',
      '4 ? noArea “n.v.t.”',
      '6 ? noArea “Niet te lokaliseren”',
      '7 ? areaCodeAdapted “ZONE 1/a” = ZONE-1-a',
      '8 ? areaCodeDerived “Noord” = ZONE-1-a',
      '9 ? areaCodeAdapted “É” = E',
    ]);
    expect(report.counts).toMatchObject({ withoutArea: 4, read: 3 });
  });

  test('30. a code with two names, and a name with two codes', async () => {
    const { said } = await judged(
      csv(
        'NIS;Gebiedscode;Gebied',
        '11001;A;Noord',
        '11002;A;NOORD',
        '11004;A;Zuid',
        '11005;A;noord',
        '11008;B;Noord',
      ),
    );
    expect(said).toEqual([
      '2 ? areaNameTwoCodes “Noord” = A, B + 3, 4, 5, 6',
      '4 ! areaCodeTwoNames “Zuid” = A, Noord',
    ]);
  });

  test('31. lines that come twice, and municipalities in several areas', async () => {
    const { read, said } = await judged(
      csv(
        'NIS;Gebiedscode;Gebied;Aandeel',
        '11001;A;Noord;',
        '11001;A;Noord;',
        '11002;A;Noord;0,5',
        '11002;A;Noord;0,6',
        '11004;A;Noord;50%',
        '11004;B;Zuid;40%',
      ),
    );
    expect(read).toEqual(['2 11001 A', '4 11002 A 0.5', '6 11004 A 0.5', '7 11004 B 0.4']);
    expect(said).toEqual([
      '2 ? duplicateLine “11001 Aartselaar” = Noord + 3',
      '4 ! sharesDiffer “11002 Antwerpen” = Noord + 5',
      '6 ? severalAreas “11004 Boechout” = Noord, Zuid + 7',
      '6 ? sharesDoNotAddUp “11004 Boechout” = 0.9 + 7',
    ]);
  });

  test('32. shares that are none, too large or negative, and the unit of the column', async () => {
    const fractions = await judged(
      csv(
        'NIS;Gebiedscode;Gebied;Aandeel',
        '11001;A;a;0,45',
        '11002;A;a;helft',
        '11004;A;a;1,5',
        '11005;A;a;-0,1',
        '11008;A;a;0',
        '11009;A;a;,25',
        '11013;A;a;1',
      ),
    );
    expect(fractions.report.shareUnit).toBe('fraction');
    expect(fractions.read).toEqual(['2 11001 A 0.45', '7 11009 A 0.25', '8 11013 A 1']);
    expect(fractions.said).toEqual([
      '3 ! shareMalformed “helft”',
      '4 ! shareOutOfRange “1,5”',
      '5 ! shareOutOfRange “-0,1”',
      '6 ! shareOutOfRange “0”',
    ]);
    const percents = await judged(
      csv('NIS;Gebied;Aandeel', '11001;A;100', '11002;A;33.3', '11004;A;45 %', '11005;A;101'),
    );
    expect(percents.report.shareUnit).toBe('percent');
    expect(percents.read).toEqual(['2 11001 a 1', '3 11002 a 0.333', '4 11004 a 0.45']);
  });
});

/** A workbook whose only sheet is 40 MB of zeros in 40 kB. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(40_000_000), { level: 9 });
  const zip = storedZip(new Map([['xl/workbook.xml', packed]]));
  const central = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt16LE(8, central + 10);
  zip.writeUInt32LE(40_000_000, central + 24);
  return zip;
}
