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

/**
 * The columns of a sheet: which was taken for what, which for nothing, and which bear a header that another one
 * before them was taken for. `headerLine` is 0 where the sheet has no header: then its first row is a line.
 */
export interface Columns {
  readonly headerLine: number;
  readonly all: readonly FileColumn[];
  readonly taken: Readonly<Partial<Record<ColumnRole, FileColumn>>>;
  readonly unused: readonly FileColumn[];
  readonly twice: readonly (FileColumn & { readonly role: ColumnRole })[];
}

/** Headers as people write them, in searchForm without spaces; the first of a role is our own in a download. */
const synonyms: Readonly<Record<ColumnRole, readonly string[]>> = {
  nis: [
    ...['niscode', 'nis', 'nisnr', 'nisnummer', 'nis5', 'nisgemeente', 'gemeentenis', 'niscodegemeente'],
    ...['refnis', 'refniscode', 'gemeentecode', 'codegemeente', 'cdmuntyrefnis'],
  ],
  municipality: [
    ...['gemeente', 'gemeentenaam', 'naamgemeente', 'gemeenten', 'gemeentes', 'municipality'],
    ...['lokaalbestuur', 'stadofgemeente', 'gemeentestad'],
  ],
  areaCode: [
    ...['gebiedscode', 'gebiedcode', 'codegebied', 'gebiedsid', 'gebiedid', 'areacode', 'area'],
    ...['regiocode', 'coderegio', 'zonecode', 'codezone'],
  ],
  area: [
    ...['gebied', 'gebiedsnaam', 'gebiednaam', 'naamgebied', 'areaname'],
    ...['regio', 'regionaam', 'naamregio', 'zone', 'zonenaam', 'naamzone'],
  ],
  share: [
    'aandeel',
    'share',
    'deel',
    'percentage',
    'aandeelgemeente',
    'aandeelingebied',
    'aandeelvandegemeente',
  ],
};

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
    const role = header === undefined ? null : roleOf(headerForm(column.header));
    return role === null || choices[role] !== undefined ? [] : [{ ...column, role }];
  });
  const isTwice = new Set(twice.map(({ index }) => index));
  const unused = left.filter(({ index }) => !isTwice.has(index));
  return { headerLine: header?.line ?? 0, all, taken, unused, twice };
}

/** Whether these columns say at least a municipality and an area. */
export function areEnough({ taken }: Columns): boolean {
  return (taken.nis ?? taken.municipality) !== undefined && (taken.areaCode ?? taken.area) !== undefined;
}

type Roles = Partial<Record<ColumnRole, number>>;

function isHeader(row: ImportRow): boolean {
  const { nis, municipality, areaCode, area } = rolesIn(row);
  return (nis ?? municipality) !== undefined && (areaCode ?? area) !== undefined;
}

function rolesIn(row: ImportRow): Roles {
  const forms = row.cells.map(({ text }) => headerForm(text));
  const roles: Roles = {};
  forms.forEach((form, index) => {
    const role = roleOf(form);
    if (role !== null) roles[role] ??= index;
  });
  const bare = (form: string) => (forms.includes(form) ? forms.indexOf(form) : undefined);
  return { ...roles, ...bareRoles(roles, bare('code'), bare('naam')) };
}

/** "Code" and "Naam" alone are what the other columns leave over: of the area, or of the municipality. */
function bareRoles(roles: Roles, code: number | undefined, name: number | undefined): Roles {
  const found: Roles = {};
  if (code !== undefined && roles.nis !== undefined) found.areaCode = roles.areaCode ?? code;
  if (name !== undefined && roles.municipality !== undefined) found.area = roles.area ?? name;
  if (name !== undefined && roles.area !== undefined) found.municipality = roles.municipality ?? name;
  return found;
}

function headerForm(header: string): string {
  return searchForm(header).replaceAll(' ', '');
}

function roleOf(form: string): ColumnRole | null {
  return columnRoles.find((role) => synonyms[role].includes(form)) ?? null;
}

function withChoices(found: Roles, choices: ColumnChoices, all: readonly FileColumn[]): Columns['taken'] {
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
