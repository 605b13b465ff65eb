import type { Writing } from '#platform/context.ts';
import { later } from '#platform/jobs.ts';
import { record } from '#platform/journal.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { inTrial } from '#platform/savepoint.ts';
import { inquiryOfOffice } from '../access.ts';
import type { FieldEntries, HeldPlace } from '../engine/held-deed.ts';
import { keepHeldDeeds } from './keep-held-deeds.ts';

/** A form that was sent, and for how long its deed waits. */
export interface DeedToHold {
  readonly place: HeldPlace;
  /** Of the address: the number of the question, and of what below it. */
  readonly params: Readonly<Record<string, string>>;
  readonly fields: FieldEntries;
  readonly seconds: number;
}

/**
 * Keeps a deed on a question until its time is over, and then it is carried out; until then nobody outside has seen
 * anything. It is tried first, so that what it refuses is refused now. To others the question changed. Refuses as
 * `inquiryOfOffice` does, and whatever the deed does. Records inquiry.deedHeld.
 */
export async function holdDeed(
  ctx: Writing,
  { place, params, fields, seconds }: DeedToHold,
  deed: (ctx: Writing) => Promise<unknown>,
): Promise<void> {
  if (ctx.actor.kind !== 'member') throw new NotAllowed('Alleen wie aangemeld is, verstuurt iets.');
  const inquiry = await inquiryOfOffice(ctx, params.nummer ?? '', null);
  await inTrial(ctx, deed);
  const { version } = await ctx.db
    .updateTable('inquiries.standing')
    .set((update) => ({ version: update('version', '+', 1) }))
    .where('inquiry_id', '=', inquiry.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  await keepHeldDeeds(ctx, inquiry.id, version);
  const id = ctx.newId();
  const dueAt = new Date(ctx.now.getTime() + seconds * 1000);
  await ctx.db
    .insertInto('inquiries.held_deed')
    .values({
      id,
      inquiry_id: inquiry.id,
      place,
      params: JSON.stringify(params),
      fields: JSON.stringify(fields),
      version,
      person_id: ctx.actor.personId,
      membership_id: ctx.actor.membershipId,
      held_at: ctx.now,
      due_at: dueAt,
      ending: null,
      ended_at: null,
      reason: '',
    })
    .execute();
  later(ctx, 'inquiries.carry-out', { heldDeedId: id }, dueAt);
  record(ctx, 'inquiry.deedHeld', { kind: 'inquiry', id: inquiry.id }, { heldDeedId: id, place });
}

/** Sends a job for every deed that waits: the process that had it may have died. At the start of a process. */
export async function resumeHeldDeeds(ctx: Writing): Promise<void> {
  const waiting = await ctx.db
    .selectFrom('inquiries.held_deed')
    .select(['id', 'due_at as dueAt'])
    .where('ending', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  for (const { id, dueAt } of waiting) later(ctx, 'inquiries.carry-out', { heldDeedId: id }, dueAt);
}
