import { type Day, dayBefore, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Separator, TextEncoding } from '#platform/table-file.ts';
import type { Position } from './engine/comparison/position.ts';
import type { DelineationKind, ImportState, Knowledge, Population } from './model.ts';
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

/** Where a delineation has its own word for a municipality that lies in none of its areas. */
const wordsForNone: Readonly<Record<string, string>> = { fo_gem: 'geen van beide' };

/** What stands in the place of the area of a municipality that has none in this delineation. */
export function withoutAreaWords(place: {
  readonly code: string;
  readonly knowledge: Knowledge;
  readonly statedOn: Day | null;
}): string {
  const { code, knowledge, statedOn } = place;
  if (knowledge === 'unknown' && statedOn !== null) return `onbekend (op ${dutch(statedOn)} nagegaan)`;
  return (knowledge === 'none' && wordsForNone[code]) || knowledgeWords[knowledge];
}

/** What an area of a delineation, or all of them, are called inside a sentence: "vervoerregio", but "IGS wonen". */
export function inSentence(name: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(name);
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Why nobody can say which municipality lies where in a delineation on a day, in a sentence. */
export function unknownMembersWords(delineation: {
  readonly plural: string;
  readonly knowledge: Knowledge;
  readonly existsFrom: Day | null;
  readonly statedOn: Day | null;
}): string {
  const { plural, knowledge, existsFrom, statedOn } = delineation;
  if (knowledge === 'notYet' && existsFrom !== null)
    return `${plural}: ${knowledgeWords.notYet} op deze dag (wel vanaf ${dutch(existsFrom)}).`;
  if (knowledge === 'ended') return `${plural}: ${knowledgeWords.ended} op deze dag.`;
  const checked = statedOn === null ? '' : ` (op ${dutch(statedOn)} nagegaan)`;
  return `${plural}: welke gemeenten op deze dag in welk gebied lagen, is ${knowledgeWords.unknown}${checked}.`;
}

/** The title of a page about something on a day: the day stands behind it where it is not today. */
export function titleOn(title: string, day: Day, today: Day): string {
  return day === today ? title : `${title} op ${dutch(day)}`;
}

/** The title above a page about another day than today; of a later one nobody knows the mergers still to come. */
export function otherDayWords(day: Day, today: Day): string {
  return day > today ? `Voor zover vandaag bekend voor ${dutch(day)}` : `Toestand op ${dutch(day)}`;
}

/**
 * What must be said of states that a source only gives of days after the asked one, null where it gives none such. A
 * table holds from the merger day before its state: that it was so all that time, nobody looked up.
 */
export function statedLaterWords(states: readonly Day[], day: Day): string | null {
  const later = [...new Set(states)].filter((one) => one > day).sort();
  if (later.length === 0) return null;
  const which = states.every((one) => one > day) ? '' : `de stand van ${dutchList(later.map(dutch))} is `;
  return `${which}${statedLater}: of het toen al zo was, is niet nagegaan`;
}

/** The same in short, beside one state of many. */
export const statedLater = 'vastgesteld na de gekozen dag';

/** The name of a region in a sentence: "Regio Brugge", but "de referentieregio Waasland". */
export function regionInWords(name: string): string {
  return name.startsWith('Regio ') ? name : `de referentieregio ${name}`;
}

/** The name of a region behind the word "referentieregio", that would else come twice: Antwerpen. */
export function regionNameAfterWord(name: string): string {
  return name.replace(/^Regio /, '');
}

/** The line under a number of inhabitants: its source, its day, and that it is second-hand where it is. */
export function populationSource({ year, source }: Pick<Population, 'year' | 'source'>): string {
  const counted = `Statbel, 1 januari ${year}`;
  if (source.endsWith('second-hand')) return `${counted}, tweedehands overgenomen`;
  return source.endsWith('sum') ? `${counted}, som van de vroegere gemeenten` : counted;
}

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<TerritoryVerb, string>> = {
  loadFacts: 'referentiefeiten laden (doet Regioloket zelf, bij de start)',
  manageDelineations: 'afbakeningen en hun versies inlezen en publiceren',
};

/** How an area lies to the reference regions, as it stands on screen. */
export const positionNames: Readonly<Record<Position, string>> = {
  within: 'ligt binnen één regio',
  equal: 'valt samen met de regio',
  supraRegional: 'omvat meerdere volledige regio’s (supraregionaal)',
  crossing: 'overschrijdt de regiogrens',
  outside: 'ligt in geen enkele regio',
  unknown: 'onbekend',
};

/** How it lies to the areas of another delineation than the regions. */
export const positionNamesElsewhere: Readonly<Record<Position, string>> = {
  within: 'ligt binnen één gebied',
  equal: 'valt samen met een gebied',
  supraRegional: 'omvat meerdere volledige gebieden',
  crossing: 'overschrijdt een grens tussen gebieden',
  outside: 'ligt in geen enkel gebied',
  unknown: 'onbekend',
};

/** A position in the public API and in addresses. */
export const positionCodes = {
  within: 'binnen',
  equal: 'gelijk',
  supraRegional: 'supraregionaal',
  crossing: 'kruisend',
  outside: 'buiten',
  unknown: 'onbekend',
} as const satisfies Readonly<Record<Position, string>>;

/** What each deed of this room is called in the journal. */
export const deedNames: Readonly<Record<string, string>> = {
  'territory.factsLoaded': 'referentiefeiten geladen',
  'delineationImport.received': 'bestand met een afbakening ingelezen',
  'delineationImport.readAnew': 'ingelezen bestand anders gelezen',
  'delineationImport.corrected': 'regels van een ingelezen bestand verbeterd',
  'delineationImport.drafted': 'ontwerp van een versie van een afbakening gemaakt',
  'delineationImport.decided': 'gebied van gefuseerde gemeenten beslist in een ontwerp',
  'delineationImport.reopened': 'ontwerp van een versie van een afbakening ingetrokken',
  'delineationImport.discarded': 'ingelezen bestand weggegooid',
  'delineationImport.forgotten': 'ingelezen bestand na een jaar gewist',
  'delineation.published': 'versie van een afbakening gepubliceerd',
  'boundaries.adopted': 'gemeentegrenzen van elders in gebruik genomen',
  'boundaries.removed': 'gemeentegrenzen van elders weggedaan',
};

/** How far an import is. */
export const importStateNames: Readonly<Record<ImportState, string>> = {
  open: 'na te kijken',
  drafted: 'ontwerp',
  published: 'gepubliceerd',
  discarded: 'weggegooid',
};

/** How a text file was written down. */
export const encodingNames: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, omgekeerd',
};

/** What stands between the cells of a line; in a form it is called so too, for a tab is lost there. */
export const separatorNames: Readonly<Record<Separator, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'verticale streep',
};

/** Whose the boundaries on a map are: official ones that came in, or the built-in ones. */
export function boundaryWords(source: string | null): string {
  return source ?? 'afgeleid van de statistische sectoren van Statbel';
}

/** The address of a version. */
export function versionHref({
  id,
  delineation,
}: {
  readonly id: string;
  readonly delineation: string;
}): string {
  return `/afbakeningen/${delineation}/versies/${id.slice(delineation.length + 1)}`;
}

/** On which days a version holds. */
export function validityWords({
  validFrom,
  validTo,
  replacedBy,
  statedFrom,
}: {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly replacedBy: string | null;
  readonly statedFrom: Day | null;
}): string {
  if (replacedBy !== null) {
    const from = statedFrom === null ? 'eerdere versie' : `vanaf ${dutch(statedFrom)}`;
    return `${from}, vervangen door een latere versie`;
  }
  const from = validFrom === null ? 'van voor 1 januari 2019' : `vanaf ${dutch(validFrom)}`;
  return validTo === null ? from : `${from} tot en met ${dutch(dayBefore(validTo))}`;
}
