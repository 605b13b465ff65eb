import type { KeyScope, Role } from '#rooms/people/model.ts';

/** Tables of the room `people`. */
export interface PeopleTables {
  'people.person': {
    id: string;
    email: string | null;
    name: string;
    registered_at: Date;
    erased_at: Date | null;
  };
  'people.membership': {
    id: string;
    person_id: string;
    organization_id: string;
    role: Role;
    job_title: string;
    on_behalf_of: string | null;
    valid_from: string;
    valid_to: string | null;
  };
  'people.sign_in_link': {
    digest: Buffer;
    person_id: string;
    asked_at: Date;
    expires_at: Date;
    used_at: Date | null;
  };
  'people.session': {
    digest: Buffer;
    person_id: string;
    membership_id: string | null;
    started_at: Date;
    last_seen_at: Date;
    ended_at: Date | null;
  };
  'people.api_key': {
    id: string;
    organization_id: string;
    label: string;
    scopes: KeyScope[];
    digest: Buffer;
    beginning: string;
    made_at: Date;
    made_by: string | null;
    valid_to: string;
    last_used_at: Date | null;
    revoked_at: Date | null;
    revoked_by: string | null;
  };
  'people.account_request': {
    id: string;
    email: string;
    name: string;
    job_title: string;
    organization_id: string;
    on_behalf_of: string | null;
    remark: string;
    asked_at: Date;
    digest: Buffer;
    expires_at: Date;
    confirmed_at: Date | null;
    decided_at: Date | null;
    decided_by: string | null;
    membership_id: string | null;
    refusal_reason: string | null;
    erased_at: Date | null;
  };
}
