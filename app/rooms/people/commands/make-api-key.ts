import type { Writing } from '#platform/context.ts';
import { addMonths, type Day, dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { type KeyScope, keyHolderKinds, keyMonths, keyPrefix } from '../model.ts';

/** A key as it is asked for. */
export interface KeyToMake {
  readonly organizationId: string;
  /** What it is called: the program that gets it. */
  readonly label: string;
  readonly scopes: readonly KeyScope[];
  /** First day on which it no longer works. */
  readonly validTo: Day;
}

/** The signs of a key that the list shows: of its 43 random ones four say nothing of the others. */
const shown = keyPrefix.length + 4;

/**
 * Makes a key for an organisation and returns its id; `key` is what its program sends, of which only the digest is kept.
 * Refuses (Invalid) an organisation that cannot have one, and a last day that is over or more than two years away. Records
 * apiKey.made.
 */
export async function makeApiKey(ctx: Writing, asked: KeyToMake, key: string): Promise<string> {
  const { organizationId, label, scopes, validTo } = asked;
  const holders = await listOrganizationChoices(ctx, keyHolderKinds);
  if (!holders.some(({ id }) => id === organizationId))
    throw refused({ organisatie: 'Kies een lokaal bestuur, een provincie of een gouverneur uit de lijst.' });
  const today = dayOf(ctx.now);
  if (validTo <= today || validTo > addMonths(today, keyMonths))
    throw refused({ tot: 'Kies een dag na vandaag, hoogstens twee jaar ver.' });
  const id = ctx.newId();
  await ctx.db
    .insertInto('people.api_key')
    .values({
      id,
      organization_id: organizationId,
      label,
      scopes: [...scopes],
      digest: tokenDigest(key),
      beginning: key.slice(0, shown),
      made_at: ctx.now,
      made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      valid_to: validTo,
      last_used_at: null,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
  record(ctx, 'apiKey.made', { kind: 'apiKey', id }, { organizationId, scopes, validTo });
  return id;
}

function refused(fields: Readonly<Record<string, string>>): Invalid {
  return new Invalid('Er is nog niets bewaard.', fields);
}
