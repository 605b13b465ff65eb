import {
  cellText,
  hasControlCharacters,
  looksLikeDay,
  looksLikeExcelError,
  looksLikeFormula,
} from './cell-text.ts';
import { type ColumnRole, type Columns, columnRoles } from './columns.ts';
import { blocking, type ImportProblem, warning } from './import-problem.ts';
import type { LineCorrection } from './import-report.ts';
import type { ImportCell, ImportRow, ImportSheet } from './import-table.ts';
import { readNisCode } from './nis-code.ts';

/** One line as it is meant: the text per role, after what the user made of it; empty where nothing stands. */
export interface EnteredLine {
  readonly line: number;
  readonly texts: Readonly<Record<ColumnRole, string>>;
  /** Roles of which the cell cannot be trusted, and the problem is told: nothing more is said about them. */
  readonly lost: ReadonlySet<ColumnRole>;
}

/** The lines below the header, without those that the user left out, and what is wrong with their cells. */
export interface EnteredLines {
  readonly lines: readonly EnteredLine[];
  readonly problems: readonly ImportProblem[];
  readonly count: number;
  readonly skipped: number;
}

/** Reads the lines of a sheet by its columns, with the user's corrections in the place of cells. */
export function enterLines(
  sheet: ImportSheet,
  columns: Columns,
  corrections: readonly LineCorrection[],
): EnteredLines {
  const byLine = new Map(corrections.map((correction) => [correction.line, correction]));
  const below = sheet.rows.filter(({ line }) => line > columns.headerLine);
  const kept = below.filter(({ line }) => byLine.get(line)?.skip !== true);
  const read = kept.map((row) => enterLine(row, columns, byLine.get(row.line)));
  return {
    lines: read.flatMap(({ entered }) => entered ?? []),
    problems: read.flatMap(({ problems }) => problems),
    count: below.length,
    skipped: below.length - kept.length,
  };
}

function enterLine(
  row: ImportRow,
  columns: Columns,
  correction: LineCorrection | undefined,
): { entered: EnteredLine | null; problems: readonly ImportProblem[] } {
  const { line } = row;
  const width = widthProblem(row, columns, correction);
  if (width !== null) return { entered: null, problems: [width] };
  const problems: ImportProblem[] = [];
  const lost = new Set<ColumnRole>();
  const textOf = (role: ColumnRole): string => {
    const corrected = correctedText(role, correction);
    if (corrected !== null) return cellText(corrected);
    const cell = row.cells[columns.taken[role]?.index ?? -1];
    if (cell === undefined) return '';
    const found = cellProblems(cell, role).map((problem) => ({ ...problem, line, column: role }));
    if (found.some(({ severity }) => severity === 'blocking')) lost.add(role);
    problems.push(...found);
    return cellText(cell.text);
  };
  const read = {
    nis: textOf('nis'),
    municipality: textOf('municipality'),
    areaCode: textOf('areaCode'),
    area: textOf('area'),
    share: textOf('share'),
  };
  // A code in the column of the names is a code.
  const isCode = read.nis === '' && readNisCode(read.municipality) !== null;
  const texts = isCode ? { ...read, nis: read.municipality, municipality: '' } : read;
  return { entered: { line, texts, lost }, problems };
}

function correctedText(role: ColumnRole, correction: LineCorrection | undefined): string | null {
  if (correction === undefined) return null;
  // Whoever says which municipality it is has judged the name too.
  if (role === 'municipality') return correction.nis === null ? null : '';
  return correction[role];
}

/** A line that is too short lacks a cell; in one that is too long the cells may have shifted. */
function widthProblem(
  { line, cells }: ImportRow,
  { headerLine, all, taken }: Columns,
  correction: LineCorrection | undefined,
): ImportProblem | null {
  if (headerLine === 0) return null;
  const lacking = columnRoles.find((role) => {
    const index = taken[role]?.index ?? -1;
    return role !== 'share' && index >= cells.length && correctedText(role, correction) === null;
  });
  if (lacking !== undefined) return blocking('lineShort', { line, column: lacking, value: shown(cells) });
  const headed = all.findLastIndex(({ header }) => header !== '') + 1;
  const beyond = cells.slice(headed).filter(({ text }) => text.trim() !== '');
  if (beyond.length === 0 || correction !== undefined) return null;
  return blocking('lineLong', { line, value: shown(cells), others: beyond.map(({ text }) => text) });
}

function shown(cells: readonly ImportCell[]): string {
  return cells.map(({ text }) => text).join(' | ');
}

function cellProblems({ text, kind }: ImportCell, role: ColumnRole): readonly ImportProblem[] {
  const value = text;
  const isCode = role === 'nis' || role === 'areaCode' || role === 'share';
  if (kind === 'date' || (isCode && looksLikeDay(cellText(text)))) return [blocking('dateInCell', { value })];
  if (kind === 'error' || looksLikeExcelError(cellText(text))) return [blocking('errorInCell', { value })];
  if (kind === 'formula' && text === '') return [blocking('formulaWithoutResult', { value })];
  const problems: ImportProblem[] = [];
  if (kind === 'formula') problems.push(warning('formulaInCell', { value }));
  if (kind === 'merged') problems.push(warning('mergedCells', { value }));
  if (hasControlCharacters(text)) problems.push(warning('controlCharacters', { value: cellText(text) }));
  if (looksLikeFormula(cellText(text))) problems.push(warning('formulaText', { value: cellText(text) }));
  return problems;
}
