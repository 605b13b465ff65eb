import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import type { Founding, VersionDetails } from '../engine/drafted-version.ts';
import { firstPublishedPosition } from './replace-reference-rows.ts';

/**
 * The delineation of these details is there, behind all others on a page, and has no version yet. Refuses (Conflict)
 * a code that exists. For publishDraft, which holds the lock and records the deed.
 */
export async function foundDelineation(
  ctx: Writing,
  { delineation, kind, policyDomain }: VersionDetails,
  { name, plural, counts, coversAll }: Founding,
): Promise<void> {
  const founded = await ctx.db
    .insertInto('territory.delineation')
    .values({
      code: delineation,
      position: sql<number>`(
        select greatest(${firstPublishedPosition}::integer, max(position) + 1) from territory.delineation
      )`,
      name,
      plural,
      kind,
      policy_domain: policyDomain,
      counts,
      covers_all: coversAll,
      exists_from: null,
      exists_to: null,
      remark: null,
      origin: 'published',
    })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returning('code')
    .executeTakeFirst();
  if (founded === undefined) {
    throw new Conflict(
      `Er is intussen een afbakening met de code ${delineation}. Maak hier een versie van die afbakening van, of kies een andere code.`,
    );
  }
}
