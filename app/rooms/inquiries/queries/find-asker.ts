import type { Reading } from '#platform/context.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { plainText } from '../engine/words-in-text.ts';

/** Who asks, by what was typed: an organisation that we know, or the words themselves. */
export interface AskerFound {
  readonly organizationId: string | null;
  readonly organizationName: string;
}

/**
 * The organisation of one of these kinds that is called so, whatever case and accents, or that has this NIS code; the
 * words alone where there is none, or more than one. Null for a NIS code that nobody has.
 */
export async function findAsker(
  ctx: Pick<Reading, 'db' | 'now'>,
  text: string,
  kinds: readonly OrganizationKind[],
): Promise<AskerFound | null> {
  if (text === '') return { organizationId: null, organizationName: '' };
  if (/^\d{5}$/.test(text)) {
    const found = await findOrganizationByIdentifier(ctx, { scheme: 'nis', value: text });
    return found === null ? null : { organizationId: found.id, organizationName: '' };
  }
  const named = (await listOrganizationChoices(ctx, kinds)).filter(
    ({ name }) => plainText(name) === plainText(text),
  );
  const [only] = named;
  return only === undefined || named.length > 1
    ? { organizationId: null, organizationName: text }
    : { organizationId: only.id, organizationName: '' };
}
