import { Resvg } from '@resvg/resvg-js';
import { afterAll, expect, test } from 'vitest';
import { typesetter } from '#platform/typesetting.ts';
import { keptPicture } from '#rooms/territory/engine/kept-pictures.ts';
import { landingView } from '#rooms/territory/engine/map-view.ts';
import { getMapGround } from '#rooms/territory/queries/get-map-ground.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { readPdf } from '../../../../test/harness/read-pdf.ts';
import { mapPaper } from './map-paper.tsx';
import { mapPlate } from './map-plate.tsx';
import type { MapStatement } from './map-statement.ts';

const database = testDatabase('world');
afterAll(() => typesetter.close());

/** What a name may do wrong: in XML, in Typst, in a JSON file, in a line that is too short for it. */
const names = [
  '<script>alert(1)</script>',
  "\"]]> & 'quoted' &amp;",
  '#panic("x") $5$ = *kop* @geen \\ `code` //',
  `Llanfair${'pwllgwyngyll'.repeat(12)}`,
  'tab\tregel\nbel\u0007 geheel\uFFFE',
  'Ñandú’s مدينة 🏰',
];

test.each(names)('%j is only letters in every file', async (name) => {
  const picture = keptPicture(await getMapGround(await reading(database), '2026-11-23'), landingView);
  const statement: MapStatement = {
    title: `Kaart van ${name}`,
    sentences: [`In ${name} ligt ${name}.`],
    footer: [name],
    address: `https://regioloket.test/kaart?datum=2026-11-23`,
    tables: [{ title: name, header: ['Gebied', 'Hoofdregio'], rows: [[name, name]] }],
    maps: [
      {
        picture: {
          ...picture,
          municipalities: picture.municipalities.map((one) => ({ ...one, name })),
          names: picture.names.map((one) => ({ ...one, lines: [name] })),
        },
        caption: null,
        label: name,
        marks: new Map([['31033', name]]),
        legend: [{ sample: { kind: 'tints' }, lead: name, words: name }],
        numbered: { title: name, names: [name, name] },
      },
    ],
  };
  const svg = mapPlate(statement, 0.1);
  expect(svg).not.toContain('<script');
  expect(new Resvg(svg).height).toBeGreaterThan(200);
  const { pages, isTagged } = await readPdf(await typesetter.pdf(mapPaper(statement, 0.1)));
  expect(isTagged).toBe(true);
  const [word = ''] = name.match(/[\p{L}\p{N}]{3,}/u) ?? [];
  expect(pages[0]?.text.replace(/\s/g, '')).toContain(word.slice(0, 12));
});
