import type { MunicipalityName } from '../../model.ts';
import { areEnough, type Columns } from './columns.ts';
import { type EnteredLines, enterLines } from './entered-lines.ts';
import { findColumns } from './find-columns.ts';
import { blocking, type ImportProblem, inFileOrder, linesOf, warning } from './import-problem.ts';
import type { ImportChoices, ImportContext, ImportCounts, ImportReport, Vintage } from './import-report.ts';
import type { ImportSheet, ImportTable } from './import-table.ts';
import { indexMunicipalities } from './municipality-index.ts';
import { bestFit, vintageFits } from './nis-vintage.ts';
import { type ReadLines, readMemberships } from './read-memberships.ts';
import { readShares } from './shares.ts';

/**
 * Judges a table as memberships of one day. Pure: the same table, context and choices give the same report, and the
 * order of the lines does not matter to what is read. Never an Error, whatever the table holds: what is wrong with it
 * is a problem in the report.
 */
export function reportOn(table: ImportTable, context: ImportContext, choices: ImportChoices): ImportReport {
  const sheet = chosenSheet(table, choices);
  const columns = findColumns(sheet, choices.columns);
  const entered = areEnough(columns) ? enterLines(sheet, columns, choices.corrections) : noLines;
  const fits = vintageFits(entered.lines, context.vintages);
  const fit = fits.find(({ from }) => from === choices.vintage) ?? bestFit(fits);
  const vintage = context.vintages.find(({ from }) => from === fit.from) ?? noVintage;
  const index = indexMunicipalities(vintage, context.vintages, context.steps);
  const shares = readShares(entered.lines);
  const isOfOneTime = fits.every((other) => other.from === fit.from || other.fitting < fit.fitting);
  const read = readMemberships(entered.lines, { index, shares, context, isOfOneTime });
  const missing = vintage.municipalities.filter(({ nis }) => !read.named.has(nis));
  const problems = inFileOrder([
    ...sheetProblems(sheet, columns, entered),
    ...entered.problems,
    ...shares.problems,
    ...read.problems,
    ...(context.coversAll && read.named.size > 0 ? missingProblem(missing) : []),
  ]);
  return {
    sheet: sheet.name,
    columns,
    vintage: fit,
    vintages: fits,
    shareUnit: shares.unit,
    memberships: read.memberships,
    areas: read.areas,
    problems,
    missing,
    counts: countsOf(entered, read, problems),
  };
}

const noSheet: ImportSheet = { name: '', isHidden: false, rows: [], emptyLines: [] };
const noLines: EnteredLines = { lines: [], problems: [], count: 0, skipped: 0 };
const noVintage: Vintage = { from: '', to: null, municipalities: [] };

/** The sheet that the user chose; else the first visible one with a header, a hidden one, or the first of all. */
function chosenSheet({ sheets }: ImportTable, choices: ImportChoices): ImportSheet {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const hasHeader = (sheet: ImportSheet) => findColumns(sheet, {}).headerLine > 0;
  return (
    sheets.find(({ name }) => name === choices.sheet) ??
    [...visible, ...sheets].find(hasHeader) ??
    [...visible, ...sheets].find(({ rows }) => rows.length > 0) ??
    noSheet
  );
}

function sheetProblems(
  sheet: ImportSheet,
  columns: Columns,
  entered: EnteredLines,
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  const headers = columns.all.map(({ header }) => header);
  if (!areEnough(columns))
    return [blocking('headerMissing', { value: headers.join(' | '), others: headers })];
  if (entered.count === 0) problems.push(blocking('noRows', { value: sheet.name }));
  for (const { header, role } of columns.twice) {
    const others = [columns.taken[role]?.header ?? ''];
    problems.push(warning('headerTwice', { line: columns.headerLine, column: role, value: header, others }));
  }
  const empty = sheet.emptyLines.filter((line) => line > columns.headerLine).map((line) => ({ line }));
  const hidden = sheet.rows.filter(({ line, isHidden }) => isHidden && line > columns.headerLine);
  if (empty.length > 0) problems.push(warning('emptyLines', linesOf(empty)));
  if (hidden.length > 0) problems.push(warning('hiddenLines', linesOf(hidden)));
  return problems;
}

function missingProblem(missing: readonly MunicipalityName[]): readonly ImportProblem[] {
  if (missing.length === 0) return [];
  return [warning('municipalityMissing', { others: missing.map(({ name }) => name), suggestions: missing })];
}

function countsOf(entered: EnteredLines, read: ReadLines, problems: readonly ImportProblem[]): ImportCounts {
  const blockers = problems.filter(({ severity }) => severity === 'blocking').length;
  return {
    lines: entered.count,
    read: read.memberships.length,
    skipped: entered.skipped,
    withoutArea: read.withoutArea,
    municipalities: new Set(read.memberships.map(({ nis }) => nis)).size,
    areas: read.areas.length,
    blocking: blockers,
    warnings: problems.length - blockers,
  };
}
