import type { DelineationKind, Knowledge, Population } from './model.ts';
import type { TerritoryVerb } from './policy.ts';

/** What sort of delineation it is, as it stands in a table. */
export const delineationKindNames: Readonly<Record<DelineationKind, string>> = {
  administrative: 'bestuurlijk',
  sectoralFlemish: 'Vlaams, per sector',
  sectoralFederal: 'federaal, per sector',
  touristic: 'toeristisch',
  statistical: 'statistisch',
};

/** What stands in the place of an area's name; `known` is a heading, never in the place of a name. */
export const knowledgeWords: Readonly<Record<Knowledge, string>> = {
  known: 'bekend',
  none: 'geen gebied',
  unknown: 'onbekend',
  notYet: 'bestond nog niet',
  ended: 'bestaat niet meer',
};

/** The line under a number of inhabitants: its source, its day, and that it is second-hand where it is. */
export function populationSource({ year, source }: Pick<Population, 'year' | 'source'>): string {
  const counted = `Statbel, 1 januari ${year}`;
  if (source.endsWith('second-hand')) return `${counted}, tweedehands overgenomen`;
  return source.endsWith('sum') ? `${counted}, som van de vroegere gemeenten` : counted;
}

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<TerritoryVerb, string>> = {
  loadFacts: 'referentiefeiten laden (doet Regioloket zelf, bij de start)',
};
