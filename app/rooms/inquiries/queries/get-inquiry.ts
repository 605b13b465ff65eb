import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { listReferrals, type ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import type { Authority } from '../engine/authorities.ts';
import type { Channel, DeliveryWay, InquiryKind, InquiryState, InquiryStepKind, Turn } from '../model.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import type { TermDeed } from './list-courses.ts';

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

/** A question with all that happened to it. */
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
  readonly steps: readonly InquiryStepView[];
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
  return await whole(ctx, row);
}

/** The question that this link of an asker opens, or null where it is unknown, expired or revoked. */
export async function findInquiryByLink(ctx: Reading, token: string): Promise<InquiryView | null> {
  const row = await rows(ctx)
    .innerJoin('inquiries.follow_up_link as link', 'link.inquiry_id', 'inquiry.id')
    .where('link.digest', '=', tokenDigest(token))
    .where('link.revoked_at', 'is', null)
    .where('link.expires_at', '>', ctx.now)
    .executeTakeFirst();
  return row === undefined ? null : await whole(ctx, row);
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
): Promise<InquiryView> {
  const steps = await ctx.db
    .selectFrom('inquiries.step')
    .select(['id', 'kind', 'at', 'words', 'way', 'authority', 'person_id as personId'])
    .where('inquiry_id', '=', row.id)
    .orderBy('id')
    .limit(5000)
    .execute();
  const termDeeds = await ctx.db
    .selectFrom('inquiries.term_deed')
    .select(['deed', 'words', 'at', 'person_id as personId'])
    .where('inquiry_id', '=', row.id)
    .orderBy('at')
    .execute();
  const classified = await ctx.db
    .selectFrom('inquiries.classification')
    .select('theme')
    .where('inquiry_id', '=', row.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    ...row,
    organizationName: knownOrganization ?? (saidOrganization || null),
    theme: classified.theme,
    steps,
    termDeeds,
    referrals: await listReferrals(ctx, { kind: 'inquiry', id: row.id }),
  };
}
