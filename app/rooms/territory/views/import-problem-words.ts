import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { ColumnRole } from '../engine/import/columns.ts';
import type { ImportProblem, ProblemKind } from '../engine/import/import-problem.ts';

/** What a column of a delineation file is for, as a header of our own downloads says it. */
export const columnNames: Readonly<Record<ColumnRole, string>> = {
  nis: 'NIS-code',
  municipality: 'Gemeente',
  areaCode: 'Gebiedscode',
  area: 'Gebied',
  share: 'Aandeel',
};

/** What is the matter and what to do about it, in one or two Dutch sentences; the line is not in it. */
export function importProblemWords(problem: ImportProblem): string {
  return words[problem.kind](problem);
}

type Words = (problem: ImportProblem) => string;

const tableWords = {
  headerMissing: () =>
    'Geen enkele regel noemt een kolom met de gemeente (NIS-code of naam) en een kolom met het gebied (code of naam). Zet zo’n regel bovenaan, of kies hieronder zelf de kolommen.',
  headerTwice: ({ value, others }) =>
    `De kolom “${value}” is niet gelezen: “${others[0]}” staat er al voor hetzelfde. Kies de andere kolom als dat niet klopt.`,
  noRows: () => 'Onder de kolomnamen staat geen enkele regel. Kies een ander blad of een ander bestand.',
  emptyLines: (problem) =>
    `Hier staat niets; ${howMany(problem, 'lege regel is', 'lege regels zijn')} overgeslagen.`,
  hiddenLines: (problem) =>
    `In Excel is dit verborgen; ${howMany(problem, 'verborgen regel is', 'verborgen regels zijn')} mee gelezen.`,
  lineShort: ({ value, column }) =>
    `Deze regel is korter dan de kolomnamen: ${inColumn(column)} staat niets (“${value}”). Vul aan of sla de regel over.`,
  lineLong: ({ others }) =>
    `Deze regel is langer dan de kolomnamen: “${others.join('”, “')}” staat in geen kolom, dus ook de rest kan verschoven zijn. Zet een tekst met een scheidingsteken tussen aanhalingstekens, of verbeter de regel.`,
} satisfies Partial<Record<ProblemKind, Words>>;

const cellWords = {
  dateInCell: ({ value }) =>
    `Excel maakte hier een datum van (${value}). Vul in wat er moet staan, of zet de cel in Excel op Tekst en typ het opnieuw.`,
  formulaInCell: ({ value }) => `Hier staat een formule; het laatste resultaat is gelezen: “${value}”.`,
  formulaWithoutResult: () =>
    'Hier staat een formule zonder bewaard resultaat. Vul de waarde in, of open het bestand in Excel, bewaar het en laad het opnieuw.',
  errorInCell: ({ value }) => `Hier staat een foutmelding van Excel (${value}). Vul in wat er moet staan.`,
  mergedCells: ({ value }) =>
    `Deze cel is samengevoegd met die erboven; ze is gelezen als “${value}”. Kijk na of dat voor deze regel klopt.`,
  controlCharacters: ({ value }) =>
    `Hier staan onzichtbare of verloren tekens; zonder die tekens is het gelezen als “${value}”.`,
  formulaText: ({ value }) =>
    `“${value}” begint als een formule. Het wordt als gewone tekst bewaard en nooit uitgerekend. Kijk na of dit de bedoeling is.`,
} satisfies Partial<Record<ProblemKind, Words>>;

const municipalityWords = {
  municipalityBlank: () => 'Hier staat geen gemeente. Vul de NIS-code in of sla de regel over.',
  codeMalformed: ({ value }) => `“${value}” is geen NIS-code: dat zijn vijf cijfers. Vul de code in.`,
  codeUnknown: ({ value }) => `NIS-code ${value} bestaat niet.${choice}`,
  codeOfProvince: ({ value }) =>
    `${value} is de code van een provincie, een arrondissement of een gewest, niet van een gemeente. Vul de code van de gemeente in of sla de regel over.`,
  codeOutsideFlanders: ({ value }) =>
    `${value} ligt niet in het Vlaamse Gewest: Regioloket kent alleen Vlaamse gemeenten. Sla de regel over.`,
  codeMerged: ({ value, others, suggestions }) =>
    `${value} is een vroegere code (${others[0]}), opgegaan in ${named(suggestions)}. Kies die gemeente, sla de regel over, of kies de jaargang van het bestand.`,
  codeLater: ({ value, others, suggestions }) =>
    `${value} is een latere code (${others[0]}), in deze jaargang nog ${named(suggestions)}. Kies een gemeente, sla de regel over, of kies de jaargang van het bestand.`,
  nameUnknown: ({ value }) =>
    `Geen enkele Vlaamse gemeente heet “${value}”. Vul de NIS-code in of sla de regel over.`,
  nameMisspelt: ({ value }) => `Geen enkele Vlaamse gemeente heet “${value}”.${choice}`,
  nameMerged: ({ value, others, suggestions }) =>
    `${value} is een vroegere gemeente (${others[0]}), opgegaan in ${named(suggestions)}. Kies die gemeente, sla de regel over, of kies de jaargang van het bestand.`,
  nameLater: ({ value, others, suggestions }) =>
    `${value} is een latere gemeente (${others[0]}), in deze jaargang nog ${named(suggestions)}. Kies een gemeente, sla de regel over, of kies de jaargang van het bestand.`,
  nameAmbiguous: ({ value, suggestions }) => `“${value}” kan ${named(suggestions, 'of')} zijn. Kies welke.`,
  nameOfTwoTimes: ({ value, others, suggestions }) =>
    `“${value}” heet zo in meer dan één jaargang: gelezen als ${named(suggestions)}, niet als ${dutchList(others)}. Kijk na of de jaargang klopt.`,
  codeAndNameDiffer: ({ value, suggestions }) =>
    `De NIS-code en de naam “${value}” zijn van twee gemeenten: ${named(suggestions)}. Kies welke.`,
  nameNotOfCode: ({ value, others }) =>
    `De code is van ${others[0]}, maar er staat “${value}”. De code telt.`,
} satisfies Partial<Record<ProblemKind, Words>>;

