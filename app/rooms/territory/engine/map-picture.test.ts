import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { readFlanders } from './comparison/flanders.fixture.ts';
import type { Territory, TerritoryArea, TerritoryDelineation } from './comparison/territory.ts';
import { geographicNeighbours } from './geographic-neighbours.ts';
import { buildGeometry } from './geometry.ts';
import { mapFigures } from './map-figures.ts';
import { mapLayers } from './map-layers.ts';
import { mapPicture } from './map-picture.ts';
import { mapSheetOf } from './map-sheet.ts';
import { mapThumbnails } from './map-thumbnails.ts';
import { landingView, type MapView, mapMeasures } from './map-view.ts';
import { parseRaster } from './raster.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const read = (set: string) => parseCsv(readFileSync(`${root}reference/${set}/data.csv`, 'utf8'));
const flanders = readFlanders(read, '2020');
const sheet = mapSheetOf(
  buildGeometry(parseRaster(readFileSync(`${root}reference/raster-2025/raster.rle`, 'utf8')), 'overview'),
);
const territory = flandersTerritory();

/** The facts of the project as a territory, without a database. */
function flandersTerritory(): Territory {
  const kinds = new Map(read('delineations').map((row) => [row.code ?? '', row]));
  const delineations = [...flanders.delineations].map(([code, encoded]): [string, TerritoryDelineation] => {
    const { name = '', plural = '', kind = '', counts = '' } = kinds.get(code) ?? {};
    const areas = encoded.areas.map((area): [string, TerritoryArea] => {
      const known = { code: area, name: flanders.areaNameOf(code, area) };
      return [area, { ...known, alternativeNames: [], kbo: null, uri: null }];
    });
    return [
      code,
      {
        code,
        name,
        plural,
        kind: kind as TerritoryDelineation['kind'],
        policyDomain: '',
        counts: counts === 'true',
        remark: null,
        knowledge: encoded.members.length > 0 ? 'known' : 'unknown',
        existsFrom: null,
        version: null,
        statedOn: '2026-03-09',
        source: 'test',
        areas: new Map(areas),
        encoded: encoded.members.length > 0 ? encoded : null,
      },
    ];
  });
  const { codes, inhabitants } = flanders.municipalities;
  return {
    key: 'test',
    municipalities: flanders.municipalities,
    lines: new Map(
      codes.map((nis, index) => {
        const population = { inhabitants: inhabitants[index] ?? 0, year: 2020, source: 'test' };
        return [
          nis,
          {
            nis,
            name: flanders.nameOf.get(nis) ?? '',
            areaKm2: 10,
            region: null,
            province: null,
            population,
          },
        ];
      }),
    ),
    borders: flanders.borders,
    knowsBorders: true,
    delineations: new Map(delineations),
  };
}

const pictureOf = (changes: Partial<MapView>) => mapPicture(territory, sheet, { ...landingView, ...changes });
const hatchedIn = (changes: Partial<MapView>) =>
  pictureOf(changes)
    .municipalities.filter(({ isHatched }) => isHatched)
    .map(({ name }) => name)
    .sort();

describe('what is hatched', () => {
  test('are the members outside the main region of their transport region, Torhout among them', () => {
    expect(hatchedIn({})).toHaveLength(11);
    expect(hatchedIn({})).toContain('Torhout');
  });

  test('stays the same when fill and line are swapped', () => {
    expect(hatchedIn({ fill: 'vervoerregio', outlines: ['referentieregio'] })).toEqual(hatchedIn({}));
  });

  test('of a tie is nobody: the police zone Geraardsbergen-Lierde has a member in two regions each', () => {
    const { crossings } = pictureOf({ outlines: ['politiezone'] });
    const ties = crossings?.crossing.filter(({ exAequo }) => exAequo) ?? [];
    expect(ties).toHaveLength(2);
    expect(hatchedIn({ outlines: ['politiezone'] })).not.toContain('Lierde');
  });

  test('is nobody where nothing is compared: no line, twice the same, a typology, figures', () => {
    expect(hatchedIn({ outlines: [] })).toEqual([]);
    expect(hatchedIn({ outlines: ['referentieregio'] })).toEqual([]);
    expect(hatchedIn({ fill: 'uitrustingsgraad' })).toEqual([]);
    expect(hatchedIn({ look: 'waarde' })).toEqual([]);
  });
});

describe('fills', () => {
  const delineations = [...territory.delineations.values()].filter(({ encoded }) => encoded !== null);
  test.each(delineations.map(({ code }) => code))(
    '%s: neighbours in different areas differ in tint',
    (code) => {
      const { filled, hasClasses, municipalities } = pictureOf({ fill: code });
      if (hasClasses) return;
      expect(filled?.tintsDiffer).toBe(true);
      const fillOf = new Map(municipalities.map(({ nis, fill }) => [nis, fill]));
      const codes = sheet.topology.codes;
      for (const { left, right } of sheet.topology.arcs) {
        const [one = [], other = []] = [left, right].map((side) => fillOf.get(codes[side - 1] ?? '') ?? []);
        if (one.length > 1 || other.length > 1) continue;
        const pairs = one.flatMap((a) => other.filter((b) => b.code !== a.code).map((b) => [a, b] as const));
        for (const [a, b] of pairs) expect(a.tint, `${a.name} and ${b.name}`).not.toBe(b.tint);
      }
    },
  );

  test('none is none: 22 municipalities lie in no IGS; several are all told: Brugge in two tourist regions', () => {
    expect(pictureOf({ fill: 'igs' }).municipalities.filter(({ fill }) => fill.length === 0)).toHaveLength(
      22,
    );
    const brugge = pictureOf({ fill: 'treg' }).municipalities.find(({ nis }) => nis === '31005');
    expect(brugge?.fill.map(({ name }) => name)).toHaveLength(2);
    expect(new Set(brugge?.fill.map(({ tint }) => tint)).size).toBe(2);
  });

  test('a delineation of which nobody knows the members fills nothing', () => {
    expect(pictureOf({ fill: 'hulpverleningszone' }).filled).toBeNull();
    expect(pictureOf({ outlines: ['hulpverleningszone'] }).outlines).toEqual([]);
  });
});

