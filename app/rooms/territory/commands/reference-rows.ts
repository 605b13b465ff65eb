import type { CsvRow } from '#platform/csv.ts';
import { type ReferenceFiles, referenceFile, referenceLines } from '#platform/reference-files.ts';
import { listed, plainRow, type TableRow, type TableRows } from '#platform/reference-tables.ts';
import { searchForm } from '../model.ts';

interface Filling {
  readonly table: string;
  readonly files: readonly string[];
  row?(row: CsvRow, files: ReferenceFiles): TableRow;
}

/** Which files fill which table, in the order of the foreign keys. */
const fillings: readonly Filling[] = [
  {
    table: 'territory.municipality',
    files: ['municipalities/data.csv'],
    row: (row) => ({ ...plainRow(row), search_name: searchForm(row.name ?? '') }),
  },
  { table: 'territory.succession', files: ['mergers/data.csv'] },
  { table: 'territory.population', files: ['inhabitants/data.csv'] },
  { table: 'territory.delineation', files: ['delineations/data.csv'] },
  {
    table: 'territory.delineation_version',
    files: ['delineation-versions/data.csv'],
    row: ({ valid_from = '', valid_to = '', ...row }) =>
      plainRow({ ...row, stated_from: valid_from, stated_to: valid_to }),
  },
  {
    table: 'territory.area',
    files: ['areas/data.csv'],
    row: (row) => ({ ...plainRow(row), alternative_names: listed(row.alternative_names ?? '') }),
  },
  {
    table: 'territory.membership',
    files: [
      'memberships/data.csv',
      'memberships-2024/data.csv',
      'memberships-2022/data.csv',
      'memberships-2018/data.csv',
    ],
  },
  { table: 'territory.neighbour', files: ['neighbours/data.csv'] },
  {
    table: 'territory.identifier',
    files: ['identifiers/data.csv'],
    row: ({ kind = '', code = '', scheme = '', uri = '' }) => ({ kind, code, scheme, uri }),
  },
  { table: 'territory.region_decision', files: ['region-decisions/data.csv'] },
  { table: 'territory.raster', files: ['rasters/data.csv'], row: rasterRow },
];

const rasterFiles = ['raster-2018', 'raster-2024', 'raster-2025'].map((id) => `${id}/raster.rle`);

/** Every file of reference/ that fills a table. */
export const loadedFiles: readonly string[] = [
  ...fillings.flatMap((filling) => filling.files),
  ...rasterFiles,
];

/** The rows of every table, in the order in which they can be inserted. Pure; an Error names a file that is missing or broken. */
export function tableRows(files: ReferenceFiles): readonly TableRows[] {
  return fillings.map((filling) => {
    const rows = filling.files.flatMap((path) => referenceLines(files, path));
    const made = rows.map((row) => filling.row?.(row, files) ?? plainRow(row));
    return { table: filling.table, columns: Object.keys(made[0] ?? {}), rows: made };
  });
}

function rasterRow(row: CsvRow, files: ReferenceFiles): TableRow {
  const { text, checksum } = referenceFile(files, `${row.id}/raster.rle`);
  return { ...plainRow(row), rle: text, checksum };
}
