-- Boundaries from elsewhere: the official ones, fetched or read from a file by the command line. On the days for
-- which they hold the map is drawn from them; on all others from the raster that comes with the program.

create table territory.geometry (
  id         uuid primary key,
  valid_from date,
  valid_to   date,
  valid      daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  source     text not null,
  fetched_at timestamptz not null,
  checksum   text not null,
  exclude using gist (valid with &&)
);
comment on table  territory.geometry is 'The boundaries of the municipalities of a period, in place of those drawn from the raster.';
comment on column territory.geometry.valid_from is 'First day with these municipalities: a merger day, or the first day of the facts.';
comment on column territory.geometry.source is 'Dutch: where the boundaries come from, as it stands beside the map.';
comment on column territory.geometry.fetched_at is 'When they were fetched or read.';
comment on column territory.geometry.checksum is 'sha256 of what was fetched or read, hexadecimal.';

create table territory.geometry_level (
  geometry uuid not null references territory.geometry on delete cascade,
  level    text not null check (level in ('overview', 'regional', 'detail')),
  topology text not null,
  primary key (geometry, level)
);
comment on table  territory.geometry_level is 'Those boundaries at a level of detail, simplified once, when they came in.';
comment on column territory.geometry_level.topology is 'JSON: arcs of shared border in centimetres of Lambert 72 (engine/boundaries/stored-topology.ts).';
