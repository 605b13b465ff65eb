import { expect, test } from 'vitest';
import { apiSite } from './api-site.ts';

const site = apiSite();

interface Answer {
  kennis: string;
  gebieden: { naam: string; toestand: string; exAequo: boolean; alternatieven: string[] }[];
  samenvatting: Record<string, number | null>;
}

async function compared(code: string, query: string): Promise<Answer> {
  return (await (await site.ask(`/afbakeningen/${code}/vergelijking?${query}`)).json()) as Answer;
}

/** The golden table of the territory: inhabitants of 2020, on the municipalities of 2025. */
test.each([
  ['politiezone', 101, 0, 94, 0, 7, 10, 128_741, 0.973022, 0.565052, 0.71493, 2.006769, 0.187636],
  ['elz', 56, 0, 50, 0, 6, 10, 141_705, 0.970213, 0.636488, 0.768692, 1.510056, 0.310206],
  ['vervoerregio', 15, 3, 4, 0, 8, 11, 290_380, 0.946664, 0.947695, 0.947179, 0.273058, 0.941913],
  ['woonmaatschappij', 42, 1, 37, 0, 4, 12, 166_165, 0.964465, 0.730069, 0.831056, 1.014116, 0.623016],
  ['provincie', 5, 1, 0, 4, 0, 150, 3_127_071, 0.615573, 1, 0.762049, 0.994195, 0.50735],
])('%s against the reference regions', async (code, ...expected) => {
  const { samenvatting } = await compared(code, 'met=referentieregio&inwoners=2020');
  const [areas, equal, within, supra, crossing, moves, outside, h, c, v, vi, ari] = expected;
  expect(samenvatting).toMatchObject({
    aantal: areas,
    gelijk: equal,
    binnen: within,
    supraregionaal: supra,
    kruisend: crossing,
    minimaalTeVerplaatsenGemeenten: moves,
    inwonersBuitenHoofdregio: outside,
    inwonersJaar: 2020,
  });
  expect(samenvatting.homogeniteit).toBeCloseTo(h as number, 6);
  expect(samenvatting.volledigheid).toBeCloseTo(c as number, 6);
  expect(samenvatting.vMaat).toBeCloseTo(v as number, 6);
  expect(samenvatting.variatieVanInformatie).toBeCloseTo(vi as number, 6);
  expect(samenvatting.adjustedRandIndex).toBeCloseTo(ari as number, 6);
});

test('the six primary-care zones that cross are named, and one is a tie with its alternative', async () => {
  const { gebieden, samenvatting } = await compared('elz', 'inwoners=2026');
  const crossing = gebieden.filter(({ toestand }) => toestand === 'kruisend');
  expect(crossing.map(({ naam }) => naam).sort()).toEqual([
    'Druivenstreek',
    'Houtland en Polder',
    'RITS',
    'Regio Waregem',
    'Scheldekracht',
    'Vlaamse Ardennen',
  ]);
  const tied = gebieden.filter(({ exAequo }) => exAequo);
  expect(tied.map(({ naam }) => naam)).toEqual(['Druivenstreek']);
  expect(tied[0]?.alternatieven).toHaveLength(1);
  expect(samenvatting.inwonersJaar).toBe(2026);
});

test('an answer holds the fields that were agreed, and no others', async () => {
  const answer = await compared('vervoerregio', 'met=referentieregio&inwoners=2026');
  expect(Object.keys(answer)).toEqual(['kennis', 'gebieden', 'samenvatting']);
  expect(Object.keys(answer.gebieden[0] ?? {})).toEqual([
    'code',
    'naam',
    'toestand',
    'regios',
    'hoofdregio',
    'gemeentenBuitenHoofdregio',
    'exAequo',
    'alternatieven',
  ]);
  expect(Object.keys(answer.samenvatting)).toEqual([
    'aantal',
    'binnen',
    'gelijk',
    'supraregionaal',
    'kruisend',
    'minimaalTeVerplaatsenGemeenten',
    'inwonersBuitenHoofdregio',
    'inwonersJaar',
    'adjustedRandIndex',
    'variatieVanInformatie',
    'homogeniteit',
    'volledigheid',
    'vMaat',
  ]);
});

test('what is not known is onbekend, and never a number', async () => {
  const { gebieden, samenvatting } = await compared('hulpverleningszone', '');
  expect(new Set(gebieden.map(({ toestand }) => toestand))).toEqual(new Set(['onbekend']));
  const { aantal, inwonersJaar, ...counted } = samenvatting;
  expect([aantal, inwonersJaar]).toEqual([20, 2026]);
  expect(new Set(Object.values(counted))).toEqual(new Set([null]));
});

