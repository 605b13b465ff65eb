-- Who is who, second half: persons, what they are to which organisation, and how they sign in.

create extension if not exists btree_gist with schema public;

create schema people;
comment on schema people is 'Persons, memberships, sign-in links, sessions and requests for an account.';

create table people.person (
  id uuid primary key,
  email text unique check (email = lower(email)),
  name text collate public.dutch not null check (name <> ''),
  registered_at timestamptz not null,
  erased_at timestamptz,
  check ((email is null) = (erased_at is not null))
);
comment on column people.person.email is 'The address that proves who somebody is; empty once the person was erased.';

create table people.membership (
  id uuid primary key,
  person_id uuid not null references people.person (id),
  organization_id uuid not null references parties.organization (id),
  role text not null check (role in ('coordinator', 'contactPoint', 'governor', 'localGovernment',
    'provincialGovernment', 'handler', 'labo', 'researcher', 'administrator')),
  job_title text not null default '',
  on_behalf_of text check (on_behalf_of <> ''),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  exclude using gist (person_id with =, organization_id with =, role with =, daterange(valid_from, valid_to) with &&)
);
comment on column people.membership.on_behalf_of is 'Set when somebody acts namens another: the cabinet for the governor, the secretariat for the mayor.';
comment on column people.membership.valid_to is 'First day on which it no longer holds (half-open).';
create index membership_person on people.membership (person_id);
create index membership_organization on people.membership (organization_id);

create table people.sign_in_link (
  digest bytea primary key,
  person_id uuid not null references people.person (id),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table people.sign_in_link is 'Single-use links, kept as SHA-256 of 256 random bits.';
create index sign_in_link_person on people.sign_in_link (person_id, asked_at);

create table people.session (
  digest bytea primary key,
  person_id uuid not null references people.person (id),
  membership_id uuid references people.membership (id),
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
comment on column people.session.membership_id is 'The membership that the person chose to act for; empty until chosen.';
create index session_person on people.session (person_id) where ended_at is null;

create table people.account_request (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null check (name <> ''),
  job_title text not null,
  organization_id uuid not null references parties.organization (id),
  on_behalf_of text,
  remark text not null default '',
  asked_at timestamptz not null,
  digest bytea not null unique,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references people.person (id),
  membership_id uuid references people.membership (id),
  refusal_reason text,
  check (num_nonnulls(membership_id, refusal_reason) = num_nonnulls(decided_at)),
  check (decided_at is null or confirmed_at is not null)
);
comment on table people.account_request is 'A local official asks for an account: confirmed by mail link, decided by ABB.';
create index account_request_open on people.account_request (asked_at) where decided_at is null;
