import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';
import type { OriginCode } from './origins.ts';

/** One folder under reference/: what it holds, where that came from, and how it is made from ../shared/facts. */
export interface ReferenceSet {
  readonly name: string;
  readonly title: string;
  /** The files of ../shared/facts that it is made from. */
  readonly factFiles: readonly string[];
  readonly origins: readonly OriginCode[];
  /** The day or days of which it gives the state, in words. */
  readonly state: string;
  /** What a reader of the file must know and cannot see in it. */
  readonly notes: readonly string[];
  readonly content: Table | Text;
}

interface Table {
  readonly file: 'data.csv';
  /** Column name to explanation, in the order of the file. */
  readonly columns: Readonly<Record<string, string>>;
  rows(facts: Facts): readonly CsvRow[];
}

interface Text {
  readonly file: 'raster.rle';
  text(facts: Facts): string;
}
