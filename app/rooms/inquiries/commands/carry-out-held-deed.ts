import type { Writing } from '#platform/context.ts';
import { later } from '#platform/jobs.ts';
import { record } from '#platform/journal.ts';
import { refusalOf } from '#platform/savepoint.ts';
import { inquiryOfReferral } from '../access.ts';
import type { FieldEntries, HeldPlace } from '../engine/held-deed.ts';

/** A deed whose time is over, with the form as it was sent. */
export interface HeldDeed {
  readonly place: HeldPlace;
  readonly params: Readonly<Record<string, string>>;
  readonly fields: FieldEntries;
}

/**
 * Carries out what waited until now, as the one who sent it; once, however often it is asked. Where it is refused, since
 * the asker withdrew or a colleague was first, it comes back as a draft with the reason. Does nothing with what was
 * taken back, and waits on with what is too early. Records inquiry.deedReturned, and what the deed records.
 */
export async function carryOutHeldDeed(
  ctx: Writing,
  id: string,
  carryOut: (ctx: Writing, held: HeldDeed) => Promise<unknown>,
): Promise<void> {
  const held = await lockedDeed(ctx, id);
  if (held === null) return;
  if (held.due_at > ctx.now) {
    later(ctx, 'inquiries.carry-out', { heldDeedId: id }, held.due_at);
    return;
  }
  const { place, params, version } = held;
  const fields = held.fields.map(
    ([name, value]) => [name, name === 'versie' ? String(version) : value] as const,
  );
  const refusal = await refusalOf(ctx, async (own) => {
    await own.db.deleteFrom('inquiries.held_deed').where('id', '=', id).execute();
    await carryOut(own, { place, params, fields });
    await countAsHeld(own, held.inquiry_id, version);
  });
  if (refusal !== null) await returnHeldDeed(ctx, id, refusal);
}

/** What waited comes back to who wrote it, with the reason. Records inquiry.deedReturned. */
export async function returnHeldDeed(ctx: Writing, id: string, reason: string): Promise<void> {
  const returned = await ctx.db
    .updateTable('inquiries.held_deed')
    .set({ ending: 'returned', ended_at: ctx.now, reason })
    .where('id', '=', id)
    .where('ending', 'is', null)
    .returning('inquiry_id as inquiryId')
    .executeTakeFirst();
  if (returned === undefined) return;
  record(ctx, 'inquiry.deedReturned', { kind: 'inquiry', id: returned.inquiryId }, { heldDeedId: id });
}

/** The question first, as in every deed, so that no two wait for each other. */
async function lockedDeed(ctx: Writing, id: string) {
  const found = await ctx.db
    .selectFrom('inquiries.held_deed')
    .select('inquiry_id as inquiryId')
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined) return null;
  await inquiryOfReferral(ctx, found.inquiryId);
  const held = await ctx.db
    .selectFrom('inquiries.held_deed')
    .selectAll()
    .where('id', '=', id)
    .where('ending', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return held ?? null;
}

/** The question changed when the deed was held: a form that its writer opened since still holds. */
async function countAsHeld(ctx: Writing, inquiryId: string, version: number): Promise<void> {
  const { version: now } = await ctx.db
    .selectFrom('inquiries.standing')
    .select('version')
    .where('inquiry_id', '=', inquiryId)
    .executeTakeFirstOrThrow();
  await ctx.db
    .updateTable('inquiries.held_deed')
    .set({ version })
    .where('inquiry_id', '=', inquiryId)
    .where('ending', 'is', null)
    .where('version', '=', now)
    .execute();
  await ctx.db
    .updateTable('inquiries.standing')
    .set({ version })
    .where('inquiry_id', '=', inquiryId)
    .execute();
}
