-- Internal notes on a case of whatever kind.

create schema notes;
comment on schema notes is 'What staff write for each other about a case; nothing of it goes out.';

create table notes.note (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  person_id uuid not null
);
create index note_subject on notes.note (subject_kind, subject_id, written_at);
