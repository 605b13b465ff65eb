import { type CsvRow, parseCsv } from '#platform/csv.ts';
import type { ReferenceFiles } from '#platform/reference-files.ts';

/** All the rows of one table of this room: texts that the database reads as its own types, null for an empty cell. */
export interface StructureRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

/** Which file of reference/ fills which table, in the order of the foreign keys. */
const fillings = [
  { table: 'cooperation.structure', path: 'structures/data.csv' },
  { table: 'cooperation.participation', path: 'participations/data.csv' },
] as const;

/** Every file of reference/ that fills a table of this room. */
export const structureFiles: readonly string[] = fillings.map(({ path }) => path);

/** The rows of every table, in the order in which they can be inserted. Pure; an Error names a file that is missing or empty. */
export function structureRows(files: ReferenceFiles): readonly StructureRows[] {
  return fillings.map(({ table, path }) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`reference/${path} is missing`);
    const rows = parseCsv(file.text).map(withoutEmptyCells);
    if (rows.length === 0) throw new Error(`reference/${path} has no lines`);
    return { table, rows };
  });
}

function withoutEmptyCells(row: CsvRow): Record<string, string | null> {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === '' ? null : cell]));
}
