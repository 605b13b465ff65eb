import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { receiptLetter } from '../mails/inquiry-letters.ts';
import type { Channel, InquiryKind } from '../model.ts';
import { contactWords } from '../queries/contact-words.ts';
import { inquiryScopeOf } from '../queries/inquiry-scope.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { besideOtherDeeds } from './beside-other-deeds.ts';
import { deadlinesFor } from './deadlines-for.ts';
import { newInquiryNumber } from './new-inquiry-number.ts';
import { openFollowUp } from './open-follow-up.ts';

/**
 * A question as it came in. Who asks is an organisation that we know, or one that the asker claims or has in words, or all
 * unknown.
 */
export interface InquiryToRegister {
  readonly channel: Channel;
  readonly contactedOn: Day;
  readonly kind: InquiryKind;
  readonly subjectLine: string;
  readonly question: string;
  readonly organizationId: string | null;
  readonly organizationName: string;
  /** For which organisation somebody says to ask whom nobody knows yet. */
  readonly claimedOrganizationId?: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly telephone: string;
  readonly isConfidential: boolean;
}

/** A question that is registered. */
export interface RegisteredInquiry {
  readonly id: string;
  readonly number: string;
  /** The province of which the contact point leads; null for the centre. */
  readonly leads: string | null;
}

/**
 * Registers a question: it has a number and a place from now on, whatever comes after. Who asks gets a receipt at once.
 * The contact point of the province of the organisation leads, also of one that is only claimed; without one,
 * the contact point that registers, else the centre. A claimed one does not see the question: it must be identified first. Refuses (Invalid) an
 * organisation that is not there, and a day of contact that is still to come. Records inquiry.registered.
 */
export async function registerInquiry(
  ctx: Writing,
  asked: InquiryToRegister,
  house: { baseUrl: string },
  receipt = receiptLetter,
): Promise<RegisteredInquiry> {
  await besideOtherDeeds(ctx);
  if (asked.contactedOn > dayOf(ctx.now)) {
    const message = 'Kies vandaag of een vroegere dag: het contact is al geweest.';
    throw new Invalid('Er is nog niets geregistreerd.', { contact: message });
  }
  const claimed = await organizationOf(ctx, asked.claimedOrganizationId ?? null);
  const organization = await organizationOf(ctx, asked.organizationId);
  const email = asked.email?.toLowerCase() ?? null;
  const id = ctx.newId();
  const { number, year, sequence } = await newInquiryNumber(ctx);
  await ctx.db
    .insertInto('inquiries.inquiry')
    .values({
      id,
      number,
      year,
      sequence,
      channel: asked.channel,
      contacted_on: asked.contactedOn,
      registered_at: ctx.now,
      subject_line: asked.subjectLine,
      question: asked.question,
      asker_organization_id: asked.organizationId,
      asker_organization_name: asked.organizationName || (claimed?.name ?? ''),
      claimed_organization_id: claimed?.id ?? null,
      asker_name: asked.name,
      asker_email: email,
      asker_telephone: asked.telephone,
      is_confidential: asked.isConfidential,
    })
    .execute();
  const leads = (organization ?? claimed)?.provinceNis ?? (await ownProvince(ctx));
  await place(ctx, id, asked.kind, leads);
  await addInquiryStep(ctx, id, { kind: 'registered' });
  if (email !== null) {
    const address = await openFollowUp(ctx, id, house);
    const letter = { to: email, number, subjectLine: asked.subjectLine, address };
    const contact = await contactWords(ctx, asked.isConfidential ? null : leads);
    await post(ctx, receipt({ ...letter, contact, deadlines: await deadlinesFor(ctx, id) }));
  }
  const { channel, organizationId } = asked;
  // Who asked stands in the question alone, where it can be erased.
  record(ctx, 'inquiry.numbered', { kind: 'inquiry', id }, { number, channel, organizationId });
  return { id, number, leads };
}

/** Of the contact point that registers: what it heard from somebody of nowhere does not leave it. */
async function ownProvince(ctx: Writing): Promise<string | null> {
  const scope = await inquiryScopeOf(ctx);
  return scope.of === 'province' ? scope.nis : null;
}

async function organizationOf(ctx: Writing, organizationId: string | null) {
  if (organizationId === null) return null;
  try {
    return await getOrganization(ctx, organizationId);
  } catch (error) {
    if (error instanceof NotFound)
      throw new Invalid('Er is nog niets geregistreerd.', {
        organisatie: 'Kies een organisatie uit de lijst.',
      });
    throw error;
  }
}

/** Its first kind, and the contact point that leads. */
async function place(ctx: Writing, id: string, kind: InquiryKind, provinceNis: string | null): Promise<void> {
  const who = { at: ctx.now, person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null };
  await ctx.db
    .insertInto('inquiries.classification')
    .values({ inquiry_id: id, kind, theme: '', reason: '', ...who })
    .execute();
  await ctx.db
    .insertInto('inquiries.assignment')
    .values({
      inquiry_id: id,
      province_nis: provinceNis,
      follows: [],
      owner_id: null,
      ...who,
    })
    .execute();
}
