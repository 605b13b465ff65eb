import type { MunicipalityName } from '../../model.ts';
import type { ColumnRole } from './columns.ts';

/** What can be the matter with a line, or with the whole table. */
export type ProblemKind =
  | 'noRows'
  | 'headerMissing'
  | 'headerTwice'
  | 'columnMissing'
  | 'columnUnused'
  | 'emptyLines'
  | 'hiddenRows'
  | 'lineShort'
  | 'codeMissing'
  | 'codeMalformed'
  | 'codeUnknown'
  | 'codeOfProvince'
  | 'codeOutsideFlanders'
  | 'codeMerged'
  | 'codeLater'
  | 'nameUnknown'
  | 'nameMisspelt'
  | 'nameMerged'
  | 'nameLater'
  | 'nameAmbiguous'
  | 'codeAndNameDiffer'
  | 'duplicateLine'
  | 'sharesDiffer'
  | 'severalAreas'
  | 'areaMissing'
  | 'areaCodeDerived'
  | 'areaCodeMalformed'
  | 'areaCodeTwoNames'
  | 'areaNameTwoCodes'
  | 'areaCodeZeros'
  | 'noArea'
  | 'shareMalformed'
  | 'shareOutOfRange'
  | 'sharesDoNotAddUp'
  | 'dateInCell'
  | 'formulaInCell'
  | 'formulaWithoutResult'
  | 'errorInCell'
  | 'mergedCell'
  | 'controlCharacters'
  | 'formulaText'
  | 'municipalityMissing';

/** Blocking: nothing can be stored before this line is corrected or skipped. A warning is to be read and accepted. */
export type Severity = 'blocking' | 'warning';

/**
 * One problem. `line` is null where the whole table has it; `otherLines` are the lines that have it too, or that this
 * one collides with. `value` is what stands in the file; `others` what it is held against (the other name, the other
 * code). `suggestions` are municipalities that may be meant, the likeliest first.
 */
export interface ImportProblem {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: ColumnRole | null;
  readonly value: string;
  readonly others: readonly string[];
  readonly otherLines: readonly number[];
  readonly suggestions: readonly MunicipalityName[];
}
