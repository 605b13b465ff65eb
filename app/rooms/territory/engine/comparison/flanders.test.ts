import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { borderMunicipalities } from './border-municipalities.ts';
import { borderStrengths } from './border-strength.ts';
import { areasAround } from './delineation.ts';
import { fellowMembers } from './fellow-members.ts';
import { readFlanders } from './flanders.fixture.ts';
import { layOver } from './incidence.ts';
import { placedElsewhere } from './placed-elsewhere.ts';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';

const reference = new URL('../../../../../reference/', import.meta.url).pathname;
const flanders = readFlanders((set) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8')), '2020');
const shared = new URL('../../../../../../shared/facts/grensgemeenten.csv', import.meta.url).pathname;
const { borders, nameOf } = flanders;
const regions = delineation('referentieregio');

function delineation(code: string) {
  const found = flanders.delineations.get(code);
  if (!found) throw new Error(`No ${code}`);
  return found;
}

function against(code: string) {
  const incidence = layOver(delineation(code), regions);
  const positions = positionsOf(incidence, borders);
  return { incidence, positions, summary: summarise(incidence, positions) };
}

function names(codes: readonly string[]): string[] {
  return codes.map((nis) => nameOf.get(nis) ?? nis).sort();
}

function nisOf(name: string): string {
  return [...nameOf].find(([, known]) => known === name)?.[0] ?? '';
}

test.each([
  ['arrondissement', 5],
  ['vervoerregio', 8],
  ['elz', 6],
  ['woonmaatschappij', 4],
  ['igs', 6],
  ['politiezone', 7],
  ['gezondheidsmakers', 3],
  ['streekwerking', 6],
  ['treg_gem', 11],
])('%s: %i areas cross', (code, crossing) => {
  expect(against(code).summary.positions.crossing).toBe(crossing);
});

describe('the exact crossings', () => {
  const crossing = (code: string) =>
    Object.fromEntries(
      against(code)
        .positions.filter(({ position }) => position === 'crossing')
        .map(({ area, outside }) => [flanders.areaNameOf(code, area), names(outside)]),
    );

  test('transport regions', () => {
    expect(crossing('vervoerregio')).toEqual({
      Antwerpen: ['Beveren-Kruibeke-Zwijndrecht', 'Lier'],
      Kempen: ['Nijlen'],
      Mechelen: ['Boortmeerbeek', 'Kapelle-op-den-Bos'],
      Oostende: ['Koksijde', 'Nieuwpoort'],
      Roeselare: ['Torhout'],
      'Vlaamse Ardennen': ['Geraardsbergen'],
      'Vlaamse Rand': ['Buggenhout'],
      Waasland: ['Zele'],
    });
  });

  test('primary-care zones: the six with a derogation', () => {
    expect(crossing('elz')).toEqual({
      Druivenstreek: ['Hoeilaart', 'Overijse', 'Tervuren'],
      'Houtland en Polder': ['Koekelare', 'Kortemark', 'Torhout'],
      'Regio Waregem': ['Wielsbeke'],
      RITS: ['Lendelede'],
      Scheldekracht: ['Wichelen'],
      'Vlaamse Ardennen': ['Gavere'],
    });
  });

  test('housing companies', () => {
    expect(crossing('woonmaatschappij')).toEqual({
      'Kust-Noord': ['De Haan'],
      'Midwest-West': ['Langemark-Poelkapelle', 'Poperinge', 'Torhout', 'Vleteren', 'Zonnebeke'],
      'Oost-Brabant-West': ['Kraainem', 'Wezembeek-Oppem', 'Zaventem'],
      'Zuid-West-Vlaanderen-Midden': ['Dentergem', 'Oostrozebeke', 'Wielsbeke'],
    });
  });

  test('police zones', () => {
    expect(crossing('politiezone')).toEqual({
      'PZ Arro Ieper': ['Moorslede', 'Staden', 'Wervik'],
      'PZ Geraardsbergen - Lierde': ['Lierde'],
      'PZ Grensleie': ['Ledegem'],
      'PZ Hamme - Waasmunster': ['Waasmunster'],
      'PZ Kouter': ['Jabbeke', 'Torhout'],
      'PZ Regio Rhode en Schelde': ['Oosterzele'],
      'PZ Wetteren - Laarne - Wichelen': ['Wichelen'],
    });
  });

  test('IGS wonen', () => {
    expect(crossing('igs')).toEqual({
      'IGS Wonen - Bij De Zee': ['De Haan'],
      'Kempens Woonplatform Zuid Centraal': ['Heist-op-den-Berg'],
      'Kempens Woonplatform Zuidwest': ['Nijlen'],
      'Kwalitatief wonen in de Grensstreek': ['Mesen'],
      'Wonen in Gistel, Ichtegem, Jabbeke en Oudenburg': ['Jabbeke'],
      Woonplus: ['Wichelen'],
    });
  });

  test('gezondheidsmakers: three municipalities sit with the neighbouring region', () => {
    expect(Object.values(crossing('gezondheidsmakers')).flat().sort()).toEqual([
      'Gavere',
      'Koekelare',
      'Wichelen',
    ]);
  });
});

test('Druivenstreek is a tie of three and three, and two police zones of one and one', () => {
  const ties = ['elz', 'politiezone'].flatMap((code) =>
    against(code)
      .positions.filter(({ exAequo }) => exAequo)
      .map(({ area, outside, alternatives }) => [
        flanders.areaNameOf(code, area),
        names(outside),
        alternatives.length,
      ]),
  );
  expect(ties).toEqual([
    ['Druivenstreek', ['Hoeilaart', 'Overijse', 'Tervuren'], 1],
    ['PZ Geraardsbergen - Lierde', ['Lierde'], 1],
    ['PZ Hamme - Waasmunster', ['Waasmunster'], 1],
  ]);
});

describe('placed elsewhere', () => {
  const over = (codes: readonly string[]) =>
    placedElsewhere(codes.map((code) => ({ code, positions: against(code).positions })));

  test('over the six', () => {
    const six = ['vervoerregio', 'elz', 'woonmaatschappij', 'igs', 'politiezone', 'gezondheidsmakers'];
    expect(over(six)).toHaveLength(35);
  });

  test('over those that count', () => {
    const found = over(flanders.counting);
    const atLeast = (count: number) => found.filter((one) => one.delineations.length >= count);
    expect(flanders.counting).toHaveLength(8);
    expect([1, 2, 3].map((count) => atLeast(count).length)).toEqual([50, 16, 4]);
    expect(atLeast(3).map((one) => [nameOf.get(one.nis), one.delineations.length])).toEqual([
      ['Torhout', 4],
      ['Wichelen', 4],
      ['Nijlen', 3],
      ['Gavere', 3],
    ]);
  });
});

test('the fellow members of Wichelen in its police zone', () => {
  const { incidence } = against('politiezone');
  const { areas } = fellowMembers(incidence, nisOf('Wichelen'));
  expect(areas).toHaveLength(1);
  expect(names(areas[0]?.inRegion ?? [])).toEqual([]);
  expect(names(areas[0]?.outsideRegion ?? [])).toEqual(['Laarne', 'Wetteren']);
});

test('crossing areas per region over those that count', () => {
  const totals = new Map<string, number>();
  for (const code of flanders.counting) {
    for (const { region, crossingAreas } of splittingOf(against(code).incidence).regions) {
      const name = flanders.areaNameOf('referentieregio', region);
      totals.set(name, (totals.get(name) ?? 0) + crossingAreas);
    }
  }
  expect(Object.fromEntries(totals)).toMatchObject({
    Denderregio: 13,
    'Regio Gent': 12,
    'Regio Antwerpen': 1,
    Limburg: 0,
  });
});

if (!existsSync(shared)) console.warn(`Skipped: no facts at ${shared}`);

test.skipIf(!existsSync(shared))('border municipalities touch the regions that the facts name', () => {
  const found = borderMunicipalities(borders, regions).map(({ nis, regions }) => {
    return [nis, regions.map(({ region }) => region).sort()];
  });
  const touched = new Map<string, string[]>();
  for (const row of parseCsv(readFileSync(shared, 'utf8'))) {
    const names = (row.aangrenzende_referentieregios ?? '').split(/[;|, ]+/);
    touched.set(row.gemeente_nis ?? '', [...(touched.get(row.gemeente_nis ?? '') ?? []), ...names].sort());
  }
  expect(found).toEqual([...touched]);
});

test('164 municipalities touch another region, 45 two or more, these three', () => {
  const found = borderMunicipalities(borders, regions);
  expect(found).toHaveLength(164);
  expect(found.filter((one) => one.regions.length >= 2)).toHaveLength(45);
  expect(names(found.filter((one) => one.regions.length >= 3).map(({ nis }) => nis))).toEqual([
    'Bornem',
    'Kortemark',
    'Mechelen',
    'Puurs-Sint-Amands',
    'Torhout',
    'Waregem',
    'Zulte',
  ]);
});

test('the neighbours that most delineations keep together lie at Wichelen', () => {
  const whole = flanders.counting.filter((code) => code !== 'igs');
  const isOnBorder = ({ a, b }: { a: string; b: string }) => {
    const [one, other] = [a, b].map(
      (nis) => areasAround(regions, flanders.municipalities.indexOf.get(nis) ?? -1)[0],
    );
    return one !== other;
  };
  const all = borderStrengths(borders, whole.map(delineation));
  const across = all.filter(isOnBorder);
  const mean = (pairs: typeof all) =>
    pairs.reduce((sum, { separating }) => sum + separating, 0) / pairs.length;
  expect(mean(across)).toBeCloseTo(6.38, 2);
  expect(mean(all.filter((pair) => !isOnBorder(pair)))).toBeCloseTo(1.56, 2);
  const weakest = across.toSorted((p, q) => p.separating - q.separating).slice(0, 3);
  expect(weakest.map(({ a, b, separating, knowing }) => [...names([a, b]), separating, knowing])).toEqual([
    ['Laarne', 'Wichelen', 2, 7],
    ['Wetteren', 'Wichelen', 2, 7],
    expect.arrayContaining([7]),
  ]);
  expect(weakest[2]?.separating).toBeGreaterThan(2);
});
