import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { actingPerson, importFor } from '../access.ts';
import type { VersionDetails } from '../engine/drafted-version.ts';
import { firstKnownDay } from '../model.ts';
import { composeDraft } from '../queries/compose-draft.ts';
import { refuseGaps } from './refuse-gaps.ts';

/**
 * The import is a draft of a version with these details; an earlier draft of it is replaced. No delineation changes
 * by it. Refuses (NotFound) an unknown import, (Conflict) one that was published or thrown away, or that holds
 * blocking problems; (Invalid) a first day before the facts begin, an end that is not after it, a delineation that
 * does not exist or, where it is founded, exists; municipalities without an area where all must lie in one. Records
 * delineationImport.drafted.
 */
export async function draftVersion(ctx: Writing, id: string, details: VersionDetails): Promise<void> {
  const given = await importFor(ctx, id, 'open', 'drafted');
  refuseDays(details);
  await refuseWrongDelineation(ctx, details);
  const content = await composeDraft(ctx, given, details);
  await refuseGaps(ctx, details, content);
  await ctx.db
    .updateTable('territory.import')
    .set({ details: JSON.stringify(details), delineation: details.founding ? null : details.delineation })
    .where('id', '=', id)
    .execute();
  const draft = {
    content: JSON.stringify(content),
    drafted_at: ctx.now,
    drafted_by: actingPerson(ctx),
  };
  await ctx.db
    .insertInto('territory.draft')
    .values({ import: id, ...draft })
    .onConflict((conflict) => conflict.column('import').doUpdateSet(draft))
    .execute();
  const { delineation, validFrom, validTo } = details;
  const facts = { delineation, validFrom, validTo, memberships: content.memberships.length };
  record(ctx, 'delineationImport.drafted', { kind: 'delineationImport', id }, facts);
}

function refuseDays({ validFrom, validTo }: VersionDetails): void {
  const fields: Record<string, string> = {};
  if (validFrom < firstKnownDay) {
    fields.vanaf = 'De gegevens beginnen op 31 december 2018. Kies die dag of een latere.';
  }
  if (validTo !== null && validTo <= validFrom) fields.tot = 'Kies een dag na de eerste dag.';
  if (Object.keys(fields).length > 0) throw new Invalid('Er is nog niets bewaard.', fields);
}

async function refuseWrongDelineation(
  ctx: Writing,
  { delineation, founding }: VersionDetails,
): Promise<void> {
  const found = await ctx.db
    .selectFrom('territory.delineation')
    .select('code')
    .where('code', '=', delineation)
    .executeTakeFirst();
  if (founding === null && found === undefined) {
    throw new Invalid('Er is nog niets bewaard.', {
      afbakening: 'Deze afbakening kennen we niet. Kies er een uit de lijst.',
    });
  }
  if (founding !== null && found !== undefined) {
    throw new Invalid('Er is nog niets bewaard.', {
      code: 'Er is al een afbakening met deze code. Kies een andere, of maak er een versie van die afbakening van.',
    });
  }
}
