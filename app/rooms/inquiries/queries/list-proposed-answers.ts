import type { Reading } from '#platform/context.ts';
import type { ReviewEnding } from '../engine/review.ts';

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
}

/** The answers to a question that were laid before a second person, oldest first; at most 500. */
export function listProposedAnswers(
  { db }: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly ProposedAnswerView[]> {
  return db
    .selectFrom('inquiries.proposed_answer')
    .select(['id', 'text', 'document_ids as documentIds', 'person_id as personId'])
    .select(['reviewer_id as reviewerId', 'proposed_at as proposedAt', 'ending', 'remark'])
    .select(['sent_text as sentText', 'ended_at as endedAt', 'ended_by as endedBy'])
    .where('inquiry_id', '=', inquiryId)
    .orderBy('proposed_at')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** The answer to a question that waits for a second person; null where none does. */
export async function findWaitingAnswer(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<ProposedAnswerView | null> {
  return (await listProposedAnswers(ctx, inquiryId)).find(({ ending }) => ending === null) ?? null;
}
