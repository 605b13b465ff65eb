import type { IdentifierScheme, OrganizationKind } from '#rooms/parties/model.ts';

/** Tables of the room `parties`. */
export interface PartiesTables {
  'parties.organization': {
    id: string;
    kind: OrganizationKind;
    name: string;
    province_nis: string | null;
    valid_from: string;
    valid_to: string | null;
    reference_key: string | null;
  };
  'parties.identifier': { organization_id: string; scheme: IdentifierScheme; value: string };
  'parties.mail_domain': {
    domain: string;
    organization_id: string;
    confirmed_at: Date;
    confirmed_by: string | null;
  };
  'parties.contact_card': {
    organization_id: string;
    email: string | null;
    telephone: string | null;
    address: string | null;
    website: string | null;
    note: string | null;
  };
}
