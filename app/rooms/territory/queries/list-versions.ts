import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DelineationKind, isCode } from '../model.ts';

/** A version of a delineation with all that is known of where it comes from. */
export interface VersionLine {
  readonly id: string;
  readonly delineation: string;
  /** Its own first day and the day after its last, as its source or publisher states them; null: not stated. */
  readonly statedFrom: Day | null;
  readonly statedTo: Day | null;
  /** The days on which it holds. Of a version that was replaced both are null, as of one without a known beginning. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** The version that holds in its place; it holds on no day itself. */
  readonly replacedBy: string | null;
  readonly origin: 'reference' | 'published';
  readonly statedOn: Day;
  readonly source: string;
  readonly sourceFile: string;
  readonly legalBasis: string | null;
  readonly owner: string | null;
  readonly kind: DelineationKind;
  readonly policyDomain: string;
  /** Dutch sentence to stand beside its figures. */
  readonly remark: string | null;
  readonly publishedAt: Date | null;
  readonly areas: number;
  readonly municipalities: number;
}

/** Every version of a delineation, those that were replaced included, newest first; none for an unknown code. */
export async function listVersions(ctx: Reading, delineation: string): Promise<readonly VersionLine[]> {
  if (!isCode(delineation)) return [];
  return await versionLines(ctx)
    .where('v.delineation', '=', delineation)
    .orderBy('v.stated_from', (order) => order.desc().nullsLast())
    .orderBy('v.published_at', (order) => order.desc().nullsLast())
    .limit(1000)
    .execute();
}

/** The last two thousand versions of all delineations, by their first day, newest first; those without one last. */
export async function listAllVersions(ctx: Reading): Promise<readonly VersionLine[]> {
  return await versionLines(ctx)
    .orderBy('v.stated_from', (order) => order.desc().nullsLast())
    .orderBy('v.id')
    .limit(2000)
    .execute();
}

/** The last two hundred versions that were published from an import, newest first. */
export async function listPublishedVersions(ctx: Reading): Promise<readonly VersionLine[]> {
  return await versionLines(ctx)
    .where('v.origin', '=', 'published')
    .orderBy('v.published_at', 'desc')
    .orderBy('v.id')
    .limit(200)
    .execute();
}

/** The version with this id, replaced or not; null where there is none. */
export async function findVersion(ctx: Reading, id: string): Promise<VersionLine | null> {
  if (!isVersionId(id)) return null;
  return (await versionLines(ctx).where('v.id', '=', id).executeTakeFirst()) ?? null;
}

/** Whether the text can be the id of a version: the code of a delineation, @, a day, and for some a number. */
function isVersionId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,40}@\d{4}-\d{2}-\d{2}(\.\d{1,6})?$/.test(text);
}

function versionLines(ctx: Reading) {
  return ctx.db
    .selectFrom('territory.delineation_version as v')
    .innerJoin('territory.delineation as d', 'd.code', 'v.delineation')
    .select([
      'v.id',
      'v.delineation',
      'v.stated_from as statedFrom',
      'v.stated_to as statedTo',
      'v.valid_from as validFrom',
      'v.valid_to as validTo',
      'v.replaced_by as replacedBy',
      'v.origin',
      'v.stated_on as statedOn',
      'v.source',
      'v.source_file as sourceFile',
      'v.legal_basis as legalBasis',
      'v.owner',
      'v.published_at as publishedAt',
    ])
    .select((eb) => [
      eb.fn.coalesce('v.kind', 'd.kind').as('kind'),
      eb.fn.coalesce('v.policy_domain', 'd.policy_domain').as('policyDomain'),
      eb
        .case()
        .when('v.origin', '=', 'published')
        .then(eb.ref('v.remark'))
        .else(eb.ref('d.remark'))
        .end()
        .as('remark'),
    ])
    .select([
      sql<number>`(select count(*) from territory.area a where a.version = v.id)::integer`.as('areas'),
      sql<number>`(
        select count(distinct m.nis) from territory.membership m where m.version = v.id
      )::integer`.as('municipalities'),
    ]);
}
