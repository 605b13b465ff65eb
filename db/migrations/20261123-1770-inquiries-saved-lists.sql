-- A list of questions as somebody narrowed it, kept under a name.

create table inquiries.saved_list (
  id uuid primary key,
  name text not null check (name <> ''),
  query text not null check (length(query) <= 2000),
  organization_id uuid references parties.organization (id),
  person_id uuid not null,
  position integer not null,
  saved_at timestamptz not null
);
comment on table inquiries.saved_list is 'Which questions, never the questions themselves: whoever opens it sees what that person may see.';
comment on column inquiries.saved_list.query is 'What stands behind the question mark in the address of the list.';
comment on column inquiries.saved_list.organization_id is 'The office with which it is shared; null: only for who saved it.';
comment on column inquiries.saved_list.position is 'The order in which the lists of this person, or of this office, stand.';
create unique index saved_list_own on inquiries.saved_list (person_id, lower(name)) where organization_id is null;
create unique index saved_list_shared on inquiries.saved_list (organization_id, lower(name)) where organization_id is not null;
