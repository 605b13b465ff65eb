-- Who is who, first half: organisations and how to reach them.

create schema parties;
comment on schema parties is 'Organisations: their kind, codes, mail domains and contact cards.';

create table parties.organization (
  id uuid primary key,
  kind text not null check (kind in ('municipality', 'ocmw', 'province', 'governor', 'flemishAdministration',
    'federalAdministration', 'cooperationStructure', 'vvsg', 'steunpunt', 'abb', 'contactPoint')),
  name text collate public.dutch not null check (name <> ''),
  province_nis text,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  check ((kind in ('municipality', 'ocmw', 'province', 'governor', 'contactPoint')) <= (province_nis is not null))
);
comment on column parties.organization.province_nis is 'The province it lies in or works for, which decides its provincial contact point; empty for what works for all of Flanders.';
comment on column parties.organization.valid_to is 'First day on which it is no longer there (half-open).';
create index organization_kind on parties.organization (kind, name);

create table parties.identifier (
  organization_id uuid not null references parties.organization (id),
  scheme text not null check (scheme in ('nis', 'kbo', 'ovo', 'uri')),
  value text not null,
  primary key (organization_id, scheme, value)
);
comment on table parties.identifier is 'Codes of the outside world. A municipality and its OCMW share a NIS code, and have their own KBO, OVO and URI.';
create index identifier_value on parties.identifier (scheme, value);
create unique index identifier_kbo on parties.identifier (value) where scheme = 'kbo';
create unique index identifier_ovo on parties.identifier (value) where scheme = 'ovo';

create table parties.mail_domain (
  domain text not null check (domain = lower(domain)),
  organization_id uuid not null references parties.organization (id),
  confirmed_at timestamptz not null,
  confirmed_by uuid,
  primary key (domain, organization_id)
);
comment on table parties.mail_domain is 'Mail domains that a person at ABB confirmed for an organisation; never derived from a name. One domain can serve a municipality and its OCMW.';

create table parties.contact_card (
  organization_id uuid primary key references parties.organization (id),
  email text,
  telephone text,
  address text,
  website text,
  note text
);
comment on table parties.contact_card is 'How the public reaches the organisation: functional addresses only, no persons.';
