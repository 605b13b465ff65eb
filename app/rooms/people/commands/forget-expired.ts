import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';
import { inWriting } from '#platform/writing.ts';
import { anonymiseAccountRequests } from './anonymise-account-requests.ts';

const dayMilliseconds = 24 * 3_600_000;
const actor = { kind: 'system', name: 'opruimen' } as const;

/**
 * Removes what is over for 30 days: sessions, sign-in links, and requests for an account that were never
 * confirmed. A year after a refusal nothing personal is left of who was refused. Records accountRequests.forgotten
 * where journal lines lost what was personal, for an audit looks for the line that says so.
 */
export async function forgetExpired(db: Kysely<Database>, now: Date): Promise<void> {
  const limit = daysBefore(now, 30);
  await db.deleteFrom('people.session').where('last_seen_at', '<', limit).execute();
  await db.deleteFrom('people.sign_in_link').where('expires_at', '<', limit).execute();
  await inWriting(db, { now, actor }, async (ctx) => {
    const erasedLines = [...(await removeUnconfirmed(ctx, limit)), ...(await anonymiseRefused(ctx))];
    if (erasedLines.length === 0) return;
    const subject = { kind: 'upkeep', id: 'accountRequests' };
    record(ctx, 'accountRequests.forgotten', subject, { erasedLines: erasedLines.sort((a, b) => a - b) });
  });
}

async function removeUnconfirmed(ctx: Writing, limit: Date): Promise<number[]> {
  const removed = await ctx.db
    .deleteFrom('people.account_request')
    .where('confirmed_at', 'is', null)
    .where('expires_at', '<', limit)
    .returning('id')
    .execute();
  return eraseDetails(
    ctx,
    removed.map(({ id }) => id),
  );
}

async function anonymiseRefused(ctx: Writing): Promise<number[]> {
  const refused = await ctx.db
    .selectFrom('people.account_request')
    .select('id')
    .where('refusal_reason', 'is not', null)
    .where('erased_at', 'is', null)
    .where('decided_at', '<', daysBefore(ctx.now, 365))
    .orderBy('id')
    .forUpdate()
    .execute();
  return anonymiseAccountRequests(
    ctx,
    refused.map(({ id }) => id),
  );
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayMilliseconds);
}
