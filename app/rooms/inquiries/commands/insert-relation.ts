import type { Writing } from '#platform/context.ts';
import type { RelationKind } from '../engine/inquiry-relation.ts';

/** Which question has to do with which other, and why; `stepId` is the step that a merging left. */
export interface RelationToInsert {
  readonly inquiryId: string;
  readonly otherId: string;
  readonly reason?: string;
  readonly stepId?: number;
}

/** Keeps what one question has to do with another, by the actor. The first must be locked. */
export async function insertRelation(
  ctx: Writing,
  kind: RelationKind,
  { inquiryId, otherId, reason = '', stepId }: RelationToInsert,
): Promise<void> {
  await ctx.db
    .insertInto('inquiries.relation')
    .values({
      kind,
      inquiry_id: inquiryId,
      other_id: otherId,
      reason,
      step_id: stepId ?? null,
      made_at: ctx.now,
      made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      ended_at: null,
      ended_by: null,
    })
    .execute();
}

/** Ends it, by the actor; it stays known. */
export async function endRelation(ctx: Writing, id: number): Promise<void> {
  await ctx.db
    .updateTable('inquiries.relation')
    .set({ ended_at: ctx.now, ended_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
