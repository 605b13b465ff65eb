-- Editions: many sheets as one file, made by a job and kept for a day.

create schema editions;
comment on schema editions is 'Many sheets as one file, made in the background; written by the room editions only.';

create table editions.edition (
  id         uuid primary key,
  day        date not null,
  selection  text not null check (selection ~ '^(alle|provincie-[0-9]{5}|regio-[A-Z0-9]{1,20})$'),
  form       text not null check (form in ('pdf', 'zip')),
  state_key  text not null,
  total      integer not null check (total > 0),
  done       integer not null default 0 check (done between 0 and total),
  attempts   integer not null default 0,
  maker      uuid,
  ordered_at timestamptz not null,
  begun_at   timestamptz,
  ended_at   timestamptz,
  ending     text check (ending in ('finished', 'cancelled', 'failed', 'outdated')),
  check ((ended_at is null) = (ending is null)),
  check (ending is distinct from 'finished' or done = total)
);
create unique index edition_once on editions.edition (day, selection, form, state_key)
  where ending is null or ending = 'finished';
comment on table  editions.edition is 'One file with the sheets of a day for a selection of municipalities. Who orders the same gets the same.';
comment on column editions.edition.day is 'The day of which the sheets tell.';
comment on column editions.edition.selection is 'alle, or a province or region by its code: as the address has it.';
comment on column editions.edition.form is 'One PDF, or a ZIP with a PDF for each sheet.';
comment on column editions.edition.state_key is 'Names the state of the facts that the sheets tell from, and the program that makes them.';
comment on column editions.edition.done is 'How many sheets are ready; of one PDF, how many are written out.';
comment on column editions.edition.attempts is 'How often a job began with it.';
comment on column editions.edition.maker is 'The attempt that may write: a later one takes over from an earlier one.';
comment on column editions.edition.ending is 'Null while it waits or is being made.';

create table editions.part (
  edition uuid not null references editions.edition on delete cascade,
  number  integer not null check (number > 0),
  name    text,
  content bytea not null,
  primary key (edition, number)
);
alter table editions.part alter column content set storage external;
comment on table  editions.part is 'The bytes of an edition, in order: pieces of its one PDF, or the files of its ZIP.';
comment on column editions.part.name is 'Name of the file in the ZIP; null for a piece of the one PDF.';
