import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { readingLetter } from '../mails/reading-letter.ts';
import { allows } from '../model.ts';
import { listTaskTakers } from '../queries/task-takers.ts';

/**
 * Writes to who was asked by name to read an answer, as things stand now: not where it waits no more, where the question
 * cannot be answered any more, or where who was asked may not see the question any more. Done twice, it does nothing more.
 * Records answer.readerTold.
 */
export async function tellReader(
  ctx: Writing,
  proposalId: string,
  { baseUrl }: { readonly baseUrl: string },
): Promise<void> {
  const asked = await lockedProposal(ctx, proposalId);
  if (asked === undefined || !allows('deliver', asked.state)) return;
  const { id, reader, to, inquiryId, ...facts } = asked;
  const takers = await listTaskTakers(ctx, inquiryId);
  if (to === null || !takers.some(({ personId }) => personId === reader)) return;
  await ctx.db
    .updateTable('inquiries.proposed_answer')
    .set({ reader_told_at: ctx.now })
    .where('id', '=', id)
    .execute();
  await post(ctx, readingLetter({ ...facts, to, address: `${baseUrl}/vragen/${facts.number}/nalezing` }));
  record(ctx, 'answer.readerTold', { kind: 'inquiry', id: inquiryId }, { proposalId: id, readerId: reader });
}

async function lockedProposal({ db }: Writing, id: string) {
  return await db
    .selectFrom('inquiries.proposed_answer as proposed')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'proposed.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'proposed.inquiry_id')
    .innerJoin('people.person as reader', 'reader.id', 'proposed.reviewer_id')
    .innerJoin('people.person as writer', 'writer.id', 'proposed.person_id')
    .select(['proposed.id', 'proposed.inquiry_id as inquiryId', 'proposed.reviewer_id as reader'])
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine', 'standing.state'])
    .select(['inquiry.is_confidential as isConfidential', 'reader.email as to', 'writer.name as writer'])
    .where('proposed.id', '=', id)
    .where('proposed.ending', 'is', null)
    .where('proposed.reader_told_at', 'is', null)
    .forUpdate('proposed')
    .executeTakeFirst();
}
