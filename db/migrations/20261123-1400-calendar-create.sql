-- On which days the office works and which terms bind it: dated rows with their source. Nothing is ever overwritten, so
-- that every deadline that was told can be worked out again.

create schema calendar;
comment on schema calendar is 'The office calendar and the terms, in versions; written by the room calendar only.';

create table calendar.version (
  number    integer primary key check (number > 0),
  made_at   timestamptz not null,
  person_id uuid,
  deed      text not null check (deed in ('loaded', 'added', 'withdrawn')),
  because   text check (because <> ''),
  check ((deed = 'loaded') = (person_id is null)),
  check (deed <> 'withdrawn' or because is not null)
);
comment on table  calendar.version is 'A version of the office calendar: any change of the days off makes the next.';
comment on column calendar.version.person_id is 'Id of a person; null: Regioloket loaded the reference facts.';
comment on column calendar.version.because is 'Dutch: why a day was withdrawn.';

create table calendar.day_off (
  id              uuid primary key,
  day             date not null,
  kind            text not null check (kind in ('legalHoliday', 'closingDay', 'bridgeDay')),
  name            text not null check (name <> ''),
  origin          text not null check (origin in ('reference', 'office')),
  source_document text not null check (source_document <> ''),
  source_url      text check (source_url ~ '^https?://'),
  certainty       text not null check (certainty in ('found', 'toConfirm')),
  remark          text,
  checked_on      date not null,
  added_in        integer not null references calendar.version (number),
  withdrawn_in    integer references calendar.version (number) check (withdrawn_in > added_in),
  check (certainty = 'found' or remark is not null)
);
create unique index day_off_once on calendar.day_off (day) where withdrawn_in is null;
comment on table  calendar.day_off is 'A day on which the office is closed, from one version of the calendar on, up to and not including another.';
comment on column calendar.day_off.origin is 'reference: from reference/calendar; office: entered by a person.';
comment on column calendar.day_off.checked_on is 'Day on which the source was last looked at, or on which it was entered.';

create table calendar.term (
  kind            text not null check (kind in (
    'inquiryTarget', 'bottleneckTarget', 'complaintAcknowledgement', 'complaintHandling', 'disclosureDecision')),
  number          integer not null check (number > 0),
  unit            text check (unit in ('calendarDays', 'officeDays', 'months')),
  count           integer check (count between 1 and 400),
  first_counted   text not null check (first_counted in ('nextDay', 'sameDay')),
  last_day        text not null check (last_day in ('stays', 'moves')),
  extended_to     integer check (extended_to > count),
  valid_from      date not null,
  origin          text not null check (origin in ('reference', 'office')),
  source_document text not null check (source_document <> ''),
  source_article  text,
  source_url      text check (source_url ~ '^https?://'),
  certainty       text not null check (certainty in ('found', 'toConfirm')),
  remark          text,
  checked_on      date not null,
  made_at         timestamptz not null,
  person_id       uuid,
  because         text check (because <> ''),
  primary key (kind, number),
  check ((unit is null) = (count is null)),
  check (unit is not null or kind in ('inquiryTarget', 'bottleneckTarget')),
  check (certainty = 'found' or remark is not null),
  check ((origin = 'office') = (person_id is not null) and (origin = 'office') = (because is not null))
);
comment on table  calendar.term is 'How long something may take, in versions: of those whose valid_from has come on the day on which a term begins, the one with the highest number holds.';
comment on column calendar.term.count is 'Null: the office has withdrawn its target and has none.';
comment on column calendar.term.because is 'Dutch: why the office set it so.';

create table calendar.loaded_set (
  name      text primary key,
  checksum  text not null,
  loaded_at timestamptz not null
);
comment on table calendar.loaded_set is 'The reference sets that were last loaded, so that a start with the same files has nothing to do.';
