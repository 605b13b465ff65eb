import type { ColumnRole } from '../engine/import/columns.ts';
import type { ImportProblem, ProblemKind } from '../engine/import/import-problem.ts';
import { problemSentences } from './problem-sentences.ts';

/** A kind of problem, as it stands above those of its kind. */
export const problemKindNames: Readonly<Record<ProblemKind, string>> = {
  headerMissing: 'Kolom niet gevonden',
  headerTwice: 'Kolomnaam staat er twee keer',
  noRows: 'Geen regels',
  emptyLines: 'Lege regels',
  hiddenLines: 'Verborgen regels',
  lineShort: 'Regel is te kort',
  lineLong: 'Regel is te lang',
  dateInCell: 'Datum in plaats van code of getal',
  formulaInCell: 'Formule in een cel',
  formulaWithoutResult: 'Formule zonder uitkomst',
  errorInCell: 'Fout van Excel in een cel',
  mergedCells: 'Samengevoegde cellen',
  controlCharacters: 'Onzichtbare tekens',
  formulaText: 'Tekst die op een formule lijkt',
  municipalityBlank: 'Geen gemeente op de regel',
  codeMalformed: 'Geen NIS-code van een gemeente',
  codeUnknown: 'Onbekende NIS-code',
  codeOfProvince: 'NIS-code van een provincie of arrondissement',
  codeOutsideFlanders: 'NIS-code buiten het Vlaamse Gewest',
  codeMerged: 'NIS-code van een gefuseerde gemeente',
  codeLater: 'NIS-code die er toen nog niet was',
  nameUnknown: 'Onbekende gemeente',
  nameMisspelt: 'Naam die op een gemeente lijkt',
  nameMerged: 'Naam van een gefuseerde gemeente',
  nameLater: 'Naam die er toen nog niet was',
  nameAmbiguous: 'Naam die op twee gemeenten past',
  nameOfTwoTimes: 'Naam van voor en na een fusie',
  codeAndNameDiffer: 'NIS-code en naam spreken elkaar tegen',
  nameNotOfCode: 'Naam wijkt af van die bij de NIS-code',
  nameOfPart: 'Naam van een deel van een gemeente',
  areaBlank: 'Geen gebied op de regel',
  areaCodeDerived: 'Gebiedscode afgeleid van de naam',
  areaCodeAdapted: 'Gebiedscode aangepast',
  areaCodeZeros: 'Voorloopnullen hersteld in een gebiedscode',
  areaNameDerived: 'Gebied zonder naam',
  areaCodeTwoNames: 'Gebiedscode met twee namen',
  areaNameTwoCodes: 'Gebied met twee codes',
  noArea: 'Gemeenten zonder gebied',
  shareMalformed: 'Aandeel is geen getal',
  shareOutOfRange: 'Aandeel kleiner dan 0 of groter dan 1',
  sharesDoNotAddUp: 'Aandelen zijn samen niet 1',
  duplicateLine: 'Dubbele regel',
  sharesDiffer: 'Zelfde gemeente en gebied met een ander aandeel',
  severalAreas: 'Gemeente in meer dan één gebied',
  municipalityMissing: 'Gemeenten die niet in het bestand staan',
};

/** A column of the file, as it is called on screen. */
export const columnRoleNames: Readonly<Record<ColumnRole, string>> = {
  nis: 'NIS-code',
  municipality: 'Gemeente',
  areaCode: 'Gebiedscode',
  area: 'Gebied',
  share: 'Aandeel',
};

/** What is the matter, in one or two sentences that name the value and say what to do where something must be done. */
export function problemSentence(problem: ImportProblem): string {
  return problemSentences[problem.kind](problem);
}
