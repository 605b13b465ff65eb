import type { ColumnType, Generated } from 'kysely';

/** A column that stays null, or as it is by default, until something happens. */
type Later<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export interface EditionTable {
  id: string;
  day: string;
  selection: string;
  form: 'pdf' | 'zip';
  state_key: string;
  total: number;
  done: Generated<number>;
  attempts: Generated<number>;
  maker: Later<string>;
  ordered_at: Date;
  begun_at: Later<Date>;
  ended_at: Later<Date>;
  ending: Later<'finished' | 'cancelled' | 'failed' | 'outdated'>;
}

export interface PartTable {
  edition: string;
  number: number;
  name: string | null;
  content: Buffer;
}

/** The tables of the schema `editions`, as the migrations make them. */
export interface EditionsTables {
  'editions.edition': EditionTable;
  'editions.part': PartTable;
}
