/** What stands in one cell of a file: a number stays a number, null is an empty cell. */
export type CellValue = string | number | null;

/** A column as it goes into a file. Every `Column` of a table is one; one without `value` stays on the screen. */
export interface DataColumn<Row> {
  readonly label: string;
  /** Numbers stand right, under each other. */
  readonly numeric?: boolean | undefined;
  readonly value?: ((row: Row) => CellValue) | undefined;
}

/** A table to take along as a file. Its rows are only put together when somebody asks for them, one by one. */
export interface DataTable {
  /** What the address calls it: small letters and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: () => AsyncIterable<readonly CellValue[]>;
  /** Of which day it is and where it comes from: "stand op ..., bron: ...". */
  readonly source: string;
  /** The days of which it tells, in words, where that is not the day that was asked. */
  readonly state?: string | undefined;
}

interface DataTableParts<Row> extends Pick<DataTable, 'name' | 'title' | 'source' | 'state'> {
  readonly columns: readonly DataColumn<Row>[];
  /** All rows of what the page shows, also those on its other pages; a function where those must be fetched. */
  readonly rows: readonly Row[] | (() => Promise<readonly Row[]> | AsyncIterable<Row>);
}

/** The file's table from the same columns that draw the one on the screen, without those that have no `value`. */
export function dataTable<Row>({ columns, rows, ...words }: DataTableParts<Row>): DataTable {
  const kept = columns.flatMap(({ label, numeric = false, value }) =>
    value === undefined ? [] : [{ label, numeric, value }],
  );
  return {
    ...words,
    columns: kept.map(({ label, numeric }) => ({ label, numeric })),
    rows: async function* () {
      const all = typeof rows === 'function' ? await rows() : rows;
      for await (const row of all) yield kept.map(({ value }) => value(row));
    },
  };
}
