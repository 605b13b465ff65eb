import type { LineCorrection } from './import/import-report.ts';
import type { ImportTable } from './import/import-table.ts';

/** The numbers of the lines that a file has, empty ones too, and of those that were added to it by corrections. */
export function knownLines(
  { sheets }: ImportTable,
  corrections: readonly LineCorrection[],
): ReadonlySet<number> {
  const ofSheets = sheets.flatMap(({ rows, emptyLines }) => [...emptyLines, ...rows.map(({ line }) => line)]);
  return new Set([...ofSheets, ...corrections.map(({ line }) => line)]);
}
