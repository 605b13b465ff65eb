import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { actingPerson } from '../access.ts';
import type { DraftContent, VersionDetails } from '../engine/drafted-version.ts';

/**
 * A version with these details and this content is stored, and its id is returned; on which days it holds is for
 * settleVersions. An area that keeps its code keeps what a file does not state: its other names, its KBO number and
 * its URI. For publishDraft, which holds the lock and records the deed.
 */
export async function storeVersion(
  ctx: Writing,
  details: VersionDetails,
  { against, areas, memberships }: DraftContent,
  fileName: string,
): Promise<string> {
  const id = await nextId(ctx, details);
  await insertVersion(ctx, id, details, fileName);
  const rows = JSON.stringify(areas);
  await sql`
    insert into territory.area (version, code, name, alternative_names, kbo, uri)
    select ${id}, given.code, given.name, coalesce(before.alternative_names, '{}'), before.kbo, before.uri
    from json_to_recordset(${rows}::json) as given (code text, name text)
    left join territory.area before on before.version = ${against} and before.code = given.code
  `.execute(ctx.db);
  await ctx.db
    .insertInto('territory.membership')
    .values(memberships.map(({ area, nis, share }) => ({ version: id, area, nis, share })))
    .execute();
  return id;
}

/** Behind the day stands the number of the publication among those of that day; none of them is ever deleted. */
async function nextId(ctx: Writing, { delineation, validFrom }: VersionDetails): Promise<string> {
  const { number } = await ctx.db
    .selectFrom('territory.delineation_version')
    .where('delineation', '=', delineation)
    .where('stated_from', '=', validFrom)
    .where('origin', '=', 'published')
    .select(sql<number>`(count(*) + 1)::integer`.as('number'))
    .executeTakeFirstOrThrow();
  return `${delineation}@${validFrom}.${number}`;
}

async function insertVersion(
  ctx: Writing,
  id: string,
  details: VersionDetails,
  fileName: string,
): Promise<void> {
  const known = await ctx.db
    .selectFrom('territory.delineation')
    .where('code', '=', details.delineation)
    .select(['kind', 'policy_domain'])
    .executeTakeFirstOrThrow();
  await ctx.db
    .insertInto('territory.delineation_version')
    .values({
      id,
      delineation: details.delineation,
      stated_from: details.validFrom,
      stated_to: details.validTo,
      stated_on: details.statedOn,
      source: details.source,
      source_file: fileName,
      origin: 'published',
      legal_basis: details.legalBasis,
      owner: details.owner,
      kind: details.kind === known.kind ? null : details.kind,
      policy_domain: details.policyDomain === known.policy_domain ? null : details.policyDomain,
      remark: details.remark,
      published_at: ctx.now,
      published_by: actingPerson(ctx),
    })
    .execute();
}
