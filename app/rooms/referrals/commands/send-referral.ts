import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { referralLetter } from '../mails/referral-letter.ts';
import { boxOf, getReachability } from '../queries/get-reachability.ts';
import { addStep } from './add-step.ts';
import { writeToAddressee } from './write-to-addressee.ts';

/** What is asked, of whom, by when. `subjectLine` is all that the addressee sees of the case besides. */
export interface ReferralToSend {
  readonly addresseeId: string;
  readonly question: string;
  readonly subjectLine: string;
  readonly dueOn: Day | null;
  readonly replaces: string | null;
}

/** The case about which is asked: what it is, and its number. */
export interface CaseToRefer extends Subject {
  readonly number: string;
}

/**
 * Puts a question about a case to an administration: the letter with its link goes out, and the referral has a number
 * below that of the case. The case must be locked. Refuses (Invalid) an organisation without a functional mailbox.
 * Records referral.sent; gives its id.
 */
export async function sendReferral(
  ctx: Writing,
  about: CaseToRefer,
  { addresseeId, question, subjectLine, dueOn, replaces }: ReferralToSend,
  house: { baseUrl: string },
): Promise<string> {
  const addressee = await getOrganization(ctx, addresseeId);
  const box = boxOf(await getReachability(ctx, addresseeId));
  if (box === null)
    throw new Invalid('Er is nog niets doorgestuurd.', {
      administratie: `Van ${addressee.name} is nog geen postvak bekend. Vul het in onder Bereikbaarheid, of kies een andere.`,
    });
  const id = ctx.newId();
  const number = `${about.number}/${(await countReferrals(ctx, about)) + 1}`;
  await ctx.db
    .insertInto('referrals.referral')
    .values({
      id,
      subject_kind: about.kind,
      subject_id: about.id,
      number,
      subject_line: subjectLine,
      addressee_id: addresseeId,
      box,
      question,
      due_on: dueOn,
      sent_at: ctx.now,
      replaces,
    })
    .execute();
  await addStep(ctx, id, { kind: 'sent' });
  const facts = { to: box, number, subjectLine, addresseeName: addressee.name, question, dueOn };
  await writeToAddressee(ctx, { referralId: id, box }, house, (address) =>
    referralLetter({ ...facts, address }),
  );
  record(ctx, 'referral.sent', { kind: 'referral', id }, { about: about.id, addresseeId }, { question });
  return id;
}

async function countReferrals(ctx: Writing, { kind, id }: Subject): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('referrals.referral')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
