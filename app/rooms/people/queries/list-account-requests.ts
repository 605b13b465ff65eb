import type { Reading } from '#platform/context.ts';
import { type Paged, paged } from '#platform/paging.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import type { AccountRequestState } from '../model.ts';
import { inScope, inState } from './account-request-conditions.ts';
import { decisionScopeOf } from './decision-scope-of.ts';

const pageSize = 25;

/** A request as it stands in a list. */
export interface AccountRequestLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
  readonly askedAt: Date;
}

/**
 * The requests in a state that the actor decides on, twenty-five a page: waiting ones oldest first, the others
 * newest first. Refuses (NotFound) a page after the last.
 */
export async function listAccountRequests(
  ctx: Reading,
  { state, page }: { state: AccountRequestState; page: number },
): Promise<Paged<AccountRequestLine>> {
  const scope = await decisionScopeOf(ctx);
  const matching = ctx.db
    .selectFrom('people.account_request as request')
    .innerJoin('parties.organization as organization', 'organization.id', 'request.organization_id')
    .where(inState(state))
    .where(inScope(scope));
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await matching
    .select([
      'request.id',
      'request.name',
      'request.email',
      'request.job_title as jobTitle',
      'organization.name as organizationName',
      'organization.kind as organizationKind',
      'request.asked_at as askedAt',
    ])
    .orderBy('request.asked_at', state === 'waiting' ? 'asc' : 'desc')
    .orderBy('request.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, total, page, pageSize);
}
