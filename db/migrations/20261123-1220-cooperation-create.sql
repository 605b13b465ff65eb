-- Cooperation structures (samenwerkingsverbanden) and who takes part in them, as far as one dated list tells.

create schema cooperation;
comment on schema cooperation is 'Cooperation structures and their participants; written by the room cooperation only, from reference/.';

create table cooperation.structure (
  id           text primary key check (id ~ '^[0-9a-f-]{10,40}$'),
  name         text collate public.dutch not null check (name <> ''),
  form         text not null check (form in ('projectAssociation', 'serviceAssociation', 'mandatedAssociation',
    'mandatedAssociationWithPrivatePartners', 'welfareAssociation', 'socialServiceAssociation', 'careInstitution',
    'hospitalAssociation', 'residentialCareAssociation')),
  theme        text collate public.dutch check (theme <> ''),
  theme_origin text check (theme_origin in ('form', 'wordInName', 'backgroundKnowledge')),
  active       boolean not null,
  seat_nis     text check (seat_nis ~ '^[1-9][0-9]{4}$'),
  seat_name    text collate public.dutch,
  kbo          text check (kbo ~ '^[0-9]{10}$'),
  uri          text not null,
  check ((theme is null) = (theme_origin is null)),
  check ((seat_nis is null) = (seat_name is null))
);
comment on table  cooperation.structure is 'Intermunicipal bodies (IGS) and associations of OCMWs. Not the police and rescue zones: those are delineations of the territory.';
comment on column cooperation.structure.id is 'KBO number; for a structure without one the last part of its URI. Stands in addresses.';
comment on column cooperation.structure.theme is 'Label of the code list "Inhoudelijk thema" of the Organisatieportaal. NOT of the source: assigned by us.';
comment on column cooperation.structure.theme_origin is 'By what the theme was assigned: the form, a word in the name, or background knowledge.';
comment on column cooperation.structure.active is 'Whether the source says that it still works; it gives no days.';
comment on column cooperation.structure.seat_nis is 'The municipality of its seat, by its code of 2025.';

create table cooperation.participation (
  structure text not null references cooperation.structure,
  kind      text not null check (kind in ('municipality', 'ocmw', 'province', 'rescueZone', 'structure')),
  nis       text check (nis ~ '^[1-9][0-9]{4}$'),
  kbo       text not null check (kbo ~ '^[0-9]{10}$'),
  name      text collate public.dutch not null,
  primary key (structure, kbo),
  check ((kind in ('municipality', 'ocmw')) = (nis is not null))
);
create index on cooperation.participation (nis);
comment on table  cooperation.participation is 'Who takes part in a structure, on the day of the list: August 2023 for intermunicipal bodies, spring 2024 for associations of OCMWs.';
comment on column cooperation.participation.nis is 'The municipality, or that of the OCMW, by its code at the time of the list (300 municipalities). Mergers are followed when it is read.';
comment on column cooperation.participation.name is 'As the source calls the participant; it already says Tessenderlo-Ham for the old code of Ham.';

create table cooperation.loaded_set (
  name      text primary key,
  checksum  text not null,
  loaded_at timestamptz not null
);
comment on table cooperation.loaded_set is 'The files of reference/ that fill this schema, as they were loaded last.';
