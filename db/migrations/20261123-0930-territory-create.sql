-- The territory: which municipality is in which area, on which day, and from which source we know it.
-- Every period is half-open. Days are keyed with the NIS code, never with a name: Lokeren, Tielt, Wingene,
-- Lochristi and Hasselt kept their name under a new code in 2025, and Antwerpen kept its code while it grew.

create extension if not exists btree_gist;

create collation if not exists public.dutch (provider = icu, locale = 'nl-BE');
comment on collation public.dutch is 'Sorts names as Dutch readers expect (éclair, Eén, ezel, Zoë), whatever the server''s own collation is.';

create schema territory;
comment on schema territory is 'Municipalities, mergers, delineations, their areas and who lies in them; written by the room territory only, from reference/.';

create table territory.municipality (
  nis         text not null check (nis ~ '^[1-9][0-9]{4}$'),
  valid_from  date,
  valid_to    date,
  valid       daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  name        text collate public.dutch not null,
  search_name text not null,
  kbo         text check (kbo ~ '^[0-9]{10}$'),
  area_km2    double precision not null check (area_km2 > 0),
  latitude    double precision not null,
  longitude   double precision not null,
  exclude using gist (nis with =, valid with &&),
  unique nulls not distinct (nis, valid_from)
);
comment on table  territory.municipality is 'One row per state of a municipality of the Flemish Region: a code on one territory. Antwerpen 11002 is two states.';
comment on column territory.municipality.valid_from is 'First day; null: began before the facts do (they begin on 31 December 2018).';
comment on column territory.municipality.valid_to is 'Day after the last; null: still exists.';
comment on column territory.municipality.search_name is 'The name without case, accents and punctuation, as searchForm() of the room makes it.';
comment on column territory.municipality.area_km2 is 'Square kilometres, from the simplified geometry of provincies.incijfers.be.';
comment on column territory.municipality.latitude is 'Of a representative point inside the largest part (WGS84), not of the centroid.';

create table territory.succession (
  merged_on date not null,
  from_nis  text not null,
  to_nis    text not null,
  primary key (from_nis, to_nis, merged_on)
);
create index on territory.succession (to_nis, merged_on);
comment on table territory.succession is 'Mergers: the first code went up in the second on that day. The two are equal where the code stayed (Antwerpen, 2025).';

create table territory.population (
  nis            text not null,
  territory_from date,
  year           integer not null,
  inhabitants    integer not null check (inhabitants >= 0),
  source         text not null,
  unique nulls not distinct (nis, territory_from, year)
);
comment on table  territory.population is 'Inhabitants on 1 January of the year.';
comment on column territory.population.territory_from is 'valid_from of the state whose territory was counted: Antwerpen 2020 is there without and with Borsbeek.';
comment on column territory.population.source is 'Code of the source as in reference/inhabitants/SOURCE.md; 2026 is second-hand.';

create table territory.delineation (
  code          text primary key,
  position      integer not null unique,
  name          text collate public.dutch not null,
  plural        text collate public.dutch not null,
  kind          text not null check (kind in ('administrative', 'sectoralFlemish', 'sectoralFederal', 'touristic', 'statistical')),
  policy_domain text not null,
  counts        boolean not null,
  covers_all    boolean not null,
  exists_from   date,
  exists_to     date check (exists_to > exists_from),
  remark        text
);
comment on table  territory.delineation is 'A scheme of areas (afbakening): reference regions, transport regions, police zones ...';
comment on column territory.delineation.position is 'Order on a page: reference region, province, those that count, the rest.';
comment on column territory.delineation.name is 'One area of it, as said before its own name: Vervoerregio (Waasland).';
comment on column territory.delineation.counts is 'Whether it counts for "elders ingedeeld" (telt_mee).';
comment on column territory.delineation.covers_all is 'Whether every municipality lies in at least one area.';
comment on column territory.delineation.exists_from is 'Before this day the answer is "bestond nog niet"; null: its beginning is not in the facts, and the answer is "onbekend".';
comment on column territory.delineation.exists_to is 'From this day the answer is "bestaat niet meer".';
comment on column territory.delineation.remark is 'Dutch sentence that stands beside every figure of this delineation.';

create table territory.delineation_version (
  id          text primary key,
  delineation text not null references territory.delineation,
  valid_from  date,
  valid_to    date,
  valid       daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  stated_on   date not null,
  source      text not null,
  source_file text not null,
  exclude using gist (delineation with =, valid with &&)
);
comment on table  territory.delineation_version is 'One published table of a delineation, and the period for which we hold it true.';
comment on column territory.delineation_version.id is 'delineation@first day (or @stated day where the beginning is not in the facts).';
comment on column territory.delineation_version.valid_from is 'The last merger day before its state; a decision''s own day where we know it; null: before the facts.';
comment on column territory.delineation_version.stated_on is 'The day of which the source gives the state ("vastgesteld op").';
comment on column territory.delineation_version.source is 'Publisher as it stands under a figure: provincies.incijfers.be.';
comment on column territory.delineation_version.source_file is 'The file or table of that publisher.';

