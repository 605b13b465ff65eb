import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type EditionProgress, type EditionSelection, parseSelection } from '../model.ts';

/** An edition and how far it is. `bytes` is how much of it is there. */
export interface EditionView extends EditionProgress {
  readonly id: string;
  readonly day: Day;
  readonly selection: EditionSelection;
  readonly stateKey: string;
  readonly orderedAt: Date;
  readonly endedAt: Date | null;
  readonly bytes: number;
}

/** Every edition, to narrow down by its caller. */
export function selectEditions(ctx: Reading) {
  return ctx.db
    .selectFrom('editions.edition as e')
    .select((where) => [
      'e.id',
      'e.day',
      'e.selection',
      'e.form',
      'e.total',
      'e.done',
      'e.ending',
      'e.state_key as stateKey',
      'e.ordered_at as orderedAt',
      'e.begun_at as begunAt',
      'e.ended_at as endedAt',
      where
        .selectFrom('editions.part as p')
        .whereRef('p.edition', '=', 'e.id')
        .select(sql<number>`coalesce(sum(octet_length(p.content)), 0)::float8`.as('bytes'))
        .$asScalar()
        .as('bytes'),
    ]);
}

/** A row of `selectEditions`. An Error for a selection that nobody can have ordered. */
export function editionView<Row extends { readonly selection: string; readonly bytes: number | null }>(
  row: Row,
): Omit<Row, 'selection' | 'bytes'> & Pick<EditionView, 'selection' | 'bytes'> {
  const selection = parseSelection(row.selection);
  if (selection === null) throw new Error(`No selection: ${row.selection}`);
  return { ...row, selection, bytes: row.bytes ?? 0 };
}
