import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotAllowed } from '#platform/refusals.ts';
import { inquiryFor, inquiryOfOffice } from '../access.ts';
import type { ReviewEnding } from '../engine/review.ts';
import { findWaitingAnswer } from '../queries/list-proposed-answers.ts';
import { bringAnswer } from './deliver-answer.ts';
import { refuseNote } from './refuse-note.ts';
import { settleStanding } from './settle-standing.ts';

/** What a second person makes of an answer; `version` is that of the question at which it was read. */
export interface Review {
  /** The answer as it goes out: as it was proposed, or changed. */
  readonly text: string;
  readonly version: number | null;
}

/**
 * A second person approves the answer that waits, changed or not: exactly this text goes out. Refuses as `inquiryFor`,
 * `refuseNote` and `bringAnswer` do, (Conflict) where none waits, and (NotAllowed) who wrote it. Records
 * answer.approved and inquiry.delivered.
 */
export async function approveAnswer(
  ctx: Writing,
  number: string,
  { text, version }: Review,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'deliver', version);
  const proposal = await endProposal(ctx, inquiry.id, 'approved', { by: 'other', text });
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: text });
  const attachments = { uploads: [], documents: proposal.documentIds };
  await bringAnswer(ctx, inquiry, { text, way: 'mail', attachments }, house);
  record(
    ctx,
    'answer.approved',
    { kind: 'inquiry', id: inquiry.id },
    { proposalId: proposal.id, writerId: proposal.personId, isChanged: text !== proposal.text },
  );
}

/**
 * A second person gives the answer back to who wrote it, with what should be otherwise. Refuses as `inquiryOfOffice`
 * does, (Invalid) without a remark, (Conflict) where none waits, and (NotAllowed) who wrote it. Records answer.returned.
 */
export async function returnAnswer(
  ctx: Writing,
  number: string,
  { remark, version }: { readonly remark: string; readonly version: number | null },
): Promise<void> {
  if (remark === '')
    throw new Invalid('Er is nog niets teruggestuurd.', { opmerking: 'Schrijf wat er anders moet.' });
  const { id } = await inquiryOfOffice(ctx, number, version);
  const proposal = await endProposal(ctx, id, 'returned', { by: 'other', remark });
  await settleStanding(ctx, id);
  const facts = { proposalId: proposal.id, writerId: proposal.personId };
  record(ctx, 'answer.returned', { kind: 'inquiry', id }, facts, { remark });
}

/**
 * Who wrote the answer that waits takes it back. Refuses as `inquiryOfOffice` does, (Conflict) where none waits, and
 * (NotAllowed) anybody else. Records answer.takenBack.
 */
export async function takeAnswerBack(ctx: Writing, number: string): Promise<void> {
  const { id } = await inquiryOfOffice(ctx, number, null);
  const proposal = await endProposal(ctx, id, 'takenBack', { by: 'writer' });
  await settleStanding(ctx, id);
  record(ctx, 'answer.takenBack', { kind: 'inquiry', id }, { proposalId: proposal.id });
}

interface Ending {
  readonly by: 'writer' | 'other';
  readonly text?: string;
  readonly remark?: string;
}

/** Ends the proposal of a question that is locked, so that of two at once the second finds none. */
async function endProposal(
  ctx: Writing,
  inquiryId: string,
  ending: ReviewEnding,
  { by, text, remark = '' }: Ending,
) {
  const proposal = await findWaitingAnswer(ctx, inquiryId);
  if (proposal === null)
    throw new Conflict('Er wacht geen antwoord meer om na te lezen. Wat er gebeurde, staat in het verloop.');
  const { actor } = ctx;
  const isWriter = actor.kind === 'member' && actor.personId === proposal.personId;
  if (actor.kind !== 'member' || isWriter !== (by === 'writer'))
    throw new NotAllowed(
      by === 'writer'
        ? 'Alleen wie het antwoord schreef, neemt het terug. Stuur het terug met een opmerking.'
        : 'Je schreef dit antwoord zelf: een collega leest het na.',
    );
  await ctx.db
    .updateTable('inquiries.proposed_answer')
    .set({
      ending,
      remark,
      sent_text: text === undefined || text === proposal.text ? null : text,
      ended_at: ctx.now,
      ended_by: actor.personId,
      ended_after_step: await lastStep(ctx),
    })
    .where('id', '=', proposal.id)
    .execute();
  return proposal;
}

async function lastStep({ db }: Writing): Promise<number> {
  const { last } = await db
    .selectFrom('inquiries.step')
    .select((select) => select.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
