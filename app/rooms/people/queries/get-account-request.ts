import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import { type AccountRequestState, accountRequestState, isWithin } from '../model.ts';
import { decisionScopeOf } from './decision-scope-of.ts';

/** A request for an account, with the organisation it asks to act for and what was decided. */
export interface AccountRequestView {
  readonly id: string;
  readonly state: AccountRequestState;
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly onBehalfOf: string | null;
  readonly remark: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
  readonly provinceNis: string | null;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedByName: string | null;
  readonly membershipId: string | null;
  readonly refusalReason: string | null;
}

/** A request for who decides on it. Refuses (NotFound) an unknown one, and one outside the actor's scope. */
export async function getAccountRequest(ctx: Reading, id: string): Promise<AccountRequestView> {
  const found = isId(id)
    ? await accountRequests(ctx).where('request.id', '=', id).executeTakeFirst()
    : undefined;
  const request = found && { ...found, state: accountRequestState(found) };
  if (request === undefined || !isWithin(await decisionScopeOf(ctx), request.provinceNis)) {
    throw new NotFound('Deze accountaanvraag bestaat niet, of je hebt er geen toegang toe.');
  }
  return request;
}

/** The request that the link with this token confirms, or null; who has the link sees it. */
export async function findAccountRequestByToken(
  ctx: Pick<Reading, 'db'>,
  token: string,
): Promise<AccountRequestView | null> {
  const found = await accountRequests(ctx)
    .where('request.digest', '=', tokenDigest(token))
    .executeTakeFirst();
  return found === undefined ? null : { ...found, state: accountRequestState(found) };
}

function accountRequests(ctx: Pick<Reading, 'db'>) {
  return ctx.db
    .selectFrom('people.account_request as request')
    .innerJoin('parties.organization as organization', 'organization.id', 'request.organization_id')
    .leftJoin('people.person as decider', 'decider.id', 'request.decided_by')
    .select([
      'request.id',
      'request.email',
      'request.name',
      'request.job_title as jobTitle',
      'request.on_behalf_of as onBehalfOf',
      'request.remark',
      'organization.id as organizationId',
      'organization.name as organizationName',
      'organization.kind as organizationKind',
      'organization.province_nis as provinceNis',
      'request.asked_at as askedAt',
      'request.expires_at as expiresAt',
      'request.confirmed_at as confirmedAt',
      'request.decided_at as decidedAt',
      'decider.name as decidedByName',
      'request.membership_id as membershipId',
      'request.refusal_reason as refusalReason',
    ]);
}
