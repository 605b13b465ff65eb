-- One name for the state of what the territory knows, so that whatever was worked out from it (a comparison, a
-- drawing, an answer of the API) can be kept for as long as it holds.

create table territory.revision (
  only_one   boolean primary key default true check (only_one),
  id         uuid not null,
  changed_at timestamptz not null
);
comment on table  territory.revision is 'One row: another id whenever the facts or the published delineations changed. No id comes twice, not even after a transaction that was rolled back.';

insert into territory.revision (id, changed_at) values (gen_random_uuid(), now());
