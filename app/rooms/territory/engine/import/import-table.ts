/**
 * A file of tables as it was read: what the engine needs of it. It has the form of the platform's RawTable, which
 * an engine does not know; the words are explained there.
 */
export interface ImportTable {
  readonly sheets: readonly ImportSheet[];
}

export interface ImportSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly ImportRow[];
  readonly emptyLines: readonly number[];
}

export interface ImportRow {
  readonly line: number;
  readonly isHidden: boolean;
  readonly cells: readonly ImportCell[];
}

export interface ImportCell {
  readonly text: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error' | 'merged';
}
