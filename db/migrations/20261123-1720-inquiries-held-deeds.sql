-- What the office sends goes out some seconds later: until then, who sent it can take it back.

create table inquiries.held_deed (
  id uuid primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  place text not null,
  params jsonb not null,
  fields jsonb not null,
  version integer not null,
  person_id uuid not null,
  membership_id uuid not null,
  held_at timestamptz not null,
  due_at timestamptz not null,
  ending text check (ending in ('undone', 'returned')),
  reason text not null default '',
  ended_at timestamptz,
  check ((ending is null) = (ended_at is null)),
  check ((ending = 'returned') = (reason <> ''))
);
comment on table inquiries.held_deed is 'A deed on a question that waits for its moment, or that did not happen and is a draft again. One that was carried out is gone.';
comment on column inquiries.held_deed.place is 'The address of its form, as the route has it; with params it is the address itself.';
comment on column inquiries.held_deed.fields is 'All that was typed, in order: pairs of a field and its value.';
comment on column inquiries.held_deed.version is 'Of the question, at which it is carried out: one that somebody else changed meanwhile refuses it.';
comment on column inquiries.held_deed.membership_id is 'For whom the person acted, who must still be that when it is carried out.';
comment on column inquiries.held_deed.reason is 'Why it came back, for who wrote it.';
create index held_deed_inquiry on inquiries.held_deed (inquiry_id, due_at);
create index held_deed_person on inquiries.held_deed (person_id, held_at);
