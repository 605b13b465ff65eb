-- What the rules on regiovorming say of delineations, areas and cooperation structures, and since when: as dated
-- rows with their source. How an area lies is for the territory; what that means in law is here, and apart.

create schema legislation;
comment on schema legislation is 'Rules on regiovorming and derogations from them, dated and with their source; written by the room legislation only, from reference/.';

create table legislation.rule (
  id                 text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  position           integer not null unique,
  subject_kind       text not null check (subject_kind in ('general', 'delineation', 'delineationKind', 'legalForm', 'theme')),
  subjects           text[] not null,
  track              text not null check (track in ('flemish', 'local', 'federal', 'none')),
  kind               text not null check (kind in (
    'inScope', 'exempt', 'outsideScope', 'yardstick', 'deadline', 'target', 'nextRound', 'newAtOnce', 'ownRule',
    'flemishTrack', 'federalNoDeadline', 'federalNoTarget', 'notInForce', 'noRules', 'unknown')),
  falls_on           date,
  accepted_positions text[] not null check (accepted_positions <@ array['within', 'equal', 'supraRegional']),
  valid_from         date,
  valid_to           date,
  valid              daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  sentence           text not null check (sentence <> ''),
  source_article     text,
  source_document    text not null,
  source_code        text not null,
  source_url         text not null check (source_url ~ '^https?://'),
  certainty          text not null check (certainty in ('found', 'toConfirm')),
  remark             text,
  checked_on         date not null,
  check ((subject_kind = 'general') = (cardinality(subjects) = 0)),
  check ((kind in ('deadline', 'target')) = (falls_on is not null)),
  check (kind <> 'deadline' or track = 'local'),
  check (certainty = 'found' or remark is not null)
);
comment on table  legislation.rule is 'What a rule says, to what it applies, in which period, and where that is written.';
comment on column legislation.rule.id is 'Also its anchor on /juridische-regels.';
comment on column legislation.rule.position is 'Order on a page, and of the situations that it leads to.';
comment on column legislation.rule.subjects is 'Codes of delineations, kinds of delineations, legal forms or themes, by subject_kind; empty for a rule about everything.';
comment on column legislation.rule.track is 'flemish: imposed or stimulated by Flanders; local: set up by municipalities; only there the decree sets a deadline.';
comment on column legislation.rule.falls_on is 'Last day of a deadline (in law) or of a target (policy).';
comment on column legislation.rule.accepted_positions is 'Positions of an area of which the rule asks no change; empty where position does not matter.';
comment on column legislation.rule.valid_from is 'First day on which the rule holds; null: before the facts begin.';
comment on column legislation.rule.sentence is 'Dutch: what the rule says, or the reason.';
comment on column legislation.rule.source_code is 'Code of the source in the makers'' dossier, see SOURCE.md.';
comment on column legislation.rule.certainty is 'toConfirm: our reading, or sources that disagree; the remark says which.';
comment on column legislation.rule.checked_on is 'Day on which the source was last looked at.';

create table legislation.derogation (
  id              text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  delineation     text,
  area            text,
  kbo             text check (kbo ~ '^[0-9]{10}$'),
  name            text not null,
  outcome         text not null check (outcome in ('prepared', 'asked', 'granted', 'refused')),
  asked_on        date,
  decided_on      date,
  decided_by      text,
  valid_from      date not null,
  valid_to        date,
  valid           daterange not null generated always as (daterange(valid_from, valid_to)) stored check (not isempty(valid)),
  sentence        text not null check (sentence <> ''),
  source_article  text,
  source_document text not null,
  source_code     text not null,
  source_url      text not null check (source_url ~ '^https?://'),
  certainty       text not null check (certainty in ('found', 'toConfirm')),
  remark          text,
  checked_on      date not null,
  check ((delineation is null) = (area is null) and (delineation is null) <> (kbo is null)),
  check ((outcome in ('granted', 'refused')) = (decided_on is not null)),
  check (certainty = 'found' or remark is not null)
);
create index on legislation.derogation (delineation, area);
comment on table  legislation.derogation is 'A derogation (afwijking) from the principles: prepared, asked, granted or refused, for one area or one cooperation structure.';
comment on column legislation.derogation.area is 'Code of the area, the same in every version of its delineation since valid_from.';
comment on column legislation.derogation.kbo is 'KBO number of the cooperation structure that asks, where it is not about an area.';
comment on column legislation.derogation.valid_from is 'First day on which this can be said: that of the decision, else of the request.';

create table legislation.loaded_set (
  name      text primary key,
  checksum  text not null,
  loaded_at timestamptz not null
);
comment on table legislation.loaded_set is 'The reference sets that the tables above were filled from, so that a start with the same files has nothing to do.';
