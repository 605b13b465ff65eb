import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Actor } from '#platform/context.ts';
import { inWriting } from '#platform/writing.ts';
import { besideOtherDeeds } from './beside-other-deeds.ts';
import { indexInquiry } from './index-inquiry.ts';

/** How many questions are written anew in one transaction: a deed on one of them waits no longer than that. */
const atATime = 50;

/** How far the rebuilding is: so many questions of so many. */
export interface Rebuilt {
  readonly done: number;
  readonly of: number;
}

/**
 * Writes anew by which words every question is found, while the application runs: each question is right from the moment
 * that it is done, and one that changes meanwhile is written by its own deed. Gives how many; `report` hears how far.
 */
export async function rebuildSearch(
  db: Kysely<Database>,
  { now, actor }: { readonly now: Date; readonly actor: Actor },
  report: (rebuilt: Rebuilt) => void,
): Promise<number> {
  const { of } = await db
    .selectFrom('inquiries.inquiry')
    .select((select) => select.fn.countAll<string>().as('of'))
    .executeTakeFirstOrThrow();
  let done = 0;
  let after: string | null = null;
  do {
    const ids: readonly string[] = await idsAfter(db, after);
    await inWriting(db, { now, actor }, async (ctx) => {
      await besideOtherDeeds(ctx);
      for (const id of ids) await indexInquiry(ctx, id);
    });
    done += ids.length;
    report({ done, of: Number(of) });
    after = ids.at(-1) ?? null;
  } while (after !== null);
  return done;
}

async function idsAfter(db: Kysely<Database>, after: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inquiries.inquiry')
    .select('id')
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(atATime)
    .execute();
  return rows.map(({ id }) => id);
}
