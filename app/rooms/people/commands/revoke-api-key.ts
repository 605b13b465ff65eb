import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { apiKeyFor } from '../access.ts';

/**
 * From now on the key opens nothing. Refuses (NotFound) an unknown one, (Conflict) one that is revoked already. Records
 * apiKey.revoked.
 */
export async function revokeApiKey(ctx: Writing, id: string): Promise<void> {
  const key = await apiKeyFor(ctx, id);
  if (key.revoked_at !== null) throw new Conflict('Deze sleutel is al ingetrokken.');
  await ctx.db
    .updateTable('people.api_key')
    .set({ revoked_at: ctx.now, revoked_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null })
    .where('id', '=', id)
    .execute();
  record(ctx, 'apiKey.revoked', { kind: 'apiKey', id }, { organizationId: key.organization_id });
}
