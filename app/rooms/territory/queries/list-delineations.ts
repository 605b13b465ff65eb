import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { TerritoryDelineation } from '../engine/comparison/territory.ts';
import { knowledgeOf } from '../model.ts';
import { dateOf } from './municipalities-on.ts';

/** A delineation as it stands on a day, without its areas. */
export type DelineationOnDay = Omit<TerritoryDelineation, 'areas' | 'encoded'>;

/** All delineations in the order of a page: reference region, province, those that count, the rest. */
export async function listDelineations(ctx: Reading, day: Day): Promise<readonly DelineationOnDay[]> {
  const rows = await ctx.db
    .selectFrom('territory.delineation as d')
    .leftJoin('territory.delineation_version as v', (join) =>
      join.onRef('v.delineation', '=', 'd.code').on('v.valid', '@>', dateOf(day)),
    )
    .select(['d.code', 'd.name', 'd.plural', 'd.counts', 'd.exists_from', 'd.exists_to'])
    .select(['v.id as version', 'v.stated_on', 'v.source'])
    .select((eb) => [
      eb.fn.coalesce('v.kind', 'd.kind').as('kind'),
      eb.fn.coalesce('v.policy_domain', 'd.policy_domain').as('policy_domain'),
      eb
        .case()
        .when('v.origin', '=', 'published')
        .then(eb.ref('v.remark'))
        .else(eb.ref('d.remark'))
        .end()
        .as('remark'),
    ])
    .select(
      sql<boolean>`exists (select from territory.membership m where m.version = v.id)`.as('has_members'),
    )
    .orderBy('d.position')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    plural: row.plural,
    kind: row.kind,
    policyDomain: row.policy_domain,
    counts: row.counts,
    remark: row.remark,
    knowledge: knowledgeOf({ existsFrom: row.exists_from, existsTo: row.exists_to }, row.has_members, day),
    existsFrom: row.exists_from,
    version: row.version,
    statedOn: row.stated_on,
    source: row.source,
  }));
}
