import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { importFor } from '../access.ts';
import { isSameContent } from '../engine/drafted-version.ts';
import { composeDraft } from '../queries/compose-draft.ts';
import { foundDelineation } from './found-delineation.ts';
import { raiseRevision } from './raise-revision.ts';
import { refuseGaps } from './refuse-gaps.ts';
import { settleVersions } from './settle-versions.ts';
import { storeVersion } from './store-version.ts';

/**
 * The draft of an import is a version of its delineation, for everybody to see, and its id is returned. The version
 * before it ends on its first day; one with the same first day is replaced, and stays addressable. Refuses (NotFound)
 * an unknown import; (Conflict) one without a draft, a draft that still asks for decisions, one that by the facts of
 * now would be another, and a new delineation whose code was taken meanwhile; (Invalid) a gap where every municipality
 * must lie in an area. Records delineation.published.
 */
export async function publishDraft(ctx: Writing, id: string): Promise<string> {
  const given = await importFor(ctx, id, 'drafted');
  const { details, draft } = given;
  if (details === null || draft === null) throw new Conflict('Vul eerst de gegevens van de versie in.');
  if (draft.undecided.length > 0) {
    throw new Conflict('Beslis eerst in welk gebied elke gefuseerde gemeente ligt.');
  }
  // The loader takes the same lock: neither sees half of what the other does.
  await sql`lock table territory.loaded_set in share row exclusive mode`.execute(ctx.db);
  if (!isSameContent(draft, await composeDraft(ctx, given, details))) {
    throw new Conflict(
      'De gemeenten, de fusies of de versies van deze afbakening zijn gewijzigd sinds dit ontwerp gemaakt is. Maak het ontwerp opnieuw en kijk het na.',
    );
  }
  await refuseGaps(ctx, details, draft);
  // What is read of the territory is kept in memory by its revision: nothing may be written before all is read.
  if (details.founding !== null) await foundDelineation(ctx, details, details.founding);
  const version = await storeVersion(ctx, details, draft, given.fileName);
  await settleVersions(ctx);
  await raiseRevision(ctx);
  await ctx.db.updateTable('territory.import').set({ version }).where('id', '=', id).execute();
  await ctx.db.deleteFrom('territory.draft').where('import', '=', id).execute();
  const { delineation, validFrom, validTo } = details;
  const facts = { version, importId: id, validFrom, validTo };
  record(ctx, 'delineation.published', { kind: 'delineation', id: delineation }, facts);
  return version;
}
