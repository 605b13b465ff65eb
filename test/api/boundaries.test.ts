import { expect, test } from 'vitest';
import { apiSite } from './api-site.ts';

const site = apiSite();

type Ring = [number, number][];

interface Boundaries {
  opmerking: string;
  bron: string;
  features: {
    id: string;
    properties: { code: string; naam: string; gemeenten?: string[]; gemeentenTenDele?: string[] };
    geometry: { type: string; coordinates: Ring[][] } | null;
  }[];
}

async function boundaries(path: string): Promise<Boundaries> {
  return (await (await site.ask(path)).json()) as Boundaries;
}

test.each([
  ['2018-12-31', 308],
  ['2024-12-31', 300],
  ['2025-01-01', 285],
])('on %s there are %i municipalities, each with land', async (day, count) => {
  const { features, opmerking, bron } = await boundaries(`/gemeenten/grenzen?datum=${day}&niveau=overzicht`);
  expect(features).toHaveLength(count);
  expect(features.every(({ geometry }) => (geometry?.coordinates.length ?? 0) > 0)).toBe(true);
  expect([opmerking, bron]).toEqual([
    expect.stringMatching('vereenvoudigd'),
    expect.stringMatching('rooster'),
  ]);
});

test('Torhout lies where Torhout lies, and Voeren apart from the rest', async () => {
  const { features } = await boundaries('/gemeenten/grenzen');
  const torhout = features.find(({ id }) => id === '31033')?.geometry?.coordinates.flat(2) ?? [];
  for (const [longitude, latitude] of torhout) {
    expect(Math.abs(longitude - 3.1)).toBeLessThan(0.1);
    expect(Math.abs(latitude - 51.07)).toBeLessThan(0.1);
  }
  const regions = await boundaries('/afbakeningen/referentieregio/grenzen');
  expect(regions.features).toHaveLength(15);
  const limburg = regions.features.find(({ properties }) => properties.gemeenten?.includes('73109'));
  expect(limburg?.geometry?.coordinates.length).toBeGreaterThan(1);
});

test('a municipality that lies in an area for a part is on its map, and named as such', async () => {
  const { features } = await boundaries('/afbakeningen/treg/grenzen?niveau=overzicht');
  const parts = features.flatMap(({ properties }) => properties.gemeentenTenDele ?? []);
  expect(new Set(parts)).toEqual(new Set(['31005']));
});

test('a finer level has more points, and TopoJSON is half as large', async () => {
  const sizes = await Promise.all(
    ['overzicht', 'regio', 'detail'].map(
      async (level) => (await (await site.ask(`/gemeenten/grenzen?niveau=${level}`)).text()).length,
    ),
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  const topology = await (await site.ask('/gemeenten/grenzen/topojson?niveau=detail')).text();
  expect(topology.length).toBeLessThan((sizes[2] ?? 0) / 2);
});

test('what is not known has no land, and no other level is taken for one', async () => {
  const unknown = await boundaries('/afbakeningen/referentieregio/grenzen?datum=2021-05-01');
  expect(unknown.features.every(({ geometry }) => geometry === null)).toBe(true);
  expect((await site.ask('/gemeenten/grenzen?niveau=fijn')).status).toBe(400);
  expect((await site.ask('/afbakeningen/nergens/grenzen')).status).toBe(404);
});
