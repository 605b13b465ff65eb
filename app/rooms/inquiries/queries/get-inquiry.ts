import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import type { Channel, DeliveryWay, InquiryKind, InquiryState, InquiryStepKind, Turn } from '../model.ts';
import { type InquiryScope, inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { listCaseReferrals } from './list-case-referrals.ts';
import type { TermDeed } from './list-courses.ts';
import { goesOnIn, listMerged, stepsReadWith } from './list-merged.ts';

/** What happened to a question, by whom (null: the asker by the link, or the system). */
export interface InquiryStepView {
  readonly id: number;
  readonly kind: InquiryStepKind;
  readonly at: Date;
  readonly words: string;
  readonly way: DeliveryWay | null;
  /** Where the asker was pointed. */
  readonly authority: Authority | null;
  readonly personId: string | null;
}

/** What the office did about a term, by whom. */
export interface TermDeedView extends Pick<TermDeed, 'deed' | 'words' | 'at'> {
  readonly personId: string | null;
}

/** A question that goes on in another, and what happened to it apart from that. */
export interface MergedInquiry {
  readonly id: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly question: string;
  readonly registeredAt: Date;
  readonly askerName: string;
  readonly askerEmail: string | null;
  readonly steps: readonly InquiryStepView[];
}

/** A question with all that happened to it, what was merged into it included as far as the reader may see that. */
export interface InquiryView {
  readonly id: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly question: string;
  readonly channel: Channel;
  readonly contactedOn: Day;
  readonly registeredAt: Date;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  /** Which organisation the asker says to be of, where nobody looked at it yet; null where there is none that we know. */
  readonly claimedOrganizationId: string | null;
  readonly askerName: string;
  readonly askerEmail: string | null;
  readonly askerTelephone: string;
  readonly isConfidential: boolean;
  readonly kind: InquiryKind;
  readonly theme: string;
  readonly state: InquiryState;
  readonly turn: Turn;
  /** Where it belongs, if that is where it stands. */
  readonly authority: Authority | null;
  readonly provinceNis: string | null;
  readonly provinces: readonly string[];
  readonly ownerId: string | null;
  readonly answeredAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly changedAt: Date;
  readonly version: number;
  /** Its own, and what askers added since by the links of what was merged into it. */
  readonly steps: readonly InquiryStepView[];
  readonly merged: readonly MergedInquiry[];
  readonly termDeeds: readonly TermDeedView[];
  readonly referrals: readonly ReferralView[];
}

/** The question with this number, if the actor may see it. Refuses (NotFound) any other. */
export async function getInquiry(ctx: Reading, number: string): Promise<InquiryView> {
  const scope = await inquiryScopeOf(ctx);
  const row = await rows(ctx)
    .where('inquiry.number', '=', number)
    .where(withinScope(scope))
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('Deze vraag bestaat niet, of je hebt er geen toegang toe.');
  return await whole(ctx, row, scope);
}

/**
 * The question that this link of an asker opens, or null where it is unknown, expired or revoked. Where it was merged, the
 * one in which it goes on: only questions of one asker are.
 */
export async function findInquiryByLink(ctx: Reading, token: string): Promise<InquiryView | null> {
  const row = await rows(ctx)
    .innerJoin('inquiries.follow_up_link as link', 'link.inquiry_id', 'inquiry.id')
    .where('link.digest', '=', tokenDigest(token))
    .where('link.revoked_at', 'is', null)
    .where('link.expires_at', '>', ctx.now)
    .executeTakeFirst();
  if (row === undefined) return null;
  const root = await goesOnIn(ctx, row.id);
  const shown =
    root === row.id ? row : await rows(ctx).where('inquiry.id', '=', root).executeTakeFirstOrThrow();
  return await whole(ctx, shown, { of: 'all' });
}

/**
 * The question with this number as its asker follows it: where it was merged, the one in which it goes on, if the actor
 * may see that too. Refuses (NotFound) any other.
 */
export async function getAskedInquiry(ctx: Reading, number: string): Promise<InquiryView> {
  const own = await getInquiry(ctx, number);
  if (own.state !== 'merged') return own;
  const scope = await inquiryScopeOf(ctx);
  const root = await goesOnIn(ctx, own.id);
  const row = await rows(ctx).where('inquiry.id', '=', root).where(withinScope(scope)).executeTakeFirst();
  return row === undefined ? own : await whole(ctx, row, scope);
}

function rows({ db }: Reading) {
  return db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .leftJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .select([
      'inquiry.id',
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
      'inquiry.question',
      'inquiry.channel',
      'inquiry.contacted_on as contactedOn',
      'inquiry.registered_at as registeredAt',
      'inquiry.asker_organization_id as organizationId',
      'asker.name as knownOrganization',
      'inquiry.asker_organization_name as saidOrganization',
      'inquiry.claimed_organization_id as claimedOrganizationId',
      'inquiry.asker_name as askerName',
      'inquiry.asker_email as askerEmail',
      'inquiry.asker_telephone as askerTelephone',
      'inquiry.is_confidential as isConfidential',
      'standing.kind',
      'standing.state',
      'standing.turn',
      'standing.authority',
      'standing.province_nis as provinceNis',
      'standing.provinces',
      'standing.owner_id as ownerId',
      'standing.answered_at as answeredAt',
      'standing.delivered_at as deliveredAt',
      'standing.confirmed_at as confirmedAt',
      'standing.changed_at as changedAt',
      'standing.version',
    ]);
}

type InquiryRow = NonNullable<Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirst']>>>;

async function whole(
  ctx: Reading,
  { knownOrganization, saidOrganization, ...row }: InquiryRow,
  scope: InquiryScope,
): Promise<InquiryView> {
  const { id } = row;
  const merged = await listMerged(ctx, [id]);
  const parts = await partsOf(
    ctx,
    merged.map((one) => one.id),
    scope,
  );
  const seen = new Set([id, ...parts.map((one) => one.id)]);
  const steps = await stepsOf(ctx, [...seen]);
  const termDeeds = await ctx.db
    .selectFrom('inquiries.term_deed')
    .select(['deed', 'words', 'at', 'person_id as personId'])
    .where('inquiry_id', '=', id)
    .orderBy('at')
    .execute();
  const classified = await ctx.db
    .selectFrom('inquiries.classification')
    .select('theme')
    .where('inquiry_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const own = stepsReadWith(id, steps, merged);
  const read = new Set(own);
  const apart = steps.filter((step) => !read.has(step));
  return {
    ...row,
    organizationName: knownOrganization ?? (saidOrganization || null),
    theme: classified.theme,
    steps: own,
    merged: parts.map((one) => ({ ...one, steps: apart.filter(({ inquiryId }) => inquiryId === one.id) })),
    termDeeds,
    referrals: (await listCaseReferrals(ctx, id)).filter(({ subject }) => seen.has(subject.id)),
  };
}

async function stepsOf({ db }: Reading, ids: readonly string[]) {
  return await db
    .selectFrom('inquiries.step')
    .select(['id', 'inquiry_id as inquiryId', 'kind', 'at', 'words', 'way'])
    .select(['authority', 'person_id as personId'])
    .where('inquiry_id', 'in', ids)
    .orderBy('id')
    .limit(5000)
    .execute();
}

/** What was merged into a question, as far as it lies within the scope. */
async function partsOf({ db }: Reading, ids: readonly string[], scope: InquiryScope) {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.id', 'inquiry.number', 'inquiry.subject_line as subjectLine', 'inquiry.question'])
    .select(['inquiry.registered_at as registeredAt', 'inquiry.asker_name as askerName'])
    .select('inquiry.asker_email as askerEmail')
    .where('inquiry.id', 'in', ids)
    .where(withinScope(scope))
    .orderBy('inquiry.registered_at')
    .execute();
}
