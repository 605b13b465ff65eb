import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Role } from '#rooms/people/model.ts';
import { rolesThatMay } from '../app/policies.ts';
import type { Route } from '../app/reception/route.ts';
import { routes } from '../app/routes.ts';
import { findExamples } from '../test/rights/examples.ts';
import { inSiteDatabase } from './site-database.ts';

/** Who looks: the public, or somebody with this role. */
export type Visitor = 'public' | Role;

/** Pages that a route alone does not bring: refusals, empty and filtered lists, another day, what is no more. */
const besides = [
  '/bestaat-niet',
  '/gemeenten?zoek=bestaat-niet',
  '/gemeenten?zoek=Kruibeke',
  '/gemeenten?pagina=6&sorteer=inwoners&volgorde=aflopend',
  '/gemeenten?pagina=-1',
  '/gemeenten/46013',
  '/gemeenten/46013?datum=2024-12-31',
  '/gemeenten/31033?datum=2018-12-31',
  '/gemeenten/45063',
  '/gemeenten/31033/blad?datum=2018-12-31',
  '/gemeenten/46013/blad',
  '/regios/REFREG06?datum=2018-12-31',
  '/regios/REFREG15',
  '/gemeenten/00000',
  '/kaart?datum=2018-12-31',
  '/kaart?vlak=igs&lijn=politiezone,provincie&gemeente=31033',
  '/kaart?vlak=treg&lijn=geen&namen=alle&kader=600,600,1200,500',
  '/kaart?vlak=uitrustingsgraad&lijn=referentieregio&datum=2024-12-31',
  '/kaart?beeld=naast',
  '/kaart?beeld=klein',
  '/kaart?beeld=grenzen',
  '/kaart?beeld=waarde&maat=elders&gemeente=46013',
  '/kaart?gebied=vervoerregio:12',
  '/kaart?datum=2024-12-31&verschil=2026-11-23&sorteer=naam',
  '/kaart?vlak=bestaat-niet',
  '/kaart/tekst?regio=REFREG06',
  '/kaart/tekst?lijn=elz&alles=ja',
  '/kaart/tekst?datum=2018-12-31&regio=zonder',
  '/kaart/rekenoefening?zetten=31033-3,44021-~nieuw1&ongedaan=11002-~geen&gemeente=31033',
  '/kaart/rekenoefening?afbakening=referentieregio&datum=2018-12-31',
  '/kaart/rekenoefening?zetten=31033-99',
  '/kaart/voorbeelden/zwijndrecht',
  '/kaart/voorbeelden/limburgse-subregios',
  '/contactpunt?zoek=Kruibeke',
  '/contactpunt?zoek=Torhuot',
  '/contactpunt?zoek=sint-',
  '/juridische-regels?datum=2022-06-01',
  '/termijn-berekenen?soort=openbaarheid&vanaf=2026-11-02&verlengd_op=2026-11-20',
  '/termijn-berekenen?soort=iets',
  '/samenwerkingsverbanden?rechtsvorm=projectvereniging&ligging=kruisend&datum=2024-12-31',
  '/samenwerkingsverbanden?zoek=bestaat-niet',
  '/samenwerkingsverbanden/0222947570?datum=2018-12-31',
  '/vraag-stellen?over=Klopt+er+iets+niet%3F&pagina=%2Fkaart',
  '/vraag-stellen?over=afwijking+aanvragen',
  '/vraag-gesteld?nummer=RV-2026-000001',
  '/demo/brieven?zoek=bestaat-niet',
];

/**
 * The addresses of the pages that a visitor may see, with examples from the site's own data. The pages for
 * everybody are the public's; a role gets those that are its own and the home page.
 */
export async function visitsOf(visitor: Visitor, dataFolder: string): Promise<string[]> {
  const examples = await inSiteDatabase(dataFolder, findExamples);
  const own = routes
    .filter((route) => isFor(route, visitor))
    .map(({ path, example = '' }) => fill(path, examples[example]?.own ?? {}));
  if (visitor === 'public') return [...own, ...besides, ...(await inSiteDatabase(dataFolder, linkedPages))];
  const more = [...importsToCorrect(examples), ...partsOfInquiry(examples)];
  return ['/', ...own, ...(visitor === 'coordinator' ? more : [])];
}

/** The file with mistakes: what is wrong with it, line by line, and what is only told. */
function importsToCorrect(examples: Awaited<ReturnType<typeof findExamples>>): string[] {
  const path = fill('/beheer/afbakeningen/:id', examples.delineationImport?.foreign ?? {});
  return [path, `${path}?soort=areaCodeDerived`, `${path}?soort=verbeterd`, `${path}/gegevens`];
}

/** A question by the parts of its history, where it could be pointed, and an answer that waits to be read. */
function partsOfInquiry(examples: Awaited<ReturnType<typeof findExamples>>): string[] {
  const path = fill('/vragen/:nummer', examples.inquiry?.own ?? {});
  return [
    ...['deelvragen', 'notas', 'iets'].map((part) => `${path}?verloop=${part}`),
    `${path}/antwoord?voorleggen=ja`,
    fill('/vragen/:nummer/nalezing', examples.proposedAnswer?.own ?? {}),
    '/vragen?lijst=na-te-lezen',
    `${path}/doorverwijzing?bij=afwijking`,
    '/vragen?lijst=afgerond&elders=afwijking',
  ];
}

/** The private pages to which the letters of the demonstration lead. */
async function linkedPages(db: Kysely<Database>): Promise<string[]> {
  const letters = await db
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', '[RV-%')
    .orderBy('composed_at')
    .limit(20)
    .execute();
  return letters.flatMap(({ body }) => /\/(?:opvolgen|deelvragen)\/\S+/.exec(body)?.[0] ?? []);
}

function isFor({ get }: Route, visitor: Visitor): boolean {
  if (get === undefined) return false;
  if (get === 'public') return visitor === 'public';
  if (visitor === 'public') return false;
  return get === 'signedIn' || rolesThatMay(get).includes(visitor);
}

function fill(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? 'onbekend');
}
