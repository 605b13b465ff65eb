import type { Reading } from '#platform/context.ts';
import { type Day, dayBefore, dayOf } from '#platform/day.ts';
import { areEnough, type ColumnChoices } from '../engine/import/columns.ts';
import type { ImportProblem, ProblemKind } from '../engine/import/import-problem.ts';
import { type ImportReport, noChoices } from '../engine/import/import-report.ts';
import type { ImportTable } from '../engine/import/import-table.ts';
import { reportOn } from '../engine/import/report-on.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listVintages } from './list-vintages.ts';

/** The report on a table that a visitor brings, and a day of the municipalities that it names: today if it can be. */
export interface OwnTableReport {
  readonly report: ImportReport;
  /** Those of the report without what is noted of the codes of areas: nobody sees these. */
  readonly problems: readonly ImportProblem[];
  readonly day: Day;
}

const ofCodes: readonly ProblemKind[] = ['areaCodeDerived', 'areaCodeAdapted'];

/**
 * Reads a table that a visitor brings as the staff's import reads a file, judged by the facts of now. Without names
 * above the columns they are taken for municipality (NIS code, name, or both) and area.
 */
export async function reportOnOwnTable(ctx: Reading, table: ImportTable): Promise<OwnTableReport> {
  const steps = await listMergerSteps(ctx);
  const context = { steps, vintages: await listVintages(ctx, steps), knownAreas: [], coversAll: false };
  const asNamed = reportOn(table, context, noChoices);
  const guessed = areEnough(asNamed.columns) ? null : guessedColumns(table);
  const report = guessed === null ? asNamed : reportOn(table, context, { ...noChoices, columns: guessed });
  const { to } = report.vintage;
  const problems = report.problems.filter(({ kind }) => !ofCodes.includes(kind));
  return { report, problems, day: to === null ? dayOf(ctx.now) : dayBefore(to) };
}

function guessedColumns({ sheets }: ImportTable): ColumnChoices | null {
  const cells = sheets[0]?.rows[0]?.cells ?? [];
  if (cells.length < 2) return null;
  if (!/^\s*\d{5}\s*$/.test(cells[0]?.text ?? '')) return { municipality: 0, area: 1 };
  return cells.length === 2 ? { nis: 0, area: 1 } : { nis: 0, municipality: 1, area: 2 };
}
