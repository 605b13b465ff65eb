import { afterAll, describe, expect, it, test } from 'vitest';
import { typesetter } from '#platform/typesetting.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { madeSheets } from '../../../../test/harness/made-sheets.ts';
import { readPdf } from '../../../../test/harness/read-pdf.ts';
import { type MadeSheet, municipalitySheet } from './municipality-sheet.ts';
import { sheetFileName } from './sheet-content.ts';
import { sheetsInOne } from './sheets-in-one.ts';

const database = testDatabase('world');
const today = '2026-11-23';
const a4 = [595, 842];

afterAll(() => typesetter.close());

async function sheetOf(nis: string, day = today): Promise<MadeSheet> {
  const [sheet] = await madeSheets(reading(database), day, [nis]);
  if (sheet === undefined) throw new Error(`No sheet of ${nis}`);
  return sheet;
}

async function readSheet(sheet: MadeSheet) {
  const { pages, ...pdf } = await readPdf(await typesetter.pdf(municipalitySheet(sheet)));
  const text = pages.map((page) => withoutSpaces(page.text)).join('\f');
  return { ...pdf, text, pages: pages.length, page: pages[0], size: pages[0]?.size.map(Math.round) };
}

/** A reader gives the spaces between two pieces of a line as it sees fit. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the sheet of a municipality on paper', () => {
  it('is one tagged A4 in Dutch, with the text of its map and the header of its table', async () => {
    const { title, language, isTagged, pages, size, page } = await readSheet(await sheetOf('31033'));
    expect(title).toBe('Torhout: Regiovorming: blad voor college en raad, toestand op 23 november 2026');
    expect({ language, isTagged, pages, size }).toEqual({
      language: 'nl-BE',
      isTagged: true,
      pages: 1,
      size: a4,
    });
    expect(page?.structure).toContain('"alt":"Kaart van Regio Brugge met haar 10 gemeenten');
    for (const role of ['"H1"', '"H2"', '"THead"', '"TH"', '"Link"']) expect(page?.structure).toContain(role);
  });

  test.each<[string, string, string, string[]]>([
    [
      'Torhout',
      '31033',
      today,
      [
        'Torhout ligt in de provincie West-Vlaanderen en in de referentieregio Brugge.',
        'Torhout is elders ingedeeld voor 4 van de 8 afbakeningen die meetellen',
        'afwijking toegestaan op 9 juni 2023',
        'raakt aan 3 andere regio’s',
        'Ligging: overschrijdt de regiogrens (5).',
        'https://voorbeeld.test/gemeenten/31033/blad?datum=2026-11-23',
        'regiovorming@vlaanderen.be',
        'gemaakt op 23 november 2026 om 10:00',
      ],
    ],
    [
      'a merged municipality on a day before',
      '46013',
      '2024-12-31',
      ['Kruibeke ligt in', 'Kruibeke is opgegaan in'],
    ],
    ['before there were regions', '31033', '2018-12-31', ['De referentieregio’s bestonden toen nog niet']],
  ])('%s', async (_what, nis, day, sentences) => {
    const { text, pages } = await readSheet(await sheetOf(nis, day));
    expect(pages).toBe(1);
    for (const sentence of sentences) expect(text).toContain(withoutSpaces(sentence));
  });

  it('reads nothing of what it tells as Typst or SVG', async () => {
    const hostile = '#panic("x") *a* $b$ <c> & "d"';
    const sheet = await sheetOf('31033');
    const { text, pages } = await readSheet({
      ...sheet,
      content: { ...sheet.content, name: hostile, others: hostile },
    });
    expect(pages).toBe(1);
    expect(text).toContain(withoutSpaces(hostile));
  });

  it('stays one page, to the last letter that is taken to fit', async () => {
    const sheet = await sheetOf('71072');
    const filled = { ...sheet.content, others: sheet.content.others + ' en nog een gebied'.repeat(20) };
    const { pages, text } = await readSheet({ ...sheet, content: filled });
    expect(pages).toBe(1);
    expect(text).toContain('gemaaktop');
  });

  it.each([
    ['in smaller letters', 60, 'ennogeengebied', 'meerop'],
    [
      'with its long list cut',
      600,
      'Teveelvoorditblad:meerophttps://voorbeeld.test/gemeenten/31033/blad',
      'ennogeengebied',
    ],
  ])('tells too much: %s', async (_how, times, there, notThere) => {
    const { content, map } = await sheetOf('31033');
    const others = content.others + ' en nog een gebied'.repeat(times);
    const { pages, text } = await readSheet({ map, content: { ...content, others, isLong: true } });
    expect(pages).toBe(1);
    expect(text).toContain(there);
    expect(text).not.toContain(notThere);
    expect(text).toContain('gemaaktop');
  });
});

test('all municipalities in one: contents, then a page each, from its name to its foot', async () => {
  const sheets = await madeSheets(reading(database), today);
  const { pages, isTagged, outline } = await readPdf(
    await typesetter.pdf(sheetsInOne(sheets, 'Alle bladen')),
  );
  expect({ sheets: sheets.length, pages: pages.length, isTagged }).toEqual({
    sheets: 285,
    pages: 287,
    isTagged: true,
  });
  expect(outline).toEqual(sheets.map(({ content }) => content.name));
  const faulty = sheets.filter(({ content }, at) => {
    const text = withoutSpaces(pages[at + 2]?.text ?? '');
    const must = [
      content.name,
      content.belonging[0] ?? '',
      content.structures,
      ...content.sources,
      content.made,
    ];
    return must.some((words) => !text.includes(withoutSpaces(words)));
  });
  expect(faulty.map(({ content }) => content.name)).toEqual([]);
}, 120_000);

test('a file is called after code and name', () => {
  expect(sheetFileName({ nis: '31033', name: 'Torhout' })).toBe('31033-torhout');
  expect(sheetFileName({ nis: '23102', name: 'Sint-Genesius-Rode' })).toBe('23102-sint-genesius-rode');
  expect(sheetFileName({ nis: '00000', name: 'Héron (’s Gravenvoeren)' })).toBe('00000-heron-s-gravenvoeren');
});
