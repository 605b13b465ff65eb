import type { Writing } from '#platform/context.ts';
import { later } from '#platform/jobs.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotAllowed } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { findWaitingAnswer } from '../queries/list-proposed-answers.ts';
import { listReviewers } from '../queries/list-reviewers.ts';
import { type Attachments, keepWithInquiry } from './attach-to-inquiry.ts';
import { refuseNote } from './refuse-note.ts';
import { settleStanding } from './settle-standing.ts';

/** An answer that a second person reads before it goes out by mail. */
export interface AnswerToPropose {
  readonly text: string;
  /** Who is asked by name; null: whoever of the office. */
  readonly reviewerId: string | null;
  readonly version: number | null;
  readonly attachments: Attachments;
}

/**
 * Lays an answer before a second person of the office: nothing goes out to the asker; who is asked by name hears it by
 * mail (`tellReader`). Refuses as `inquiryFor` and `refuseNote` do, (Conflict) while another answer waits, and (Invalid) a
 * reader who may not see the question. Records answer.proposed.
 */
export async function proposeAnswer(
  ctx: Writing,
  number: string,
  { text, reviewerId, version, attachments }: AnswerToPropose,
): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new NotAllowed('Alleen wie aangemeld is, legt een antwoord voor.');
  const { id: inquiryId } = await inquiryFor(ctx, number, 'deliver', version);
  await refuseBesideProposal(ctx, inquiryId);
  await refuseNote(ctx, inquiryId, { field: 'tekst', words: text });
  const reviewers = await listReviewers(ctx, inquiryId);
  if (reviewerId !== null && !reviewers.some(({ personId }) => personId === reviewerId))
    throw new Invalid('Er is nog niets voorgelegd.', { nalezer: 'Kies iemand uit de lijst, of niemand.' });
  const documentIds = await keepWithInquiry(ctx, inquiryId, attachments);
  const id = ctx.newId();
  await ctx.db
    .insertInto('inquiries.proposed_answer')
    .values({
      id,
      inquiry_id: inquiryId,
      text,
      document_ids: [...documentIds],
      person_id: actor.personId,
      reviewer_id: reviewerId,
      proposed_at: ctx.now,
      ending: null,
      remark: '',
      sent_text: null,
      ended_at: null,
      ended_by: null,
      ended_after_step: null,
    })
    .execute();
  if (reviewerId !== null) later(ctx, 'inquiries.tell-reader', { proposalId: id });
  await settleStanding(ctx, inquiryId);
  record(
    ctx,
    'answer.proposed',
    { kind: 'inquiry', id: inquiryId },
    { proposalId: id, reviewerId },
    { text },
  );
}

/** Refuses (Conflict) while an answer to this question waits for a second person. */
export async function refuseBesideProposal(ctx: Writing, inquiryId: string): Promise<void> {
  if ((await findWaitingAnswer(ctx, inquiryId)) === null) return;
  throw new Conflict(
    'Er is al een antwoord voorgelegd. Lees dat na, of laat wie het schreef het terugnemen: het staat bovenaan de vraag.',
  );
}
