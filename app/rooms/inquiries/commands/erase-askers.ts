import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';
import { eraseInOutcomes } from '#platform/outcome-erasure.ts';
import { eraseLettersAbout } from '#platform/post-erasure.ts';
import { Conflict, Invalid, NotAllowed } from '#platform/refusals.ts';
import { eraseReaderWords } from '#rooms/knowledge/commands/erase-reader-words.ts';
import { inquiryOfOffice, type LockedInquiry } from '../access.ts';
import { askerTraces, erasedAsker } from '../engine/asker-traces.ts';
import { allows } from '../model.ts';
import { decidesForCentre } from '../policy.ts';
import { listErasures } from '../queries/list-erasures.ts';
import { listWaitingDeeds } from '../queries/list-held-deeds.ts';
import { goesOnIn } from '../queries/list-merged.ts';
import { eraseInquiryWords } from './erase-inquiry-words.ts';
import { indexInquiry } from './index-inquiry.ts';

/** From which question the details of its asker go, and whether all that was written about it goes with them. */
export interface AskerErasure {
  readonly number: string;
  readonly withTexts: boolean;
}

/**
 * Nothing is left in these questions of who asked: name, address, telephone, the letters to that address about them, the
 * links of the private page, and their words in reactions to articles; where so chosen nothing of what was written either
 * (`eraseInquiryWords`). Numbers, days, kind, theme and organisation stay, for the office accounts for them. The chain of
 * the journal stays whole, and the search knows the old words no more. GDPR, article 17. What was erased before is left
 * as it is. Refuses (NotAllowed) who does not decide for the centre, (NotFound) a question that is not there, (Conflict)
 * one that is underway, (Invalid) a reason that names the person. Records inquiry.askerErased; gives the numbers.
 */
export async function eraseAskers(
  ctx: Writing,
  chosen: readonly AskerErasure[],
  reason: string,
): Promise<readonly string[]> {
  if (!decidesForCentre(ctx.actor)) throw new NotAllowed('Een vraagsteller wissen doet de coördinator.');
  const done: string[] = [];
  // In one order, so that two erasures do not wait for each other.
  for (const one of chosen.toSorted((a, b) => (a.number < b.number ? -1 : 1))) {
    const inquiry = await inquiryOfOffice(ctx, one.number, null);
    await refuseUnderway(ctx, inquiry);
    const earlier = await listErasures(ctx, [inquiry.id]);
    if (earlier.some(({ withTexts }) => withTexts || !one.withTexts)) continue;
    await eraseOne(ctx, inquiry, { withTexts: one.withTexts, reason });
    done.push(one.number);
  }
  return done;
}

/** One that was merged is underway as long as the one in which it goes on is. */
async function refuseUnderway(ctx: Writing, { id, number }: LockedInquiry): Promise<void> {
  const root = await goesOnIn(ctx, id);
  const { state } = await ctx.db
    .selectFrom('inquiries.standing')
    .select('state')
    .where('inquiry_id', '=', root)
    .executeTakeFirstOrThrow();
  if (!allows('erase', state))
    throw new Conflict(
      `${number} loopt nog: zonder adres kan niemand nog antwoorden. Sluit de vraag eerst af, en wis dan.`,
    );
  if ((await listWaitingDeeds(ctx, id)).length > 0)
    throw new Conflict(
      `Over ${number} staat nog een bericht klaar. Wacht tot het vertrokken is, of neem het terug.`,
    );
}

async function eraseOne(
  ctx: Writing,
  { id, number, subjectLine }: LockedInquiry,
  { withTexts, reason }: { readonly withTexts: boolean; readonly reason: string },
): Promise<void> {
  const { email, traces } = await tracesOf(ctx, id);
  refuseNaming(reason, traces);
  const subjectIds = withTexts ? [id, ...(await eraseInquiryWords(ctx, id))] : [];
  await eraseWhoAsked(ctx, id, traces);
  await eraseReaderWords(ctx, traces);
  if (withTexts || email !== null) await eraseLettersAbout(ctx, number, withTexts ? null : email);
  if (withTexts) await eraseInOutcomes(ctx, number, subjectLine);
  await indexInquiry(ctx, id);
  await ctx.db
    .insertInto('inquiries.erasure')
    .values({
      inquiry_id: id,
      with_texts: withTexts,
      reason,
      at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  const erasedLines = await eraseDetails(ctx, subjectIds);
  record(ctx, 'inquiry.askerErased', { kind: 'inquiry', id }, { withTexts, erasedLines });
}

async function tracesOf({ db }: Writing, id: string) {
  const asker = await db
    .selectFrom('inquiries.inquiry')
    .select(['asker_name as name', 'asker_email as email', 'asker_telephone as telephone'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { email: asker.email, traces: askerTraces(asker) };
}

function refuseNaming(reason: string, traces: readonly string[]): void {
  const words = reason.toLowerCase();
  if (!traces.some((trace) => words.includes(trace.toLowerCase()))) return;
  throw new Invalid('Er is nog niets gewist.', {
    reden: 'Laat naam, mailadres en telefoon weg: de reden blijft bewaard.',
  });
}

/** Forms that were opened before see that something changed; the day on which the question ended stays. */
async function eraseWhoAsked({ db, now }: Writing, id: string, traces: readonly string[]): Promise<void> {
  const { organization } = await db
    .updateTable('inquiries.inquiry')
    .set({ asker_name: erasedAsker, asker_email: null, asker_telephone: '' })
    .where('id', '=', id)
    .returning('asker_organization_name as organization')
    .executeTakeFirstOrThrow();
  if (traces.some((trace) => organization.toLowerCase().includes(trace.toLowerCase())))
    await db
      .updateTable('inquiries.inquiry')
      .set({ asker_organization_name: '' })
      .where('id', '=', id)
      .execute();
  await db
    .updateTable('inquiries.follow_up_link')
    .set({ revoked_at: now })
    .where('inquiry_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  await db.deleteFrom('inquiries.document_code').where('inquiry_id', '=', id).execute();
  await db
    .updateTable('inquiries.standing')
    .set({ version: sql<number>`version + 1` })
    .where('inquiry_id', '=', id)
    .execute();
}
