-- Foundations: what the reception and the journal keep.

create collation if not exists public.dutch (provider = icu, locale = 'nl-BE');

create schema if not exists platform;
comment on schema platform is 'What the foundations keep: no domain word lives here.';

create table platform.installation (
  only_row boolean primary key default true check (only_row),
  is_demo boolean not null,
  form_secret bytea not null,
  installed_at timestamptz not null
);
comment on table platform.installation is 'One row: is this a demonstration, and the secret that signs form keys.';

create table platform.form_key (
  digest bytea primary key,
  used_at timestamptz not null,
  sent bytea not null,
  outcome jsonb
);
comment on table platform.form_key is 'One-time keys of forms that were carried out, as SHA-256; the same sending a second time gets the first one''s answer.';
comment on column platform.form_key.sent is 'SHA-256 over who sent the form, to where, with what in it: only the same sending is a repetition.';

create table platform.letter (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  composed_at timestamptz not null,
  sent_at timestamptz,
  withheld_because text,
  last_error text,
  check (sent_at is null or withheld_because is null)
);
comment on table platform.letter is 'Outgoing mail, written in the transaction of its cause and carried out by the worker. The body is emptied once sent when it holds a link.';
create index letter_waiting on platform.letter (composed_at) where sent_at is null and withheld_because is null;

create table platform.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table platform.rate_limit is 'Counters of rate-limiter-flexible.';

create schema journal;
comment on schema journal is 'Who did what, when, for whom: append-only, every line bound to the one before by its hash.';

create table journal.line (
  number bigint primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('public', 'member', 'system')),
  actor_name text,
  person_id uuid,
  membership_id uuid,
  organization_id uuid,
  deed text not null,
  subject_kind text not null,
  subject_id text not null,
  facts jsonb not null,
  detail_digest bytea,
  previous_hash bytea not null,
  hash bytea not null unique,
  check ((actor_kind = 'member') = (person_id is not null and membership_id is not null))
);
comment on column journal.line.facts is 'Ids and codes only, nothing personal.';
comment on column journal.line.detail_digest is 'SHA-256 of salt and personal before/after in journal.detail; stays when the detail is erased.';
create index line_subject on journal.line (subject_kind, subject_id, number);

create table journal.detail (
  line_number bigint primary key references journal.line (number),
  salt bytea,
  content jsonb,
  erased_at timestamptz,
  check ((content is null) = (erased_at is not null) and (salt is null) = (content is null))
);
comment on table journal.detail is 'Personal before/after of a journal line. It can be erased, which leaves the chain whole, and never changed.';

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end $$;

create function journal.only_erase() returns trigger language plpgsql as $$
begin
  if new.line_number = old.line_number and new.content is null and new.salt is null
     and new.erased_at is not null and old.erased_at is null then
    return new;
  end if;
  raise exception 'a journal detail can be erased and not changed';
end $$;

create trigger line_is_final before update or delete on journal.line for each row execute function journal.refuse_change();
create trigger line_stays before truncate on journal.line for each statement execute function journal.refuse_change();
create trigger detail_only_erased before update on journal.detail for each row execute function journal.only_erase();
create trigger detail_is_final before delete on journal.detail for each row execute function journal.refuse_change();
create trigger detail_stays before truncate on journal.detail for each statement execute function journal.refuse_change();
