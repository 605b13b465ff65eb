import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { importFor } from '../access.ts';
import type { Decisions } from '../engine/drafted-version.ts';
import { composeDraft } from '../queries/compose-draft.ts';

/**
 * These municipalities, of which the parts lay in different areas before they merged, lie in the draft where it is
 * decided here. Refuses (NotFound) an unknown import, (Conflict) one without a draft. Records
 * delineationImport.decided.
 */
export async function decideAreas(ctx: Writing, id: string, decisions: Decisions): Promise<void> {
  const given = await importFor(ctx, id, 'drafted');
  if (given.details === null) throw new Conflict('Vul eerst de gegevens van de versie in.');
  const all = { ...given.decisions, ...decisions };
  const content = await composeDraft(ctx, { ...given, decisions: all }, given.details);
  await ctx.db
    .updateTable('territory.import')
    .set({ decisions: JSON.stringify(all) })
    .where('id', '=', id)
    .execute();
  await ctx.db
    .updateTable('territory.draft')
    .set({ content: JSON.stringify(content) })
    .where('import', '=', id)
    .execute();
  record(ctx, 'delineationImport.decided', { kind: 'delineationImport', id }, { decisions });
}
