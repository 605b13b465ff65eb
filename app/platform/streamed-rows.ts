import { CompiledQuery, type Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { ReadingDatabase } from './context.ts';

const rowsAtOnce = 1_000;

/** So many at once in this process: each holds one of its ten connections for as long as its reader takes. */
const readersAtOnce = 3;

let readers = 0;
const waiting: (() => void)[] = [];

/**
 * The rows of a query as they are at one moment, a thousand at a time in memory, read no faster than they are taken; a
 * fourth reader waits for one of three. Who stops early ends the query; who takes nothing for a minute is cut off by
 * PostgreSQL, and gets its error.
 */
export async function* streamRows<Row>(
  db: ReadingDatabase,
  query: { compile(): CompiledQuery<Row> },
): AsyncGenerator<Row> {
  await begin();
  try {
    yield* readAll(db, query.compile());
  } finally {
    end();
  }
}

async function* readAll<Row>(db: ReadingDatabase, query: CompiledQuery<Row>): AsyncGenerator<Row> {
  // A cursor lives in a transaction, which a query cannot open; this one can write nothing.
  const transaction = await (db as Kysely<Database>).startTransaction().setAccessMode('read only').execute();
  const ask = <Found>(text: string, parameters: readonly unknown[] = []) =>
    transaction.executeQuery<Found>(CompiledQuery.raw(text, [...parameters]));
  try {
    // All rows are asked for: a plan for the first few would take longer.
    await ask('set local cursor_tuple_fraction = 1');
    await ask(`declare taken no scroll cursor for ${query.sql}`, query.parameters);
    let rows: readonly Row[];
    do {
      ({ rows } = await ask<Row>(`fetch ${rowsAtOnce} from taken`));
      yield* rows;
    } while (rows.length === rowsAtOnce);
  } finally {
    await transaction.rollback().execute();
  }
}

async function begin(): Promise<void> {
  if (readers >= readersAtOnce) return await new Promise((next) => waiting.push(next));
  readers += 1;
}

function end(): void {
  const next = waiting.shift();
  if (next === undefined) readers -= 1;
  else next();
}