test('the chosen municipality is marked with all that share its area', () => {
  const { chosen, names } = pictureOf({ municipality: '31033' });
  expect(chosen?.area?.name).toBe('Roeselare');
  expect(chosen?.around).toMatch(/^M[\d l-]+z/);
  expect(names.find(({ kind }) => kind === 'chosen')?.lines).toEqual(['Torhout']);
  expect(pictureOf({ municipality: '99999' }).chosen).toBeNull();
});

test('names lie over no other, and more of them appear from nearby', () => {
  const far = pictureOf({}).names.filter(({ kind }) => kind === 'area');
  expect(far.map(({ lines }) => lines.join(' '))).toHaveLength(15);
  const noted = pictureOf({}).names.filter(({ kind }) => kind === 'municipality');
  expect(noted, 'every hatched municipality has its name').toHaveLength(11);
  const near = pictureOf({ frame: [600, 600, 800, 330] }).names;
  expect(near.filter(({ kind }) => kind === 'municipality').length).toBeGreaterThan(5);
  expect(pictureOf({ names: 'alle' }).names.length).toBeGreaterThan(100);
  expect(pictureOf({ fill: 'politiezone' }).names.find(({ kind }) => kind === 'area')?.lines[0]).toMatch(
    /^\d+$/,
  );
});

test('coinciding borders: every pair of neighbours is in one line, and the widest separate the most', () => {
  const lines = pictureOf({ look: 'grenzen' }).borderLines?.lines ?? [];
  expect(lines.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(flanders.borders.others.length / 2);
  expect(lines.map(({ separating }) => separating)).toEqual(lines.map((_, index) => index));
  expect(lines.at(-1)?.path).toMatch(/^M/);
});

test('figures fall in at most five classes, that take in everybody', () => {
  for (const measure of mapMeasures) {
    const { classes, classOf, unknown } = mapFigures(territory, measure);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes.reduce((sum, { municipalities }) => sum + municipalities, 0) + unknown).toBe(285);
    expect(Math.max(...classOf.values())).toBe(classes.length);
    const isBrought = measure === 'groei' || measure === 'samenwerking';
    expect(unknown).toBe(isBrought ? 285 : 0);
  }
  const { classes, figures } = mapFigures(territory, 'elders');
  expect(figures.get('31033')).toBe(4);
  expect(classes[0]).toMatchObject({ from: 0, to: 0 });
});

test('figures that are brought are classed the same, and keep on what they rest', () => {
  const brought = {
    figures: new Map([
      ['31033', -0.02],
      ['31005', 0.03],
      ['44021', null],
    ]),
    counts: [{ year: 2020, source: 'statbel-2020' }],
  };
  const { classes, classOf, unknown, counts } = mapFigures(territory, 'groei', brought);
  expect(classes.map(({ from }) => from)).toEqual([-0.02, 0.03]);
  expect([classOf.get('31033'), classOf.get('31005'), classOf.get('44021')]).toEqual([1, 2, 0]);
  expect(unknown).toBe(283);
  expect(counts).toEqual(brought.counts);
});

test('the arrow keys lead to a neighbour on that side: from Torhout north to Zedelgem', () => {
  const compass = geographicNeighbours(sheet);
  const names = (compass.get('31033') ?? []).map((nis) => flanders.nameOf.get(nis ?? ''));
  expect(names[0]).toBe('Zedelgem');
  for (const [nis, around] of compass)
    for (const there of around) expect(there === null || sheet.municipalities.has(there), nis).toBe(true);
});

test('the layers say of every municipality where it lies in every delineation', () => {
  const { nis, delineations, neighbours } = mapLayers(territory, sheet);
  expect(neighbours).toHaveLength(285);
  const transport = delineations.find(({ code }) => code === 'vervoerregio');
  const area = transport?.of[nis.indexOf('31033')];
  expect(transport?.areas[area as number]?.[1]).toBe('Roeselare');
  expect(delineations.find(({ code }) => code === 'igs')?.of.filter((one) => one === -1)).toHaveLength(22);
  expect(delineations.find(({ code }) => code === 'treg')?.of[nis.indexOf('31005')]).toHaveLength(2);
});

test('stamps come in the order of conformity, and each is small', () => {
  const { thumbnails, others } = mapThumbnails(territory, sheet);
  const shares = thumbnails.map(({ comparison }) => comparison.summary.conformingShare ?? -1);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(thumbnails[0]?.delineation.code).toBe('provincie');
  expect(others.map(({ code }) => code).sort()).toEqual(['fo_gem', 'hulpverleningszone', 'uitrustingsgraad']);
});
