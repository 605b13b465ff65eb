-- Keys with which a program of an organisation asks and follows questions.

create table people.api_key (
  id uuid primary key,
  organization_id uuid not null references parties.organization (id),
  label text not null check (label <> ''),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['vragen.stellen', 'vragen.lezen']),
  digest bytea not null unique,
  beginning text not null,
  made_at timestamptz not null,
  made_by uuid references people.person (id),
  valid_to date not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid references people.person (id),
  check (revoked_by is null or revoked_at is not null)
);
comment on table people.api_key is 'Keys of organisations for the API, kept as SHA-256 of 256 random bits; a key is shown once, when it is made.';
comment on column people.api_key.beginning is 'The first signs of the key, by which who holds it finds it in the list.';
comment on column people.api_key.valid_to is 'First day on which it no longer works (half-open).';
create index api_key_organization on people.api_key (organization_id);

alter table journal.line drop constraint line_actor_kind_check;
alter table journal.line add constraint line_actor_kind_check
  check (actor_kind in ('public', 'member', 'system', 'key'));
comment on column journal.line.actor_name is 'The job or command of the system, or the id of the key.';
