import { type MunicipalityName, searchForm } from '../model.ts';
import type { ImportProblem, ProblemKind } from './import/import-problem.ts';
import type { ImportReport, LineCorrection } from './import/import-report.ts';

/** What somebody typed beside one line; an empty text leaves the cell as it is. */
export interface LineEntry {
  readonly line: number;
  /** A NIS code, or a name. */
  readonly municipality: string;
  readonly areaCode: string;
  readonly area: string;
  readonly share: string;
  readonly skip: boolean;
}

/** The correction that an entry means, or null where no municipality, or more than one, is called so. */
export function correctionOf(
  { line, municipality, areaCode, area, share, skip }: LineEntry,
  municipalities: readonly MunicipalityName[],
): LineCorrection | null {
  const nis = municipality === '' ? null : nisOf(municipality, municipalities);
  if (nis === undefined) return null;
  return { line, skip, nis, areaCode: areaCode || null, area: area || null, share: share || null };
}

function nisOf(text: string, municipalities: readonly MunicipalityName[]): string | undefined {
  const meant = municipalities.filter(
    ({ nis, name }) => nis === text || searchForm(name) === searchForm(text),
  );
  return meant.length === 1 ? meant[0]?.nis : undefined;
}

/** The corrections that take over the suggestion of every line with a problem of this kind and one suggestion only. */
export function acceptedSuggestions(
  { problems }: ImportReport,
  kind: ProblemKind,
  corrections: readonly LineCorrection[],
): readonly LineCorrection[] {
  const byLine = new Map(corrections.map((one) => [one.line, one]));
  return problems
    .filter((problem) => problem.kind === kind)
    .flatMap((problem) => {
      const suggestion = onlySuggestion(problem);
      if (suggestion === null || problem.line === null) return [];
      const { line } = problem;
      return [{ ...(byLine.get(line) ?? untouched(line)), nis: suggestion.nis }];
    });
}

/** The one municipality that a line can mean; null where there are several, none, or where the line is not alone. */
export function onlySuggestion({ line, suggestions }: ImportProblem): MunicipalityName | null {
  return line !== null && suggestions.length === 1 ? (suggestions[0] ?? null) : null;
}

/** The correction of a line that changes nothing. */
export function untouched(line: number): LineCorrection {
  return { line, skip: false, nis: null, areaCode: null, area: null, share: null };
}