test.each([
  ['elz', 'met=vervoerregio', 'bekend'],
  ['hulpverleningszone', '', 'onbekend'],
  ['elz', 'met=hulpverleningszone', 'onbekend'],
  ['politiezone', 'datum=2021-06-01', 'onbekend'],
  ['politiezone', 'datum=2018-12-31', 'bestond-nog-niet'],
  ['hulpverleningszone', 'datum=2018-12-31', 'bestond-nog-niet'],
])('%s compared with %s: kennis is %s, and only what is known is counted', async (code, query, kennis) => {
  const answer = await compared(code, query);
  expect(answer.kennis).toBe(kennis);
  const counts = ['binnen', 'gelijk', 'supraregionaal', 'kruisend'].map((one) => answer.samenvatting[one]);
  expect(counts.every((one) => (kennis === 'bekend' ? typeof one === 'number' : one === null))).toBe(true);
});

test.each([
  ['/grensgemeenten', 'bekend'],
  ['/grensgemeenten?datum=2024-12-31', 'onbekend'],
  ['/grensgemeenten?datum=2018-12-31', 'bestond-nog-niet'],
  ['/samenvallende-grenzen', 'bekend'],
  ['/samenvallende-grenzen?datum=2024-12-31', 'onbekend'],
  ['/elders-ingedeeld', 'bekend'],
  ['/elders-ingedeeld?afbakeningen=hulpverleningszone', 'onbekend'],
  ['/elders-ingedeeld?datum=2021-06-01', 'onbekend'],
  ['/elders-ingedeeld?datum=2018-12-31', 'bestond-nog-niet'],
])('the list of %s is empty only because kennis is %s', async (path, kennis) => {
  const answer = (await (await site.ask(path)).json()) as { kennis: string; totaal: number };
  expect(answer.kennis).toBe(kennis);
  expect(answer.totaal > 0).toBe(kennis === 'bekend');
});

test('nothing was counted where the regions are not known, and a municipality is not said to be in no area', async () => {
  expect(await (await site.ask('/elders-ingedeeld?datum=2021-06-01')).json()).toMatchObject({
    verzameling: [],
  });
  const answer = (await (await site.ask('/gemeenten/31033/vergelijking?datum=2021-06-01')).json()) as {
    eldersIngedeeld: { over: string[] };
    afbakeningen: { kennis: string; gebieden: unknown[] }[];
  };
  expect(answer.eldersIngedeeld.over).toEqual([]);
  expect(answer.afbakeningen.filter(({ kennis }) => kennis === 'bekend')).toEqual([]);
});

test.each([
  ['/elders-ingedeeld', 50],
  ['/elders-ingedeeld?afbakeningen=vervoerregio,elz,woonmaatschappij,igs,politiezone,gezondheidsmakers', 35],
  ['/grensgemeenten', 164],
  ['/gemeenten', 285],
  ['/gemeenten?datum=2024-12-31', 300],
  ['/gemeenten?datum=2018-12-31', 308],
  ['/referentieregios', 15],
  ['/referentieregios?datum=2018-12-31', 0],
  ['/afbakeningen', 17],
  ['/fusies', 43],
])('%s counts %i', async (path, total) => {
  expect(((await (await site.ask(path)).json()) as { totaal: number }).totaal).toBe(total);
});

test.each([
  ['codes=46014,44045&van=2024-12-31&naar=2025-01-01', ['46029'], [], []],
  [
    'codes=46014&van=2024-12-31&naar=2025-01-01',
    ['46029'],
    [{ nis: '46029', reden: 'groter-dan-gevraagd', codes: ['44045'] }],
    [],
  ],
  [
    'codes=46029,11007&van=2025-01-01&naar=2024-12-31',
    ['44045', '46014'],
    [{ nis: '46029', reden: 'meerdere', codes: ['44045', '46014'] }],
    ['11007'],
  ],
])('the codes of %s', async (query, codes, dubbelzinnig, onbekend) => {
  expect(await (await site.ask(`/fusies/vertaling?${query}`)).json()).toMatchObject({
    codes,
    dubbelzinnig,
    onbekend,
  });
});

test('a municipality that went up in another says in which', async () => {
  expect(await (await site.ask('/gemeenten/11007')).json()).toMatchObject({
    naam: 'Borsbeek',
    toestand: 'opgegaan',
    opgegaanOp: '2025-01-01',
    opgegaanIn: [{ nis: '11002', naam: 'Antwerpen' }],
    referentieregio: null,
  });
  expect(await (await site.ask('/gemeenten/11007?datum=2024-12-31')).json()).toMatchObject({
    toestand: 'bestaat',
    referentieregio: { code: 'REFREG01', naam: 'Regio Antwerpen' },
    buurgemeenten: null,
  });
});

test('the derogations of the six primary-care zones stand apart from how they lie', async () => {
  interface Legal {
    gebieden: { naam: string; situaties: { soort: string; grond: { adres: string } | null }[] }[];
  }
  const { gebieden } = (await (await site.ask('/afbakeningen/elz/juridische-situatie')).json()) as Legal;
  const granted = gebieden.filter(({ situaties }) =>
    situaties.some(({ soort }) => soort === 'afwijking-toegestaan'),
  );
  expect(granted).toHaveLength(6);
  expect(JSON.stringify(gebieden)).not.toMatch(/kruisend|te laat|regioconform/);
  const before = await site.ask('/afbakeningen/elz/juridische-situatie?datum=2023-06-08');
  expect(await before.text()).not.toContain('afwijking-toegestaan');
});
