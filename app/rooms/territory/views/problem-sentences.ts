import { dutchList } from '#platform/dutch-writing.ts';
import type { ImportProblem, ProblemKind } from '../engine/import/import-problem.ts';

type Sentence = (problem: ImportProblem) => string;

const correctOrSkip = 'Vul de juiste gemeente in of laat de regel weg.';

/** A value as it stands in a sentence; a long one is cut. */
function quoted(value: string): string {
  return value.length > 60 ? `“${value.slice(0, 57)}…”` : `“${value}”`;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 10);
  return items.length > 10 ? `${shown.join(', ')} en ${items.length - 10} andere` : dutchList(shown);
}

function alsoOn({ otherLines }: ImportProblem): string {
  if (otherLines.length === 0) return '';
  const shown = otherLines.slice(0, 10);
  const more = otherLines.length > 10 ? `, en op ${otherLines.length - 10} andere` : '';
  return ` Ook op regel ${dutchList(shown.map(String))}${more}.`;
}

/** Per kind of problem what is the matter, and what to do about it. */
export const problemSentences: Readonly<Record<ProblemKind, Sentence>> = {
  headerMissing: ({ others }) =>
    `Nodig zijn een kolom met gemeenten (NIS-code of naam) en een met gebieden.${others.length > 0 ? ` Gevonden: ${listed(others)}.` : ''} Kies de kolommen zelf bij “Anders lezen”.`,
  headerTwice: ({ value }) =>
    `De kolomnaam ${quoted(value)} staat er twee keer: de eerste telt. Kies bij “Anders lezen” een andere als dat niet klopt.`,
  noRows: () => 'Onder de kolomnamen staat geen enkele regel. Kies een ander bestand of een ander blad.',
  emptyLines: (problem) => `Er staan lege regels in de tabel; die tellen niet mee.${alsoOn(problem)}`,
  hiddenLines: (problem) => `Deze regel is verborgen in Excel en telt wel mee.${alsoOn(problem)}`,
  lineShort: () =>
    'Deze regel heeft minder cellen dan er kolommen zijn. Vul aan wat ontbreekt of laat de regel weg.',
  lineLong: ({ others }) =>
    `Deze regel heeft meer cellen dan er kolommen zijn (${listed(others)}): misschien zijn de cellen verschoven. Vul gemeente en gebied in of laat de regel weg.`,
  dateInCell: ({ value }) =>
    `Excel maakte hier een datum van: ${quoted(value)}. Vul in wat er hoort te staan of laat de regel weg.`,
  formulaInCell: ({ value }) => `Hier staat een formule; de laatste uitkomst telt: ${quoted(value)}.`,
  formulaWithoutResult: () =>
    'Hier staat een formule waarvan de uitkomst niet bewaard is. Vul de waarde in of laat de regel weg.',
  errorInCell: ({ value }) =>
    `Excel geeft hier een fout: ${quoted(value)}. Vul de waarde in of laat de regel weg.`,
  mergedCells: ({ value }) =>
    `Deze cel is samengevoegd met die erboven; ze krijgt dezelfde waarde: ${quoted(value)}.`,
  controlCharacters: ({ value }) =>
    `Er stonden onzichtbare tekens in deze cel; zonder die tekens: ${quoted(value)}.`,
  formulaText: ({ value }) => `${quoted(value)} lijkt op een formule. Het wordt als gewone tekst bewaard.`,
  municipalityBlank: () => `Op deze regel staat geen gemeente. ${correctOrSkip}`,
  codeMalformed: ({ value }) => `${quoted(value)} is geen NIS-code van vijf cijfers. ${correctOrSkip}`,
  codeUnknown: ({ value }) => `Geen Vlaamse gemeente heeft de NIS-code ${quoted(value)}. ${correctOrSkip}`,
  codeOfProvince: ({ value }) =>
    `${quoted(value)} is de NIS-code van een provincie, arrondissement of gewest. ${correctOrSkip}`,
  codeOutsideFlanders: ({ value }) =>
    `${quoted(value)} is de NIS-code van een gemeente buiten het Vlaamse Gewest. Laat de regel weg of vul een Vlaamse gemeente in.`,
  codeMerged: ({ others, suggestions }) =>
    `${listed(others)} bestond op die datum niet meer: opgegaan in ${listed(suggestions.map(({ name }) => name))}.`,
  codeLater: ({ others }) =>
    `${listed(others)} bestond op die datum nog niet. Kies de gemeente die er toen was, of laat de regel weg.`,
  nameUnknown: ({ value }) => `Geen Vlaamse gemeente heet ${quoted(value)}. ${correctOrSkip}`,
  nameMisspelt: ({ value }) =>
    `Geen Vlaamse gemeente heet ${quoted(value)}. Kies wat bedoeld is of laat de regel weg.`,
  nameMerged: ({ others, suggestions }) =>
    `${listed(others)} bestond op die datum niet meer: opgegaan in ${listed(suggestions.map(({ name }) => name))}.`,
  nameLater: ({ others }) =>
    `${listed(others)} bestond op die datum nog niet. Kies de gemeente die er toen was, of laat de regel weg.`,
  nameAmbiguous: ({ value }) =>
    `De naam ${quoted(value)} past op meer dan één gemeente. Kies welke bedoeld is.`,
  nameOfTwoTimes: ({ value, others }) =>
    `De naam ${quoted(value)} bleef na een fusie bestaan, met een andere NIS-code (${listed(others)}). Kijk na of het om de gemeente van deze toestand gaat.`,
  codeAndNameDiffer: ({ value, others }) =>
    `De NIS-code is die van ${listed(others)}, maar er staat ${quoted(value)}. Kies welke van de twee bedoeld is.`,
  nameNotOfCode: ({ value, others }) =>
    `De NIS-code is die van ${listed(others)}; er staat ${quoted(value)}. De code telt.`,
  nameOfPart: ({ value }) =>
    `${quoted(value)} wijst op een deel van de gemeente, maar er staat geen aandeel: de hele gemeente telt. Vul een aandeel in als dat niet klopt.`,
  areaBlank: () => 'Op deze regel staat geen gebied. Vul het in of laat de regel weg.',
  areaCodeDerived: (problem) =>
    problem.others.length === 1
      ? `Het gebied ${quoted(problem.value)} heeft geen code en krijgt ${listed(problem.others)}.${alsoOn(problem)}`
      : `Deze gebieden hebben geen code en krijgen er een volgens hun naam: ${listed(problem.others)}.`,
  areaCodeAdapted: (problem) =>
    `De gebiedscode ${quoted(problem.value)} kan niet in een adres staan en wordt ${listed(problem.others)}.${alsoOn(problem)}`,
  areaCodeZeros: (problem) =>
    `Excel liet wellicht nullen weg: de gebiedscode ${quoted(problem.value)} wordt ${listed(problem.others)}.${alsoOn(problem)}`,
  areaNameDerived: ({ others }) =>
    `Deze gebieden hebben geen naam en heten naar hun code: ${listed(others)}.`,
  areaCodeTwoNames: (problem) =>
    `De gebiedscode ${problem.others[0] ?? ''} heet hier ${quoted(problem.value)} en elders ${quoted(problem.others[1] ?? '')}. Maak er één naam of twee codes van.${alsoOn(problem)}`,
  areaNameTwoCodes: (problem) =>
    `Het gebied ${quoted(problem.value)} heeft meer dan één code: ${listed(problem.others)}. Kijk na of dat de bedoeling is.`,
  noArea: (problem) =>
    `Deze gemeente ligt volgens het bestand in geen gebied (${quoted(problem.value)}).${alsoOn(problem)}`,
  shareMalformed: ({ value }) =>
    `Het aandeel ${quoted(value)} is geen getal. Vul een getal tussen 0 en 1 in, of een percentage.`,
  shareOutOfRange: ({ value }) =>
    `Het aandeel ${quoted(value)} moet groter zijn dan 0 en hoogstens 1 (of 100 %). Verbeter het.`,
  sharesDoNotAddUp: (problem) =>
    `De aandelen van ${problem.value} zijn samen ${listed(problem.others).replace('.', ',')} in plaats van 1.${alsoOn(problem)}`,
  duplicateLine: (problem) =>
    `${problem.value} staat meer dan één keer in ${listed(problem.others)}; dat telt één keer.${alsoOn(problem)}`,
  sharesDiffer: (problem) =>
    `${problem.value} staat meer dan één keer in ${listed(problem.others)}, met een ander aandeel. Laat er een weg.${alsoOn(problem)}`,
  severalAreas: (problem) =>
    `${problem.value} ligt in meer dan één gebied: ${listed(problem.others)}.${alsoOn(problem)}`,
  municipalityMissing: ({ others }) =>
    others.length === 1
      ? `${listed(others)} staat niet in het bestand, terwijl deze afbakening alle gemeenten dekt. Geef die gemeente een gebied.`
      : `${listed(others)} staan niet in het bestand, terwijl deze afbakening alle gemeenten dekt. Geef ze een gebied.`,
};
