import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

type Tables = {
  signal: Database['inquiries.signal'];
  inquiry: Database['inquiries.inquiry'];
  standing: Database['inquiries.standing'];
};

/**
 * The condition on `signal`, `inquiry` and `standing` that keeps the signals that the actor may know of: a governor those
 * to the own office that were not withdrawn, the office those on its questions. Of a confidential signal only the centre
 * and who sent it know.
 */
export async function withinSignals(ctx: Pick<Reading, 'db' | 'actor'>): Promise<Expression<SqlBool>> {
  const where = expressionBuilder<Tables, keyof Tables>();
  const { actor } = ctx;
  if (actor.kind === 'member' && actor.role === 'governor') {
    const withdrawn = ctx.db
      .selectFrom('inquiries.signal_step as ended')
      .select('ended.id')
      .whereRef('ended.signal_id', '=', where.ref('signal.id'))
      .where('ended.kind', '=', 'withdrawn');
    return where.and([
      where('signal.governor_id', '=', actor.organizationId),
      where.not(where.exists(withdrawn)),
    ]);
  }
  const scope = await inquiryScopeOf(ctx);
  if (scope.of === 'all') return where.lit(true);
  if (scope.of !== 'province') return where.lit(false);
  return where.and([
    withinScope(scope),
    where.or([where('signal.is_confidential', '=', false), where('signal.person_id', '=', scope.personId)]),
  ]);
}
