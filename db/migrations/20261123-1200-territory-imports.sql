-- Delineations come in from people, beside those of reference/. A version that was published stays through every
-- load of the reference facts. What a source states of a version's days is kept apart from the period for which the
-- version holds: that one follows from all versions of the delineation together, and is worked out anew after every
-- load and publication (commands/settle-versions.ts).

alter table territory.delineation
  add column origin text not null default 'reference' check (origin in ('reference', 'published')),
  drop constraint delineation_position_key,
  add constraint delineation_position_key unique (position) deferrable initially immediate;
comment on column territory.delineation.origin is 'Who describes it: reference/, or the publication that founded it.';

drop function territory.municipality_on(date);
drop view territory.placement;

alter table territory.delineation_version
  add column stated_from   date,
  add column stated_to     date,
  add column origin        text not null default 'reference' check (origin in ('reference', 'published')),
  add column replaced_by   text references territory.delineation_version deferrable initially deferred,
  add column legal_basis   text,
  add column owner         text,
  add column kind          text check (kind in ('administrative', 'sectoralFlemish', 'sectoralFederal', 'touristic', 'statistical')),
  add column policy_domain text,
  add column remark        text,
  add column published_at  timestamptz,
  add column published_by  uuid;

update territory.delineation_version set stated_from = valid_from, stated_to = valid_to;

alter table territory.delineation_version
  drop column valid,
  drop column valid_from,
  drop column valid_to;
alter table territory.delineation_version
  add column valid daterange not null default 'empty';

update territory.delineation_version set valid = daterange(stated_from, stated_to);

alter table territory.delineation_version
  add column valid_from date generated always as (lower(valid)) stored,
  add column valid_to   date generated always as (upper(valid)) stored,
  add constraint delineation_version_stated_period_check check (stated_to > stated_from),
  add constraint delineation_version_published_check check (
    (origin = 'published') = (published_at is not null)
    and (origin = 'reference' or stated_from is not null)
  ),
  add constraint delineation_version_valid_excl
    exclude using gist (delineation with =, valid with &&) deferrable initially immediate,
  add constraint delineation_version_reference_excl
    exclude using gist (delineation with =, daterange(stated_from, stated_to) with &&) where (origin = 'reference');

comment on table  territory.delineation_version is 'One published table of a delineation: what its source states, and the period for which we hold it true.';
comment on column territory.delineation_version.id is 'delineation@first day (or @stated day where the beginning is not in the facts); behind a published one .n, its number among those of that day.';
comment on column territory.delineation_version.stated_from is 'Its own first day: the last merger day before its state, a decision''s own day where we know it, or the day with which it was published; null: before the facts.';
comment on column territory.delineation_version.stated_to is 'Day after its own last one, where the source gives one.';
comment on column territory.delineation_version.valid is 'The days on which it holds: from its own first day to that of the next version, to its own end, or to the merger of one of its municipalities, whichever comes first; none where it was replaced. Worked out from all versions of the delineation together.';
comment on column territory.delineation_version.origin is 'reference: from reference/, replaced by every load; published: came in through an import, and stays.';
comment on column territory.delineation_version.replaced_by is 'The version with the same first day that holds in its place.';
comment on column territory.delineation_version.legal_basis is 'The decision or decree that it rests on, as the publisher gave it.';
comment on column territory.delineation_version.owner is 'Who decides on this delineation (eigenaar), as the publisher gave it.';
comment on column territory.delineation_version.kind is 'Null: that of the delineation.';
comment on column territory.delineation_version.policy_domain is 'Null: that of the delineation.';
comment on column territory.delineation_version.remark is 'Of a published version: the sentence beside its figures, or none. Versions of reference/ have that of the delineation.';
comment on column territory.delineation_version.published_by is 'Id of a person; null: the command line.';

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

create table territory.import (
  id           uuid primary key,
  file_name    text not null,
  content      bytea,
  raw          json,
  received_at  timestamptz not null,
  received_by  uuid,
  delineation  text,
  choices      jsonb not null default '{}',
  corrections  jsonb not null default '[]',
  details      jsonb,
  decisions    jsonb not null default '{}',
  version      text references territory.delineation_version,
  discarded_at timestamptz,
  check (version is null or discarded_at is null),
  constraint import_content_check check (
    (discarded_at is null) = (content is not null) and (discarded_at is null) = (raw is not null)
  )
);
create index on territory.import (received_at);
comment on table  territory.import is 'A file with a delineation that came in, with what was chosen and corrected since. Nothing of it counts before it is published.';
comment on column territory.import.content is 'The file as it came; null once it is thrown away.';
comment on column territory.import.raw is 'The same as sheets, rows and cells of text, packed; json and not jsonb, for a file may hold signs that jsonb refuses.';
comment on column territory.import.received_by is 'Id of a person; null: the command line.';
comment on column territory.import.delineation is 'Code of the delineation that it is for, where that is known; it need not exist yet.';
comment on column territory.import.choices is 'How the file is read where somebody chose otherwise than was detected: encoding, separator, sheet, columns, vintage.';
comment on column territory.import.corrections is 'What was decided line by line; the file itself stays as it came.';
comment on column territory.import.details is 'The data of the version, and of its delineation where that is new, as they were last filled in.';
comment on column territory.import.decisions is 'Per municipality that arose from a merger between areas: in which of them it lies.';
comment on column territory.import.version is 'The version that was published from it.';

create table territory.draft (
  import     uuid primary key references territory.import,
  content    jsonb not null,
  drafted_at timestamptz not null,
  drafted_by uuid
);
comment on table  territory.draft is 'A version as it would be published from an import: it shows on nobody''s map but that of the draft.';
comment on column territory.draft.content is 'Areas and memberships as they were when it was drafted, and the version they were held against: publication refuses where these would be others by then.';
