import type { MunicipalityName } from '../../model.ts';
import type { ColumnRole } from './columns.ts';

/** What can be the matter with a line, or with the whole table. */
export type ProblemKind =
  | 'headerMissing'
  | 'headerTwice'
  | 'noRows'
  | 'emptyLines'
  | 'hiddenLines'
  | 'lineShort'
  | 'lineLong'
  | 'dateInCell'
  | 'formulaInCell'
  | 'formulaWithoutResult'
  | 'errorInCell'
  | 'mergedCells'
  | 'controlCharacters'
  | 'formulaText'
  | 'municipalityBlank'
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
  | 'nameOfTwoTimes'
  | 'codeAndNameDiffer'
  | 'nameNotOfCode'
  | 'nameOfPart'
  | 'areaBlank'
  | 'areaCodeDerived'
  | 'areaCodeAdapted'
  | 'areaCodeZeros'
  | 'areaNameDerived'
  | 'areaCodeTwoNames'
  | 'areaNameTwoCodes'
  | 'noArea'
  | 'shareMalformed'
  | 'shareOutOfRange'
  | 'sharesDoNotAddUp'
  | 'duplicateLine'
  | 'sharesDiffer'
  | 'severalAreas'
  | 'municipalityMissing';

/** Blocking: nothing can be stored before this line is corrected or left out. A warning is to be read and accepted. */
export type Severity = 'blocking' | 'warning';

/**
 * One problem. `line` is null where the whole table has it; `otherLines` are the lines that have it too, or with
 * which this one collides. `value` is what stands in the file; `others` what it is held against or was made into
 * (the other name, the other code, the names that are missing). `suggestions` are municipalities that may be meant,
 * the likeliest first.
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

type Details = Partial<Omit<ImportProblem, 'kind' | 'severity'>>;

/** A problem because of which nothing can be stored yet; what is not told of it is empty. */
export function blocking(kind: ProblemKind, details: Details): ImportProblem {
  return { ...nothing, ...details, kind, severity: 'blocking' };
}

/** A problem that is to be read and accepted; what is not told of it is empty. */
export function warning(kind: ProblemKind, details: Details): ImportProblem {
  return { ...nothing, ...details, kind, severity: 'warning' };
}

/** Where a problem of several lines stands: at the first of them. */
export function linesOf(
  group: readonly { readonly line: number }[],
): Pick<ImportProblem, 'line' | 'otherLines'> {
  const [line = null, ...otherLines] = group.map((one) => one.line).sort((one, other) => one - other);
  return { line, otherLines };
}

/** Problems in the order of the file: those of the whole table first, then by line; on a line what blocks first. */
export function inFileOrder(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const weight = { blocking: 0, warning: 1 };
  return problems.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || weight[one.severity] - weight[other.severity],
  );
}

const nothing = { line: null, column: null, value: '', others: [], otherLines: [], suggestions: [] };
