/** The encodings in which a text of an office arrives; without a byte order mark it is utf-8 or windows-1252. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What stands between the cells of a line. */
export type Separator = ';' | ',' | '\t' | '|';

/**
 * What a cell was in its file. In a CSV all is text. `date`: the text is the day as yyyy-mm-dd; `formula`: its last
 * result, empty where the file holds none; `merged`: a cell below the top of merged cells, with the text of the top.
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error' | 'merged';

export interface RawCell {
  readonly text: string;
  readonly kind: CellKind;
}

/** A line with something in it. `line` is where it begins in the file as people count: from 1, headers included. */
export interface RawRow {
  readonly line: number;
  readonly isHidden: boolean;
  readonly cells: readonly RawCell[];
}

/** A sheet of a workbook; a CSV is one sheet with an empty name. `emptyLines` stand before its last row. */
export interface RawSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly RawRow[];
  readonly emptyLines: readonly number[];
}

/** A file of tables as it was read, before anybody says what it means; plain data, fit for JSON. */
export interface RawTable {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  /** Of a CSV; null for a workbook. */
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  readonly sheets: readonly RawSheet[];
}
