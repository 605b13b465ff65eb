import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';

/**
 * Afterwards every version of a delineation holds from its own first day until that of the next one, until its own
 * end, or until one of its municipalities merges, whichever comes first: what a table says of a code holds for no
 * other territory. Of versions with one first day the last that was published holds; the others are marked as
 * replaced by it, and hold on no day. Called after every load and every publication, in its transaction.
 */
export async function settleVersions(ctx: Writing): Promise<void> {
  await sql`
    with ranked as (
      select id, delineation, stated_from, stated_to,
             first_value(id) over (
               partition by delineation, stated_from order by published_at desc nulls last, id desc
             ) as holder
      from territory.delineation_version
    ), period as (
      select id, daterange(stated_from, least(
               stated_to,
               lead(stated_from) over (partition by delineation order by stated_from nulls first),
               (select min(merged_on)
                from territory.succession
                join territory.membership on membership.nis = from_nis
                where membership.version = ranked.id
                  and merged_on > coalesce(stated_from, '-infinity'))
             )) as valid
      from ranked
      where id = holder
    ), settled as (
      select ranked.id, nullif(ranked.holder, ranked.id) as replaced_by,
             coalesce(period.valid, 'empty'::daterange) as valid
      from ranked left join period using (id)
    )
    update territory.delineation_version version
    set valid = settled.valid, replaced_by = settled.replaced_by
    from settled
    where settled.id = version.id
      and (settled.valid, settled.replaced_by) is distinct from (version.valid, version.replaced_by)
  `.execute(ctx.db);
}