create table territory.area (
  version           text not null references territory.delineation_version,
  code              text not null,
  name              text collate public.dutch not null,
  alternative_names text[] not null default '{}',
  kbo               text check (kbo ~ '^[0-9]{10}$'),
  uri               text,
  primary key (version, code)
);
comment on table  territory.area is 'An area of one version. Codes are those of the source and unique within a delineation only. Pseudo areas ("Geen IGS") are not areas.';
comment on column territory.area.alternative_names is 'Other names in use for the same area: Middenkust is also Regio Oostende.';

create table territory.membership (
  version text not null,
  area    text not null,
  nis     text not null,
  share   double precision check (share > 0 and share <= 1),
  primary key (version, nis, area),
  foreign key (version, area) references territory.area (version, code)
);
create index on territory.membership (nis);
create index on territory.membership (version, area);
comment on table  territory.membership is 'A municipality lies in an area: in several of one delineation, or in none, if the source says so.';
comment on column territory.membership.share is 'Part of the municipality that lies in the area; null: whole, or not stated (elz-fijn, treg).';

create table territory.neighbour (
  nis_a      text not null,
  nis_b      text not null check (nis_a < nis_b),
  valid_from date,
  valid_to   date,
  valid      daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  length_km  double precision not null check (length_km > 0),
  exclude using gist (nis_a with =, nis_b with =, valid with &&)
);
comment on table territory.neighbour is 'Two municipalities with a shared border and its length, from the simplified geometry; point contacts are not neighbours.';

create table territory.raster (
  id         text primary key,
  valid_from date,
  valid_to   date,
  valid      daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  rle        text not null,
  checksum   text not null,
  exclude using gist (valid with &&)
);
comment on table  territory.raster is 'Which municipality lies in which square of 250 m (Lambert 72); the built-in map is drawn from it.';
comment on column territory.raster.rle is 'Run-length text, form RLE1: see reference/raster-2025/SOURCE.md.';
comment on column territory.raster.checksum is 'sha256 of rle, hexadecimal.';

create table territory.loaded_set (
  name      text primary key,
  checksum  text not null,
  loaded_at timestamptz not null
);
comment on table territory.loaded_set is 'The reference sets that the tables above were filled from, so that a start with the same files has nothing to do.';

create view territory.placement as
  select v.delineation, v.id as version, v.valid, m.area as code, a.name, m.nis
  from territory.membership m
  join territory.delineation_version v on v.id = m.version
  join territory.area a on a.version = m.version and a.code = m.area;
comment on view territory.placement is 'Memberships with the name of their area and the period for which they hold.';

create function territory.municipality_on(on_day date)
returns table (
  nis text, name text, search_name text, kbo text, valid_from date, area_km2 double precision,
  latitude double precision, longitude double precision,
  region_code text, region_name text, province_code text, province_name text,
  inhabitants integer, inhabitants_year integer, inhabitants_source text
)
language sql stable
begin atomic
  select m.nis, m.name, m.search_name, m.kbo, m.valid_from, m.area_km2, m.latitude, m.longitude,
         region.code, region.name, province.code, province.name, p.inhabitants, p.year, p.source
  from territory.municipality m
  left join territory.placement region
    on region.delineation = 'referentieregio' and region.nis = m.nis and region.valid @> on_day
  left join territory.placement province
    on province.delineation = 'provincie' and province.nis = m.nis and province.valid @> on_day
  left join (
    select distinct on (counted.nis, counted.territory_from)
           counted.nis, counted.territory_from, counted.inhabitants, counted.year, counted.source
    from territory.population counted
    order by counted.nis, counted.territory_from,
             counted.year <= date_part('year', on_day) desc, abs(date_part('year', on_day) - counted.year)
  ) p on p.nis = m.nis and p.territory_from is not distinct from m.valid_from
  where m.valid @> on_day;
end;
comment on function territory.municipality_on is 'The municipalities of a day with their region, province and inhabitants: of the latest year not after the day, else of the earliest.';

create function territory.refresh_statistics() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  analyze territory.municipality, territory.population, territory.delineation,
          territory.delineation_version, territory.area, territory.membership;
end
$$;
comment on function territory.refresh_statistics is 'For the loader, which replaces whole tables and does not own them: without it, the first minute''s plans are ten times slower.';
