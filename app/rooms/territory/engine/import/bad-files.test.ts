import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import excel, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { Invalid } from '#platform/refusals.ts';
import { storedZip } from '#platform/stored-zip.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { importProblemWords } from '../../views/import-problem-words.ts';
import { flandersContext } from './flanders-import.fixture.ts';
import { type ImportChoices, type ImportContext, noChoices } from './import-report.ts';
import { reportOn } from './report-on.ts';

const flanders = flandersContext((set) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8')));

interface Judged {
  readonly context?: Partial<ImportContext>;
  readonly choices?: Partial<ImportChoices>;
}

/** What is read of a file, "line nis area", and what is said of it, "line ! sentence" where it blocks, else "line ?". */
async function judged(bytes: Uint8Array, { context, choices }: Judged = {}) {
  const table = await readTableFile(bytes, 'afbakening');
  const report = reportOn(table, { ...flanders, ...context }, { ...noChoices, ...choices });
  return {
    table,
    report,
    read: report.memberships.map(({ line, nis, areaCode, share }) =>
      [line, nis, areaCode, share ?? ''].join(' ').trim(),
    ),
    said: report.problems.map(
      (problem) =>
        `${problem.line ?? '-'} ${problem.severity === 'blocking' ? '!' : '?'} ${importProblemWords(problem)}`,
    ),
  };
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
    expect(said).toEqual([
      '3 ? 11002 Antwerpen ligt in meer dan één gebied: Noord en Zuid. Dat kan; kijk na of het klopt.',
    ]);
  });

  test('2. codes that became days, in a workbook', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([11001, 'Aartselaar', new Date(Date.UTC(2026, 2, 12)), 'Noord']);
      sheet.addRow([11002, 'Antwerpen', '12-03', 'Noord', new Date(Date.UTC(2026, 4, 1))]);
    });
    const { read, said } = await judged(file);
    expect(read).toEqual([]);
    expect(said).toEqual([
      '2 ! Excel maakte hier een datum van (2026-03-12). Vul in wat er moet staan, of zet de cel in Excel op Tekst en typ het opnieuw.',
      '3 ! Excel maakte hier een datum van (2026-05-01). Vul in wat er moet staan, of zet de cel in Excel op Tekst en typ het opnieuw.',
    ]);
  });

  test('3. codes that became days, in a CSV that Excel saved', async () => {
    const { said } = await judged(csv('NIS;Gebiedscode', '11001;12/mrt', '11002;mrt-12', '11004;12-3'));
    expect(said).toEqual([
      '2 ! Excel maakte hier een datum van (12/mrt). Vul in wat er moet staan, of zet de cel in Excel op Tekst en typ het opnieuw.',
      '3 ! Excel maakte hier een datum van (mrt-12). Vul in wat er moet staan, of zet de cel in Excel op Tekst en typ het opnieuw.',
      '4 ? Zonder naam; de code staat in de plaats: 12-3.',
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
    expect(said).toEqual([
      '3 ? Deze cel is samengevoegd met die erboven; ze is gelezen als “A”. Kijk na of dat voor deze regel klopt.',
      '3 ? Deze cel is samengevoegd met die erboven; ze is gelezen als “Noord”. Kijk na of dat voor deze regel klopt.',
    ]);
  });

  test('5. formulas, with and without a result, and errors', async () => {
    const file = await xlsx((sheet) => {
      sheet.addRow([{ formula: 'A9', result: 11001 }, 'Aartselaar', 'A', 'Noord']);
      sheet.addRow([{ formula: 'A9' }, 'Antwerpen', 'A', 'Noord']);
      sheet.addRow([11004, 'Boechout', { error: '#N/A' }, 'Noord']);
    });
    const { read, said } = await judged(file);
    expect(read).toEqual(['2 11001 A']);
    expect(said).toEqual([
      '2 ? Hier staat een formule; het laatste resultaat is gelezen: “11001”.',
      '3 ! Hier staat een formule zonder bewaard resultaat. Vul de waarde in, of open het bestand in Excel, bewaar het en laad het opnieuw.',
      '4 ! Hier staat een foutmelding van Excel (#N/A). Vul in wat er moet staan.',
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
    expect(said).toEqual([
      '2 ? Excel liet nullen weg: 500906812 is gelezen als 0500906812, de code van hetzelfde gebied elders.',
      '3 ? Excel liet nullen weg: 7 is gelezen als 07, de code van hetzelfde gebied elders.',
    ]);
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
      '6 ? De gebiedscode ontbreekt; ze komt van de naam: noord.',
      '7 ? Hier staat niets; 2 lege regels zijn overgeslagen.',
      '9 ? In Excel is dit verborgen; 1 verborgen regel is mee gelezen.',
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
      '2 ! Deze regel is langer dan de kolomnamen: “ Oost en West” staat in geen kolom, dus ook de rest kan verschoven zijn. Zet een tekst met een scheidingsteken tussen aanhalingstekens, of verbeter de regel.',
      '3 ! Deze regel is korter dan de kolomnamen: onder Gebiedscode staat niets (“11002”). Vul aan of sla de regel over.',
    ]);
  });

  test('17. no header, and the columns that the user chooses then', async () => {
    const bytes = csv('11001;A;Noord', '11002;A;Noord');
    const { said } = await judged(bytes);
    expect(said).toEqual([
      '- ! Geen enkele regel noemt een kolom met de gemeente (NIS-code of naam) en een kolom met het gebied (code of naam). Zet zo’n regel bovenaan, of kies hieronder zelf de kolommen.',
    ]);
    const chosen = await judged(bytes, { choices: { columns: { nis: 0, areaCode: 1, area: 2 } } });
    expect([chosen.read, chosen.said]).toEqual([['1 11001 A', '2 11002 A'], []]);
  });

  test('18. a header and nothing else', async () => {
    const { said } = await judged(csv('NIS;Gebied', ''));
    expect(said).toEqual([
      '- ! Onder de kolomnamen staat geen enkele regel. Kies een ander blad of een ander bestand.',
    ]);
  });

  test('19. the same header twice, and which one is taken', async () => {
    const bytes = csv('NIS;Gebied;Gebied', '11001;Noord;Zuid');
    const { read, said } = await judged(bytes);
    expect(read).toEqual(['2 11001 noord']);
    expect(said).toEqual([
      '1 ? De kolom “Gebied” is niet gelezen: “Gebied” staat er al voor hetzelfde. Kies de andere kolom als dat niet klopt.',
      '2 ? De gebiedscode ontbreekt; ze komt van de naam: noord.',
    ]);
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
      '2 ? Hier staan onzichtbare of verloren tekens; zonder die tekens is het gelezen als “Noord”.',
      '3 ? Hier staan onzichtbare of verloren tekens; zonder die tekens is het gelezen als “Zuid”.',
      '4 ? “=HYPERLINK("http://x")” begint als een formule. Het wordt als gewone tekst bewaard en nooit uitgerekend. Kijk na of dit de bedoeling is.',
      '5 ? Hier staan onzichtbare of verloren tekens; zonder die tekens is het gelezen als “West”.',
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
      '2 ? Gebiedscodes ontbreken; ze komen van de namen: a en b.',
      '4 ! 37015 is een vroegere code (37015 Tielt), opgegaan in Tielt (37022). Kies die gemeente, sla de regel over, of kies de jaargang van het bestand.',
      '5 ! 23023 is een vroegere code (23023 Galmaarden), opgegaan in Pajottegem (23106). Kies die gemeente, sla de regel over, of kies de jaargang van het bestand.',
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
      '2 ! 46030 is een latere code (46030 Beveren-Kruibeke-Zwijndrecht), in deze jaargang nog Zwijndrecht (11056), Beveren (46003) en Kruibeke (46013). Kies een gemeente, sla de regel over, of kies de jaargang van het bestand.',
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
      '2 ! 99999 ligt niet in het Vlaamse Gewest: Regioloket kent alleen Vlaamse gemeenten. Sla de regel over.',
      '3 ! 10000 is de code van een provincie, een arrondissement of een gewest, niet van een gemeente. Vul de code van de gemeente in of sla de regel over.',
      '4 ! 20001 is de code van een provincie, een arrondissement of een gewest, niet van een gemeente. Vul de code van de gemeente in of sla de regel over.',
      '5 ! 21004 ligt niet in het Vlaamse Gewest: Regioloket kent alleen Vlaamse gemeenten. Sla de regel over.',
      '6 ! 62063 ligt niet in het Vlaamse Gewest: Regioloket kent alleen Vlaamse gemeenten. Sla de regel over.',
      '7 ! “1101” is geen NIS-code: dat zijn vijf cijfers. Vul de code in.',
      '8 ! “Lier” is geen NIS-code: dat zijn vijf cijfers. Vul de code in.',
      '9 ! Hier staat geen gemeente. Vul de NIS-code in of sla de regel over.',
      '10 ! NIS-code 11010 bestaat niet. Kies een voorstel, vul de NIS-code in of sla de regel over.',
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
      '5 ! Zwijndrecht is een vroegere gemeente (11056 Zwijndrecht), opgegaan in Beveren-Kruibeke-Zwijndrecht (46030). Kies die gemeente, sla de regel over, of kies de jaargang van het bestand.',
      '6 ! Geen enkele Vlaamse gemeente heet “Antwerpn”. Kies een voorstel, vul de NIS-code in of sla de regel over.',
      '7 ! Geen enkele Vlaamse gemeente heet “Oudenarde”. Kies een voorstel, vul de NIS-code in of sla de regel over.',
      '8 ! Geen enkele Vlaamse gemeente heet “Parijs”. Vul de NIS-code in of sla de regel over.',
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
      '2 ? “Tielt” heet zo in meer dan één jaargang: gelezen als Tielt (37022), niet als 37015. Kijk na of de jaargang klopt.',
      '3 ? “Lokeren” heet zo in meer dan één jaargang: gelezen als Lokeren (46029), niet als 46014. Kijk na of de jaargang klopt.',
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
    expect(said).toEqual([
      '2 ! “Nieuwerkerken” kan Nieuwerkerken (71045) of Nieuwerkerken (99001) zijn. Kies welke.',
    ]);
  });

  test('27. a code and a name that contradict each other', async () => {
    const { read, said } = await judged(
      csv('NIS;Gemeente;Gebiedscode;Gebied', '11001;Lier;A;a', '46030;Zwijndrecht;A;a', '12021;Lyra;A;a'),
    );
    expect(read).toEqual(['3 46030 A', '4 12021 A']);
    expect(said).toEqual([
      '2 ! De NIS-code en de naam “Lier” zijn van twee gemeenten: Aartselaar (11001) en Lier (12021). Kies welke.',
      '3 ? De code is van 46030 Beveren-Kruibeke-Zwijndrecht, maar er staat “Zwijndrecht”. De code telt.',
      '4 ? De code is van 12021 Lier, maar er staat “Lyra”. De code telt.',
    ]);
  });

  test('28. municipalities that are missing where every one should be there', async () => {
    const all = flanders.vintages[2]!.municipalities.filter(({ nis }) => nis !== '11001' && nis !== '12021');
    const bytes = csv('NIS;Gebiedscode;Gebied', ...all.map(({ nis }) => `${nis};A;Alles`));
    const { report, said } = await judged(bytes, { context: { coversAll: true } });
    expect(said).toEqual([
      '- ? 2 gemeenten ontbreken, terwijl deze afbakening elke gemeente omvat: Aartselaar en Lier.',
    ]);
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
      '2 ! Hier staat geen gebied. Vul het gebied in, vul “geen” in als de gemeente in geen enkel gebied ligt, of sla de regel over.',
      '3 ? “Geen IGS” is geen gebied: 2 gemeenten liggen in geen enkel gebied.',
      '4 ? “n.v.t.” is geen gebied: 1 gemeente ligt in geen enkel gebied.',
      '6 ? “Niet te lokaliseren” is geen gebied: 1 gemeente ligt in geen enkel gebied.',
      '7 ? Code “ZONE 1/a” kan niet in een webadres staan; ze wordt ZONE-1-a.',
      '8 ? De gebiedscode ontbreekt; ze komt van de naam: ZONE-1-a.',
      '9 ? Code “É” kan niet in een webadres staan; ze wordt E.',
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
      '2 ? “Noord” komt voor met meer dan één code: A en B. Dat worden aparte gebieden.'.replace(
        'NOORD',
        'NOORD',
      ),
      '4 ! Gebied A heet hier “Zuid” en elders “Noord”. Verbeter de code of de naam.',
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
      '2 ? 11001 Aartselaar staat meer dan eens in Noord; één keer telt.',
      '4 ! 11002 Antwerpen staat meer dan eens in Noord, met verschillende aandelen. Sla een van de regels over.',
      '6 ? 11004 Boechout ligt in meer dan één gebied: Noord en Zuid. Dat kan; kijk na of het klopt.',
      '6 ? De aandelen van 11004 Boechout zijn samen 0,9, niet 1. Kijk na of dat klopt.',
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
      '3 ! “helft” is geen aandeel. Vul een getal in zoals 0,45 of 45%.',
      '4 ! Een aandeel is meer dan 0 en hoogstens 1 (of 100%); hier staat 1,5.',
      '5 ! Een aandeel is meer dan 0 en hoogstens 1 (of 100%); hier staat -0,1.',
      '6 ! Een aandeel is meer dan 0 en hoogstens 1 (of 100%); hier staat 0.',
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
