-- Until when the office has for a question, by its kind, and how that was counted.

create table inquiries.clock (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  term_kind text not null,
  term_number integer not null,
  calendar_version integer not null references calendar.version (number),
  starts_on date not null,
  due_on date,
  cause text not null check (cause in ('deed', 'rules')),
  at timestamptz not null,
  foreign key (term_kind, term_number) references calendar.term (kind, number)
);
comment on table inquiries.clock is 'Until when a term of a question ran, each time that this changed; never changed, and of each term the last row holds. With the versions of the term and the calendar every day of it can be counted again.';
comment on column inquiries.clock.due_on is 'The last day; empty while the term stands still, and where the office withdrew its target.';
comment on column inquiries.clock.cause is 'deed: something happened to the question; rules: a term or the calendar of the office changed.';
create index clock_inquiry on inquiries.clock (inquiry_id, id);
create index clock_moved on inquiries.clock (at desc, id) where cause = 'rules';

create table inquiries.term_deed (
  inquiry_id uuid not null references inquiries.inquiry (id),
  term_kind text not null,
  deed text not null check (deed in ('extended', 'acknowledged')),
  words text not null check (words <> ''),
  at timestamptz not null,
  person_id uuid,
  primary key (inquiry_id, term_kind, deed)
);
comment on table inquiries.term_deed is 'What the office did about a term of a question, at most once: extended it with reasons, or confirmed the receipt where no mail did.';

alter table inquiries.standing add column office_due_on date;
comment on column inquiries.standing.due_on is 'What the administrations owe: the first day asked of those whose turn it is.';
comment on column inquiries.standing.office_due_on is 'What the office owes: the first last day of its running terms; empty where none runs.';
create index standing_office_due on inquiries.standing (office_due_on) where turn <> 'nobody';
