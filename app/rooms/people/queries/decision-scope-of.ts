import type { Reading } from '#platform/context.ts';
import { type DecisionScope, decidingRoles } from '../model.ts';

/**
 * On which account requests the actor decides: a contact point on those of its own province, the other
 * deciding roles and the system on all, everybody else on none.
 */
export async function decisionScopeOf({ db, actor }: Pick<Reading, 'db' | 'actor'>): Promise<DecisionScope> {
  if (actor.kind === 'system') return 'everywhere';
  if (actor.kind !== 'member' || !decidingRoles.some((role) => role === actor.role)) return 'nowhere';
  if (actor.role !== 'contactPoint') return 'everywhere';
  const own = await db
    .selectFrom('parties.organization')
    .select('province_nis as provinceNis')
    .where('id', '=', actor.organizationId)
    .executeTakeFirst();
  return own?.provinceNis ? { provinceNis: own.provinceNis } : 'nowhere';
}
