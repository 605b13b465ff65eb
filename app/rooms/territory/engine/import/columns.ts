import { searchForm } from '../../model.ts';
import type { ImportRow, ImportSheet } from './import-table.ts';

/** What a column can be for. */
export type ColumnRole = 'nis' | 'municipality' | 'areaCode' | 'area' | 'share';

export const columnRoles: readonly ColumnRole[] = ['nis', 'municipality', 'areaCode', 'area', 'share'];

/** Per role the column (from 0) that the user chose, or 'none' for a role that no column has. */
export type ColumnChoices = Readonly<Partial<Record<ColumnRole, number | 'none'>>>;

/** A column of the file with its header; `index` counts from 0. */
export interface FileColumn {
  readonly index: number;
  readonly header: string;
}

/** Which column was taken for what, the headers that were taken for nothing, and where the table begins. */
export interface Columns {
  readonly headerLine: number;
  readonly taken: Readonly<Partial<Record<ColumnRole, FileColumn>>>;
  readonly unused: readonly FileColumn[];
  /** Headers that would do for a role that another column has already. */
  readonly twice: readonly (FileColumn & { readonly role: ColumnRole })[];
}

/** Headers as people write them, in searchForm without spaces; the first of a role is our own in a download. */
const synonyms: Readonly<Record<ColumnRole, readonly string[]>> = {
  nis: [
    'niscode',
    'nis',
    'nisnr',
    'nisnummer',
    'refnis',
    'gemeentecode',
    'codegemeente',
    'nis5',
    'nisgemeente',
  ],
  municipality: [
    'gemeente',
    'gemeentenaam',
    'naamgemeente',
    'municipality',
    'gemeentes',
    'gemeenten',
    'lokaalbestuur',
  ],
  areaCode: [
    'gebiedscode',
    'gebiedcode',
    'codegebied',
    'areacode',
    'regiocode',
    'zonecode',
    'gebiedsid',
    'gebiedid',
  ],
  area: [
    'gebied',
    'gebiedsnaam',
    'gebiednaam',
    'naamgebied',
    'area',
    'areaname',
    'regio',
    'regionaam',
    'zone',
    'zonenaam',
  ],
  share: ['aandeel', 'share', 'deel', 'percentage', 'aandeelgemeente', 'aandeelin'],
};

/** How far down a header is looked for: titles and empty lines may stand above it. */
const headerDepth = 20;

/** The columns of a sheet, found by its first line that names a municipality and an area; null without such a line. */
export function findColumns(sheet: ImportSheet): Columns | null {
  for (const row of sheet.rows.slice(0, headerDepth)) {
    const columns = columnsOf(row);
    const { nis, municipality, areaCode, area } = columns.taken;
    if ((nis ?? municipality) !== undefined && (areaCode ?? area) !== undefined) return columns;
  }
  return null;
}

function columnsOf(row: ImportRow): Columns {
  const taken: Partial<Record<ColumnRole, FileColumn>> = {};
  const unused: FileColumn[] = [];
  const twice: (FileColumn & { role: ColumnRole })[] = [];
  row.cells.forEach(({ text: header }, index) => {
    const role = roleOf(header);
    if (role === null) {
      if (header.trim() !== '') unused.push({ index, header });
    } else if (taken[role] === undefined) {
      taken[role] = { index, header };
    } else {
      twice.push({ index, header, role });
    }
  });
  return { headerLine: row.line, taken, unused, twice };
}

function roleOf(header: string): ColumnRole | null {
  const form = searchForm(header).replaceAll(' ', '');
  return columnRoles.find((role) => synonyms[role].includes(form)) ?? null;
}
