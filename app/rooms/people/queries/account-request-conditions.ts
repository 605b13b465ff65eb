import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import type { AccountRequestState, DecisionScope } from '../model.ts';

interface Joined {
  request: Database['people.account_request'];
  organization: Database['parties.organization'];
}

/** The requests in a state, as accountRequestState() of the model says it. */
export function inState(state: AccountRequestState): Expression<SqlBool> {
  const where = expressionBuilder<Joined, 'request'>();
  const conditions = {
    unconfirmed: where('request.confirmed_at', 'is', null),
    waiting: where.and([
      where('request.confirmed_at', 'is not', null),
      where('request.decided_at', 'is', null),
    ]),
    approved: where('request.membership_id', 'is not', null),
    refused: where('request.refusal_reason', 'is not', null),
  };
  return conditions[state];
}

/** The requests within a scope, as isWithin() of the model says it. */
export function inScope(scope: DecisionScope): Expression<SqlBool> {
  const where = expressionBuilder<Joined, 'organization'>();
  if (scope === 'everywhere') return where.lit(true);
  if (scope === 'nowhere') return where.lit(false);
  return where('organization.province_nis', '=', scope.provinceNis);
}
