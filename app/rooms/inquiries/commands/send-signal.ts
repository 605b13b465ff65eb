import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { inquiryFor } from '../access.ts';
import { type SignalPurpose, signalDays } from '../engine/governor-signal.ts';
import { signalLetter } from '../mails/signal-letters.ts';
import { decidesForCentre } from '../policy.ts';
import { type GovernorChoice, listGovernors } from '../queries/list-governors.ts';
import { refuseLeak } from './refuse-leak.ts';

/** Why a governor should know of a question, and what is asked; without a question it is to know. */
export interface SignalToSend {
  readonly governorId: string;
  readonly purpose: SignalPurpose;
  readonly reason: string;
  readonly question: string;
  readonly isConfidential: boolean;
  readonly version: number | null;
}

/**
 * Brings a question to the attention of a governor: the letter with its link goes out. Refuses as `inquiryFor` and
 * `refuseLeak` do, (Conflict) a confidential question, that nobody else may know of, and (Invalid) a governor who asked
 * it, who has no mailbox, or, for a contact point, of a province that the question is not about. Records signal.sent;
 * gives its id.
 */
export async function sendSignal(
  ctx: Writing,
  number: string,
  { governorId, version, ...said }: SignalToSend,
  { baseUrl }: { baseUrl: string },
): Promise<string> {
  const { id: inquiryId, subjectLine } = await inquiryFor(ctx, number, 'signal', version);
  const question = said.purpose === 'question' ? said.question : '';
  if (said.purpose === 'question' && question === '')
    throw new Invalid(notSent, { tekst: 'Schrijf wat je de gouverneur vraagt.' });
  const { box } = await governorFor(ctx, inquiryId, governorId);
  await refuseLeak(ctx, inquiryId, `${said.reason}\n${question}`);
  const id = ctx.newId();
  const token = newToken();
  await ctx.db
    .insertInto('inquiries.signal')
    .values({
      id,
      inquiry_id: inquiryId,
      governor_id: governorId,
      purpose: said.purpose,
      reason: said.reason,
      question,
      is_confidential: said.isConfidential,
      box,
      digest: tokenDigest(token),
      sent_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + signalDays * 86_400_000),
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  const address = `${baseUrl}/signalen/${token}`;
  await post(ctx, signalLetter({ ...said, to: box, number, subjectLine, question, address }));
  const { purpose, reason } = said;
  record(
    ctx,
    'signal.sent',
    { kind: 'signal', id },
    { inquiryId, governorId, purpose },
    { reason, question },
  );
  return id;
}

const notSent = 'Er is nog niets verstuurd.';

async function governorFor(
  ctx: Writing,
  inquiryId: string,
  governorId: string,
): Promise<GovernorChoice & { readonly box: string }> {
  const { isConfidential, askerId, provinces } = await ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.is_confidential as isConfidential', 'inquiry.asker_organization_id as askerId'])
    .select('standing.provinces')
    .where('inquiry.id', '=', inquiryId)
    .executeTakeFirstOrThrow();
  if (isConfidential)
    throw new Conflict('Deze vraag is vertrouwelijk: geen andere gouverneur mag weten dat ze bestaat.');
  const governor = (await listGovernors(ctx)).find(({ id }) => id === governorId);
  if (governor === undefined) throw new Invalid(notSent, { gouverneur: 'Kies een gouverneur uit de lijst.' });
  if (askerId === governorId)
    throw new Invalid(notSent, { gouverneur: 'Deze gouverneur stelde de vraag zelf. Antwoord gewoon.' });
  if (!decidesForCentre(ctx.actor) && !provinces.includes(governor.provinceNis))
    throw new Invalid(notSent, {
      gouverneur: 'De vraag gaat niet over die provincie. Vraag het centrum om haar toe te wijzen.',
    });
  if (governor.box === null)
    throw new Invalid(notSent, {
      gouverneur: `Van ${governor.name} is nog geen postvak bekend. Vul het in onder Bereikbaarheid; wat je schreef, blijft hier staan.`,
    });
  return { ...governor, box: governor.box };
}
