-- Questions that come back, with the answer that holds.

create schema knowledge;
comment on schema knowledge is 'Frequently asked questions, in versions, each with its source and the day on which it is looked at again.';

create table knowledge.article (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  is_demonstration boolean not null
);
comment on column knowledge.article.slug is 'Its place in the address; it stays when the question is put in other words.';
comment on column knowledge.article.is_demonstration is 'Made for the demonstration: no answer of ABB, and every page says so.';

create table knowledge.version (
  article_id uuid not null references knowledge.article (id),
  version integer not null check (version > 0),
  question text not null check (question <> ''),
  answer text not null check (answer <> ''),
  source text not null check (source <> ''),
  source_url text,
  valid_from date not null,
  valid_to date,
  review_on date not null,
  owner text not null check (owner <> ''),
  written_at timestamptz not null,
  person_id uuid,
  primary key (article_id, version),
  check (valid_to > valid_from)
);
comment on table knowledge.version is 'What an article said, never changed: the highest version holds.';
comment on column knowledge.version.source is 'The law, decision or data that the answer rests on.';
comment on column knowledge.version.owner is 'Which team keeps it right; a function, no person.';

create table knowledge.withdrawal (
  article_id uuid primary key references knowledge.article (id),
  reason text not null check (reason <> ''),
  withdrawn_at timestamptz not null,
  person_id uuid
);
comment on table knowledge.withdrawal is 'An article that says nothing any more, and why: its address says so.';
