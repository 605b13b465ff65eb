-- The public API names a municipality, a province and a region by the URI that others know it by. `parties` keeps the
-- identifiers of organisations; those of places belong to the territory.

create table territory.identifier (
  kind   text not null check (kind in ('municipality', 'ocmw', 'province', 'referenceRegion')),
  code   text not null,
  scheme text not null check (scheme in ('administrativeUnit', 'area', 'refnis2025', 'ovo')),
  uri    text not null,
  primary key (kind, code, scheme)
);
comment on table  territory.identifier is 'Existing URIs of municipalities, provinces and regions, from the Organisatieportaal.';
comment on column territory.identifier.code is 'NIS code, or code of the region.';
comment on column territory.identifier.scheme is 'administrativeUnit: the government (bestuurseenheid); area: its territory (werkingsgebied); refnis2025: the code in the list of Statbel; ovo: the organisation in data.vlaanderen.be.';
