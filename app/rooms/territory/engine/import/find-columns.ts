import { type RoleColumns, roleOfHeader, rolesOfHeaders } from './column-headers.ts';
import {
  type ColumnChoices,
  type ColumnRole,
  type Columns,
  columnRoles,
  type FileColumn,
} from './columns.ts';
import type { ImportRow, ImportSheet } from './import-table.ts';

/** How many rows down a header is looked for: a title and an explanation may stand above it. */
const headerDepth = 30;

/**
 * The columns of a sheet by its first row that names a municipality and an area, with the user's choices put over
 * it. Case, accents and punctuation of a header do not count.
 */
export function findColumns(sheet: ImportSheet, choices: ColumnChoices): Columns {
  const header = sheet.rows.slice(0, headerDepth).find((row) => isHeader(row));
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, index) => ({
    index,
    header: (header ?? sheet.rows[0])?.cells[index]?.text.trim() ?? '',
  }));
  const found = header === undefined ? {} : rolesIn(header);
  const taken = withChoices(found, choices, all);
  const used = new Set(columnRoles.flatMap((role) => taken[role]?.index ?? []));
  const left = all.filter(({ index, header: text }) => !used.has(index) && text !== '');
  const twice = left.flatMap((column) => {
    const role = header === undefined ? null : roleOfHeader(column.header);
    return role === null || choices[role] !== undefined ? [] : [{ ...column, role }];
  });
  const isTwice = new Set(twice.map(({ index }) => index));
  const unused = left.filter(({ index }) => !isTwice.has(index));
  return { headerLine: header?.line ?? 0, all, taken, unused, twice };
}

function isHeader(row: ImportRow): boolean {
  const { nis, municipality, areaCode, area } = rolesIn(row);
  return (nis ?? municipality) !== undefined && (areaCode ?? area) !== undefined;
}

function rolesIn(row: ImportRow): RoleColumns {
  return rolesOfHeaders(row.cells.map(({ text }) => text));
}

function withChoices(
  found: RoleColumns,
  choices: ColumnChoices,
  all: readonly FileColumn[],
): Columns['taken'] {
  const chosen = new Set<unknown>(Object.values(choices));
  const taken: Partial<Record<ColumnRole, FileColumn>> = {};
  for (const role of columnRoles) {
    const free = chosen.has(found[role]) ? undefined : found[role];
    const index = choices[role] ?? free;
    const column = typeof index === 'number' ? all[index] : undefined;
    if (column !== undefined) taken[role] = column;
  }
  return taken;
}
