import type { Reading } from '#platform/context.ts';
import type { RelationKind } from '../engine/inquiry-relation.ts';
import type { InquiryState } from '../model.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

/** What another question has to do with one. */
export interface RelationView {
  readonly kind: RelationKind;
  /** Whether it is this one that goes on in the other, is a part of it, or came after it. */
  readonly isFirst: boolean;
  readonly reason: string;
  readonly madeAt: Date;
  readonly number: string;
  readonly subjectLine: string;
  readonly state: InquiryState;
}

/** The questions that the actor may see and that have to do with this one, the last one first; at most 200 of each side. */
export async function listRelations(ctx: Reading, inquiryId: string): Promise<readonly RelationView[]> {
  const first = await others(ctx, { own: 'relation.inquiry_id', other: 'relation.other_id', inquiryId });
  const second = await others(ctx, { own: 'relation.other_id', other: 'relation.inquiry_id', inquiryId });
  return [
    ...first.map((one) => ({ ...one, isFirst: true })),
    ...second.map((one) => ({ ...one, isFirst: false })),
  ].sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

interface Side {
  readonly own: 'relation.inquiry_id' | 'relation.other_id';
  readonly other: 'relation.inquiry_id' | 'relation.other_id';
  readonly inquiryId: string;
}

async function others(ctx: Reading, { own, other, inquiryId }: Side) {
  return await ctx.db
    .selectFrom('inquiries.relation as relation')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', other)
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', other)
    .select(['relation.kind', 'relation.reason', 'relation.made_at as madeAt'])
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine', 'standing.state'])
    .where(own, '=', inquiryId)
    .where('relation.ended_at', 'is', null)
    .where(withinScope(await inquiryScopeOf(ctx)))
    .orderBy('relation.id', 'desc')
    .limit(200)
    .execute();
}
