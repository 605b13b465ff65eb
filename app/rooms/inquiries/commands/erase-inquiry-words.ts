import type { Writing } from '#platform/context.ts';
import { eraseDocuments } from '#rooms/documents/commands/erase-documents.ts';
import { eraseNotes } from '#rooms/notes/commands/erase-notes.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { eraseReferralWords } from '#rooms/referrals/commands/erase-referral-words.ts';
import { eraseTaskWords } from '#rooms/tasks/commands/erase-task-words.ts';
import { inquirySubject } from './settle-standing.ts';

const words = 'Gewist.';

/**
 * Nothing is left of what anybody wrote about a question that is locked: the question itself, what was said since, the
 * deelvragen, signals, notes, tasks, reasons, proposed answers and drafts, and the attachments. When it happened, by whom
 * of the office, of what kind and theme, stays. Gives the ids under which the journal knows all this.
 */
export async function eraseInquiryWords(ctx: Writing, id: string): Promise<string[]> {
  const about = { kind: inquirySubject, id };
  await eraseQuestion(ctx, id);
  await eraseReasons(ctx, id);
  await eraseAnswers(ctx, id);
  return [
    ...(await eraseSignals(ctx, id)),
    ...(await eraseReferralWords(ctx, about)),
    ...(await eraseNotes(ctx, about)),
    ...(await eraseTaskWords(ctx, about)),
    ...(await eraseDocuments(ctx, about)),
  ];
}

/** What was typed as the government goes too; which one we know it to be stays. */
async function eraseQuestion(ctx: Writing, id: string): Promise<void> {
  const { claimed } = await ctx.db
    .selectFrom('inquiries.inquiry')
    .select('claimed_organization_id as claimed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const organization = claimed === null ? '' : (await getOrganization(ctx, claimed)).name;
  await ctx.db
    .updateTable('inquiries.inquiry')
    .set({ subject_line: 'Gewiste vraag', question: words, asker_organization_name: organization })
    .where('id', '=', id)
    .execute();
  await ctx.db
    .updateTable('inquiries.step')
    .set({ words })
    .where('inquiry_id', '=', id)
    .where('words', '!=', '')
    .execute();
}

/** Why the office did what it did. What was noted with another question about this one is of the other. */
async function eraseReasons({ db }: Writing, id: string): Promise<void> {
  for (const table of ['inquiries.classification', 'inquiries.assignment', 'inquiries.relation'] as const)
    await db
      .updateTable(table)
      .set({ reason: words })
      .where('inquiry_id', '=', id)
      .where('reason', '!=', '')
      .execute();
  await db.updateTable('inquiries.term_deed').set({ words }).where('inquiry_id', '=', id).execute();
}

/** What was proposed stays as something that was decided, and drafts are gone. */
async function eraseAnswers({ db }: Writing, id: string): Promise<void> {
  const proposed = () => db.updateTable('inquiries.proposed_answer').where('inquiry_id', '=', id);
  await proposed().set({ text: words, document_ids: [] }).execute();
  await proposed().set({ remark: words }).where('remark', '!=', '').execute();
  await proposed().set({ sent_text: words }).where('sent_text', 'is not', null).execute();
  await db.deleteFrom('inquiries.held_deed').where('inquiry_id', '=', id).execute();
}

async function eraseSignals({ db }: Writing, inquiryId: string): Promise<string[]> {
  const signals = await db
    .updateTable('inquiries.signal')
    .set({ reason: words })
    .where('inquiry_id', '=', inquiryId)
    .returning('id')
    .execute();
  const ids = signals.map(({ id }) => id);
  if (ids.length === 0) return ids;
  await db
    .updateTable('inquiries.signal')
    .set({ question: words })
    .where('id', 'in', ids)
    .where('question', '!=', '')
    .execute();
  await db
    .updateTable('inquiries.signal_step')
    .set({ words })
    .where('signal_id', 'in', ids)
    .where('words', '!=', '')
    .execute();
  return ids;
}
