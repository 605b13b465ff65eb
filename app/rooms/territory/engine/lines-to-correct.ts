import type { ImportProblem, ProblemKind } from './import/import-problem.ts';
import type { ImportReport, LineCorrection } from './import/import-report.ts';
import type { ImportTable } from './import/import-table.ts';

/** A line of the file as somebody looks it through: its cells, what is wrong with it, what was corrected. */
export interface LineToCorrect {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly ImportProblem[];
  readonly correction: LineCorrection | null;
}

/** Which lines to show: with problems that block, with problems of one kind, or those that were corrected. */
export type LineFilter = 'blocking' | 'corrected' | ProblemKind;

/**
 * The lines that a filter asks for, in the order of the file, with the problems that block and those of the kind that
 * was asked for. A problem stands at every line that it names.
 */
export function linesToCorrect(
  table: ImportTable,
  report: ImportReport,
  corrections: readonly LineCorrection[],
  filter: LineFilter,
): readonly LineToCorrect[] {
  const rows = table.sheets.find(({ name }) => name === report.sheet)?.rows ?? [];
  const cellsOf = new Map(rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)]));
  const problemsOf = problemsByLine(report.problems);
  const correctionOf = new Map(corrections.map((one) => [one.line, one]));
  const lines = filter === 'corrected' ? correctionOf.keys() : linesWith(problemsOf, filter);
  return [...lines]
    .sort((one, other) => one - other)
    .map((line) => ({
      line,
      cells: cellsOf.get(line) ?? [],
      problems: (problemsOf.get(line) ?? []).filter(
        ({ kind, severity }) => severity === 'blocking' || kind === filter,
      ),
      correction: correctionOf.get(line) ?? null,
    }));
}

function linesWith(problemsOf: ReadonlyMap<number, readonly ImportProblem[]>, filter: LineFilter): number[] {
  return [...problemsOf].flatMap(([line, problems]) =>
    problems.some(({ kind, severity }) => (filter === 'blocking' ? severity === filter : kind === filter))
      ? line
      : [],
  );
}

function problemsByLine(problems: readonly ImportProblem[]): ReadonlyMap<number, readonly ImportProblem[]> {
  const byLine = new Map<number, ImportProblem[]>();
  for (const problem of problems) {
    if (problem.line === null) continue;
    for (const line of [problem.line, ...problem.otherLines]) {
      byLine.set(line, [...(byLine.get(line) ?? []), problem]);
    }
  }
  return byLine;
}

/** How many problems stand between a report and a draft. */
export function blockersIn({ problems }: ImportReport): number {
  return problems.filter(blocks).length;
}

/** Whether there is no draft before this is solved; so is a gap where every municipality should lie in an area. */
export function blocks({ kind, severity }: ImportProblem): boolean {
  return severity === 'blocking' || kind === 'municipalityMissing';
}

/** A kind of problem with how many lines have it; one of the whole table counts as one. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly isBlocking: boolean;
  readonly lines: number;
  /** The lines of which a single municipality is suggested. */
  readonly acceptable: number;
  readonly first: ImportProblem;
}

/** The kinds of problems in a report: those that block first, then those with most lines. */
export function problemGroups({ problems }: ImportReport): readonly ProblemGroup[] {
  const groups = [...Map.groupBy(problems, ({ kind }) => kind)].flatMap(([kind, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const lines = new Set(group.flatMap(({ line, otherLines }) => [line, ...otherLines]));
    return {
      kind,
      isBlocking: group.some(blocks),
      lines: lines.size,
      acceptable: group.filter(({ line, suggestions }) => line !== null && suggestions.length === 1).length,
      first,
    };
  });
  return groups.sort(
    (one, other) => Number(other.isBlocking) - Number(one.isBlocking) || other.lines - one.lines,
  );
}
