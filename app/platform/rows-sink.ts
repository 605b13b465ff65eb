import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { BackupTable } from './backup-tables.ts';

/** A table that takes rows, as COPY writes them, in pieces cut wherever. */
export interface RowsSink {
  readonly table: string;
  /** Done when it can take more. Throws what PostgreSQL refuses. */
  add(piece: Buffer): Promise<void>;
  /** Done when all rows are in the table. */
  end(): Promise<void>;
}

/** Begins to copy into a table; nothing else can be asked of `client` before the end. */
export function openRowsSink(client: Client, { name, columns }: BackupTable): RowsSink {
  const stream = client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`));
  const over = finished(stream);
  // Who adds or ends gets the error; nobody may be waiting when it comes.
  over.catch(() => undefined);
  return {
    table: name,
    add: async (piece) => {
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), over]);
    },
    end: async () => {
      stream.end();
      await over;
    },
  };
}
