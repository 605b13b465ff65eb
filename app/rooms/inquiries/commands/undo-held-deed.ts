import type { Writing } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { inquiryOfOffice } from '../access.ts';
import { addressOf } from '../engine/held-deed.ts';

/**
 * Takes back what the actor sent while it waits: it becomes a draft with all that was typed. Gives the address of its
 * form. Refuses as `inquiryOfOffice` does, and (Conflict) what went out already. Records inquiry.deedUndone.
 */
export async function undoHeldDeed(ctx: Writing, number: string, id: string): Promise<string> {
  const { id: inquiryId } = await inquiryOfOffice(ctx, number, null);
  const undone = await own(ctx, inquiryId, id)
    .set({ ending: 'undone', ended_at: ctx.now })
    .where('ending', 'is', null)
    .returning(['place', 'params'])
    .executeTakeFirst();
  if (undone === undefined)
    throw new Conflict(
      'Te laat: dit is al verstuurd, of het was al teruggenomen. Wat er gebeurde, staat in het verloop.',
    );
  record(ctx, 'inquiry.deedUndone', { kind: 'inquiry', id: inquiryId }, { heldDeedId: id });
  return `${addressOf(undone.place, undone.params)}?concept=${id}`;
}

/** Throws a draft of the actor away, where there is one. */
export async function forgetDraft(ctx: Writing, id: string): Promise<void> {
  if (ctx.actor.kind !== 'member' || !isId(id)) return;
  await ctx.db
    .deleteFrom('inquiries.held_deed')
    .where('id', '=', id)
    .where('person_id', '=', ctx.actor.personId)
    .where('ending', 'is not', null)
    .execute();
}

/** Throws away the drafts to which nobody came back for 30 days. */
export async function forgetOldDrafts(ctx: Writing): Promise<void> {
  await ctx.db
    .deleteFrom('inquiries.held_deed')
    .where('ended_at', '<', new Date(ctx.now.getTime() - 30 * 86_400_000))
    .execute();
}

function own({ db, actor }: Writing, inquiryId: string, id: string) {
  const personId = actor.kind === 'member' ? actor.personId : null;
  return db
    .updateTable('inquiries.held_deed')
    .where('inquiry_id', '=', inquiryId)
    .where('id', '=', isId(id) ? id : null)
    .where('person_id', '=', personId);
}
