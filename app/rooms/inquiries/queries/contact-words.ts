import type { Reading } from '#platform/context.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import { contactPointOfProvince } from '#rooms/parties/queries/contact-point-of-province.ts';

/**
 * Who follows a question up, and how to reach them, for a letter: the contact point of this province with its mailbox and
 * telephone, or the central access point, whose address stands in where a contact point has none.
 */
export async function contactWords(
  ctx: Pick<Reading, 'db' | 'now'>,
  provinceNis: string | null,
): Promise<string> {
  const found = provinceNis === null ? null : await contactPointOfProvince(ctx, provinceNis);
  const name = found?.name ?? 'het centraal toegangspunt regiovorming';
  const ways = [found?.email || centralAddress, found?.telephone].filter(Boolean).join(' of ');
  return `Uw contact is ${name}: ${ways}. Vermeld het nummer als u ons mailt of belt.`;
}
