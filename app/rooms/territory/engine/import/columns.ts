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

/** Whether these columns say at least a municipality and an area. */
export function areEnough({ taken }: Columns): boolean {
  return (taken.nis ?? taken.municipality) !== undefined && (taken.areaCode ?? taken.area) !== undefined;
}
