-- One number that goes up whenever what the territory knows changes, so that whatever was worked out from it
-- (a comparison, a drawing, an answer of the API) can be kept for as long as it holds.

create table territory.revision (
  only_one   boolean primary key default true check (only_one),
  number     bigint not null,
  changed_at timestamptz not null
);
comment on table  territory.revision is 'One row: how often the facts or the published delineations changed, and when they last did.';

insert into territory.revision (number, changed_at) values (0, now());
