import type { Reading } from '#platform/context.ts';
import { type AccountRequestState, accountRequestStates } from '../model.ts';
import { inScope, inState } from './account-request-conditions.ts';
import { decisionScopeOf } from './decision-scope-of.ts';

/** How many requests the actor decides on, per state. */
export async function countAccountRequests(
  ctx: Reading,
): Promise<Readonly<Record<AccountRequestState, number>>> {
  const scope = await decisionScopeOf(ctx);
  const row = await ctx.db
    .selectFrom('people.account_request as request')
    .innerJoin('parties.organization as organization', 'organization.id', 'request.organization_id')
    .where(inScope(scope))
    .select((select) =>
      accountRequestStates.map((state) => select.fn.countAll<number>().filterWhere(inState(state)).as(state)),
    )
    .executeTakeFirstOrThrow();
  return row as Record<AccountRequestState, number>;
}