const areaWords = {
  areaBlank: () =>
    'Hier staat geen gebied. Vul het gebied in, vul “geen” in als de gemeente in geen enkel gebied ligt, of sla de regel over.',
  areaCodeDerived: ({ others }) =>
    others.length === 1
      ? `De gebiedscode ontbreekt; ze komt van de naam: ${others[0]}.`
      : `Gebiedscodes ontbreken; ze komen van de namen: ${dutchList(others)}.`,
  areaCodeAdapted: ({ value, others }) =>
    `Code “${value}” kan niet in een webadres staan; ze wordt ${others[0]}.`,
  areaCodeZeros: ({ value, others }) =>
    `Excel liet nullen weg: ${value} is gelezen als ${others[0]}, de code van hetzelfde gebied elders.`,
  areaNameDerived: ({ others }) => `Zonder naam; de code staat in de plaats: ${dutchList(others)}.`,
  areaCodeTwoNames: ({ value, others: [code, name] }) =>
    `Gebied ${code} heet hier “${value}” en elders “${name}”. Verbeter de code of de naam.`,
  areaNameTwoCodes: ({ value, others }) =>
    `“${value}” komt voor met meer dan één code: ${dutchList(others)}. Dat worden aparte gebieden.`,
  noArea: (problem) =>
    `“${problem.value}” is geen gebied: ${howMany(problem, 'gemeente ligt', 'gemeenten liggen')} in geen enkel gebied.`,
} satisfies Partial<Record<ProblemKind, Words>>;

const togetherWords = {
  shareMalformed: ({ value }) => `“${value}” is geen aandeel. Vul een getal in zoals 0,45 of 45%.`,
  shareOutOfRange: ({ value }) => `Een aandeel is meer dan 0 en hoogstens 1 (of 100%); hier staat ${value}.`,
  sharesDoNotAddUp: ({ value, others }) =>
    `De aandelen van ${value} zijn samen ${(others[0] ?? '').replace('.', ',')}, niet 1. Kijk na of dat klopt.`,
  duplicateLine: ({ value, others }) => `${value} staat meer dan eens in ${others[0]}; één keer telt.`,
  sharesDiffer: ({ value, others }) =>
    `${value} staat meer dan eens in ${others[0]}, met verschillende aandelen. Sla een van de regels over.`,
  severalAreas: ({ value, others }) =>
    `${value} ligt in meer dan één gebied: ${dutchList(others)}. Dat kan; kijk na of het klopt.`,
  municipalityMissing: ({ others }) =>
    `${dutchCount(others.length)} ${others.length === 1 ? 'gemeente ontbreekt' : 'gemeenten ontbreken'}, terwijl deze afbakening elke gemeente omvat: ${dutchList(others)}.`,
} satisfies Partial<Record<ProblemKind, Words>>;

const words: Readonly<Record<ProblemKind, Words>> = {
  ...tableWords,
  ...cellWords,
  ...municipalityWords,
  ...areaWords,
  ...togetherWords,
};

const choice = ' Kies een voorstel, vul de NIS-code in of sla de regel over.';

function inColumn(column: ColumnRole | null): string {
  return column === null ? 'in een kolom' : `onder ${columnNames[column]}`;
}

function howMany({ otherLines }: ImportProblem, one: string, several: string): string {
  const count = otherLines.length + 1;
  return `${dutchCount(count)} ${count === 1 ? one : several}`;
}

function named(municipalities: ImportProblem['suggestions'], joint: 'en' | 'of' = 'en'): string {
  const texts = municipalities.map(({ nis, name }) => `${name} (${nis})`);
  return joint === 'en' ? dutchList(texts) : texts.join(' of ');
}
