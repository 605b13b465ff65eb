import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { handlingOn } from './handling.ts';
import { type Handler, listHandlers } from './list-handlers.ts';

/** Who of the office may read an answer of the actor to this question: who may see it, and is somebody else. */
export async function listReviewers(ctx: Reading, inquiryId: string): Promise<readonly Handler[]> {
  const { actor, db } = ctx;
  const { provinces, isConfidential, ownerId } = await db
    .selectFrom('inquiries.standing')
    .select(['provinces', 'is_confidential as isConfidential', 'owner_id as ownerId'])
    .where('inquiry_id', '=', inquiryId)
    .executeTakeFirstOrThrow();
  const handling = await db
    .selectFrom(handlingOn(dayOf(ctx.now), sql`${provinces}::text[]`).as('handling'))
    .selectAll()
    .execute();
  const may = handling.filter(
    ({ personId, role }) => role === 'coordinator' || !isConfidential || personId === ownerId,
  );
  const own = actor.kind === 'member' ? actor.personId : null;
  const readers = new Set(may.map(({ personId }) => personId));
  return (await listHandlers(ctx)).filter(({ personId }) => readers.has(personId) && personId !== own);
}
