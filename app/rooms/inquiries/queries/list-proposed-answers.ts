import type { Reading } from '#platform/context.ts';
import type { ReviewEnding } from '../engine/review.ts';
import type { InquiryView } from './get-inquiry.ts';

/** An answer that a second person reads or read, with what became of it. */
export interface ProposedAnswerView {
  readonly id: string;
  readonly text: string;
  readonly documentIds: readonly string[];
  readonly personId: string;
  /** Who was asked by name. */
  readonly reviewerId: string | null;
  readonly proposedAt: Date;
  readonly ending: ReviewEnding | null;
  readonly remark: string;
  /** What went out, where that is another text. */
  readonly sentText: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** The last step of any question that was there when it ended. */
  readonly endedAfterStep: number | null;
}

/** The answers to a question that were laid before a second person, oldest first; at most 500. */
export function listProposedAnswers(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly ProposedAnswerView[]> {
  return answers(ctx, inquiryId).orderBy('place').limit(500).execute();
}

/** The answer to a question that waits for a second person; null where none does. */
export async function findWaitingAnswer(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<ProposedAnswerView | null> {
  return (await listProposedAnswers(ctx, inquiryId)).find(({ ending }) => ending === null) ?? null;
}

/**
 * The last answer to a question that was laid before a second person; null where there is none, and where an answer was
 * delivered since it ended. A question that was opened again keeps that delivery among its steps, so it stays null.
 */
export async function findLastProposal(
  ctx: Pick<Reading, 'db'>,
  { id, steps }: Pick<InquiryView, 'id' | 'steps'>,
): Promise<ProposedAnswerView | null> {
  const last = await answers(ctx, id).orderBy('place', 'desc').limit(1).executeTakeFirst();
  return last === undefined || isOvertaken(last, steps) ? null : last;
}

/** Whether an answer was delivered after this one ended, in the order of the database. */
export function isOvertaken(
  { endedAfterStep }: Pick<ProposedAnswerView, 'endedAfterStep'>,
  steps: readonly { readonly id: number; readonly kind: string }[],
): boolean {
  return endedAfterStep !== null && steps.some(({ id, kind }) => kind === 'delivered' && id > endedAfterStep);
}

function answers({ db }: Pick<Reading, 'db'>, inquiryId: string) {
  return db
    .selectFrom('inquiries.proposed_answer')
    .select(['id', 'text', 'document_ids as documentIds', 'person_id as personId'])
    .select(['reviewer_id as reviewerId', 'proposed_at as proposedAt', 'ending', 'remark'])
    .select(['sent_text as sentText', 'ended_at as endedAt', 'ended_by as endedBy'])
    .select('ended_after_step as endedAfterStep')
    .where('inquiry_id', '=', inquiryId);
}
