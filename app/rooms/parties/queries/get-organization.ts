import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { ContactCard, IdentifierScheme, OrganizationKind } from '../model.ts';
import { provinceName } from './province-name.ts';

/** An organisation with everything that is public about it. */
export interface OrganizationView {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceNis: string | null;
  /** The name of its province, such as `Provincie Limburg`. */
  readonly provinceName: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  /** By scheme, then by value. */
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  readonly contactCard: ContactCard;
}

/** The organisation with this id, of whatever day. Refuses (NotFound) what does not exist. */
export async function getOrganization(ctx: Pick<Reading, 'db'>, id: string): Promise<OrganizationView> {
  const organization = isId(id) ? await organizationRow(ctx, id) : undefined;
  if (organization === undefined) throw new NotFound('Deze organisatie bestaat niet.');
  const { email, telephone, address, website, note, ...facts } = organization;
  const identifiers = await ctx.db
    .selectFrom('parties.identifier')
    .select(['scheme', 'value'])
    .where('organization_id', '=', id)
    .orderBy('scheme')
    .orderBy('value')
    .limit(100)
    .execute();
  return { ...facts, identifiers, contactCard: { email, telephone, address, website, note } };
}

function organizationRow(ctx: Pick<Reading, 'db'>, id: string) {
  return ctx.db
    .selectFrom('parties.organization as organization')
    .leftJoin('parties.contact_card as card', 'card.organization_id', 'organization.id')
    .select([
      'organization.id',
      'organization.kind',
      'organization.name',
      'organization.province_nis as provinceNis',
      provinceName.as('provinceName'),
      'organization.valid_from as validFrom',
      'organization.valid_to as validTo',
      'card.email',
      'card.telephone',
      'card.address',
      'card.website',
      'card.note',
    ])
    .where('organization.id', '=', id)
    .executeTakeFirst();
}
