import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '#db/types.ts';
import { nameContains } from './name-contains.ts';
import { type Paged, paged } from './paging.ts';

const pageSize = 50;

/** A letter that did not go out because this is a demonstration, or that is about to be kept from going out. */
export interface HeldLetter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly composedAt: Date;
}

/**
 * The letters of a demonstration, newest first, fifty a page; of a search, those with all its words in recipient and
 * subject. Whether anybody may read them is for the page to know. Refuses (NotFound) a page after the last.
 */
export async function listHeldLetters(
  { db }: { readonly db: Pick<Kysely<Database>, 'selectFrom'> },
  { search, page }: { readonly search: string; readonly page: number },
): Promise<Paged<HeldLetter>> {
  const matching = held(db).where(nameContains(sql`recipient || ' ' || subject`, search));
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await matching
    .select(['id', 'recipient', 'subject', 'composed_at as composedAt'])
    .orderBy('composed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, total, page, pageSize);
}

/** One letter of a demonstration with its text, or null. */
export async function findHeldLetter(
  { db }: { readonly db: Pick<Kysely<Database>, 'selectFrom'> },
  id: string,
): Promise<(HeldLetter & { readonly body: string }) | null> {
  const found = await held(db)
    .select(['id', 'recipient', 'subject', 'body', 'composed_at as composedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

/** What was sent is not here, for it has no text any more; nor what was erased or refused. */
function held(db: Pick<Kysely<Database>, 'selectFrom'>) {
  return db
    .selectFrom('platform.letter')
    .where('sent_at', 'is', null)
    .where((where) =>
      where.or([where('withheld_because', 'is', null), where('withheld_because', '=', 'demo')]),
    );
}
