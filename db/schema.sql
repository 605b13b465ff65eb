SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: calendar; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA calendar;

--
-- Name: SCHEMA calendar; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA calendar IS 'The office calendar and the terms, in versions; written by the room calendar only.';

--
-- Name: cooperation; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA cooperation;

--
-- Name: SCHEMA cooperation; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA cooperation IS 'Cooperation structures and their participants; written by the room cooperation only, from reference/.';

--
-- Name: correspondence; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA correspondence;

--
-- Name: SCHEMA correspondence; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA correspondence IS 'What the office writes with about a case: the words of its letters that come back.';

--
-- Name: documents; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA documents;

--
-- Name: SCHEMA documents; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA documents IS 'Attachments to cases of whatever kind: what they are called, who sent them, who may open them.';

--
-- Name: editions; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA editions;

--
-- Name: SCHEMA editions; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA editions IS 'Many sheets as one file, made in the background; written by the room editions only.';

--
-- Name: inquiries; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA inquiries;

--
-- Name: SCHEMA inquiries; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA inquiries IS 'Questions to the central access point and the provincial contact points.';

--
-- Name: journal; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA journal;

--
-- Name: SCHEMA journal; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA journal IS 'Who did what, when, for whom: append-only, every line bound to the one before by its hash.';

--
-- Name: knowledge; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA knowledge;

--
-- Name: SCHEMA knowledge; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA knowledge IS 'Frequently asked questions, in versions, each with its source and the day on which it is looked at again.';

--
-- Name: legislation; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA legislation;

--
-- Name: SCHEMA legislation; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA legislation IS 'Rules on regiovorming and derogations from them, dated and with their source; written by the room legislation only, from reference/.';

--
-- Name: notes; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA notes;

--
-- Name: SCHEMA notes; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA notes IS 'What staff write for each other about a case; nothing of it goes out.';

--
-- Name: parties; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA parties;

--
-- Name: SCHEMA parties; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA parties IS 'Organisations: their kind, codes, mail domains and contact cards.';

--
-- Name: people; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA people;

--
-- Name: SCHEMA people; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA people IS 'Persons, memberships, sign-in links, sessions and requests for an account.';

--
-- Name: platform; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA platform;

--
-- Name: SCHEMA platform; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA platform IS 'What the foundations keep: no domain word lives here.';

--
-- Name: referrals; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA referrals;

--
-- Name: SCHEMA referrals; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA referrals IS 'Requests to administrations about a case of whatever kind, and what became of them.';

--
-- Name: tasks; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA tasks;

--
-- Name: SCHEMA tasks; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA tasks IS 'What the office still has to do about a case; nothing of it goes out.';

--
-- Name: territory; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA territory;

--
-- Name: SCHEMA territory; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA territory IS 'Municipalities, mergers, delineations, their areas and who lies in them; written by the room territory only, from reference/.';

--
-- Name: dutch; Type: COLLATION; Schema: public; Owner: -
--

CREATE COLLATION public.dutch (provider = icu, locale = 'nl-BE');

--
-- Name: COLLATION dutch; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLLATION public.dutch IS 'Sorts names as Dutch readers expect (éclair, Eén, ezel, Zoë), whatever the server''s own collation is.';

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

--
-- Name: only_erase(); Type: FUNCTION; Schema: journal; Owner: -
--

CREATE FUNCTION journal.only_erase() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if new.line_number = old.line_number and new.content is null and new.salt is null
     and new.erased_at is not null and old.erased_at is null then
    return new;
  end if;
  raise exception 'a journal detail can be erased and not changed';
end $$;

--
-- Name: refuse_change(); Type: FUNCTION; Schema: journal; Owner: -
--

CREATE FUNCTION journal.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'the journal is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end $$;

--
-- Name: keep_published_content(); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.keep_published_content() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  changed text;
begin
  select min(version.id) into changed
  from territory.delineation_version version
  where version.origin = 'published' and version.id in (select was.version from was);
  if changed is not null then
    raise exception 'what version % says is kept as it was published: % on %.% refused',
      changed, tg_op, tg_table_schema, tg_table_name;
  end if;
  return null;
end $$;

--
-- Name: FUNCTION keep_published_content(); Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON FUNCTION territory.keep_published_content() IS 'Refuses a statement that changed or deleted an area or a membership of a published version.';

--
-- Name: keep_published_provenance(); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.keep_published_provenance() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  settled constant text[] := array['valid', 'valid_from', 'valid_to', 'replaced_by'];
  changed text;
begin
  select min(one.version ->> 'id') into changed
  from (
    select to_jsonb(was) - settled as version from was where was.origin = 'published'
    except
    select to_jsonb(becomes) - settled from becomes
  ) one;
  if changed is not null then
    raise exception 'version % is kept as it was published: % refused', changed, tg_op;
  end if;
  return null;
end $$;

--
-- Name: FUNCTION keep_published_provenance(); Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON FUNCTION territory.keep_published_provenance() IS 'Refuses a statement that changed a published version. Its days, and whether another holds in its place, follow from all versions together, and may change.';

--
-- Name: keep_published_version(); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.keep_published_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  changed text;
begin
  select min(was.id) into changed from was where was.origin = 'published';
  if changed is not null then
    raise exception 'version % is kept as it was published: % refused', changed, tg_op;
  end if;
  return null;
end $$;

--
-- Name: FUNCTION keep_published_version(); Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON FUNCTION territory.keep_published_version() IS 'Refuses a statement that deleted a published version.';

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: area; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.area (
    version text NOT NULL,
    code text NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    alternative_names text[] DEFAULT '{}'::text[] NOT NULL,
    kbo text,
    uri text,
    CONSTRAINT area_kbo_check CHECK ((kbo ~ '^[0-9]{10}$'::text))
);

--
-- Name: TABLE area; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.area IS 'An area of one version. Codes are those of the source and unique within a delineation only. Pseudo areas ("Geen IGS") are not areas.';

--
-- Name: COLUMN area.alternative_names; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.area.alternative_names IS 'Other names in use for the same area: Middenkust is also Regio Oostende.';

--
-- Name: delineation_version; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.delineation_version (
    id text NOT NULL,
    delineation text NOT NULL,
    stated_on date NOT NULL,
    source text NOT NULL,
    source_file text NOT NULL,
    stated_from date,
    stated_to date,
    origin text DEFAULT 'reference'::text NOT NULL,
    replaced_by text,
    legal_basis text,
    owner text,
    kind text,
    policy_domain text,
    remark text,
    published_at timestamp with time zone,
    published_by uuid,
    valid daterange DEFAULT 'empty'::daterange NOT NULL,
    valid_from date GENERATED ALWAYS AS (lower(valid)) STORED,
    valid_to date GENERATED ALWAYS AS (upper(valid)) STORED,
    CONSTRAINT delineation_version_kind_check CHECK ((kind = ANY (ARRAY['administrative'::text, 'sectoralFlemish'::text, 'sectoralFederal'::text, 'touristic'::text, 'statistical'::text]))),
    CONSTRAINT delineation_version_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'published'::text]))),
    CONSTRAINT delineation_version_published_check CHECK ((((origin = 'published'::text) = (published_at IS NOT NULL)) AND ((origin = 'reference'::text) OR (stated_from IS NOT NULL)))),
    CONSTRAINT delineation_version_stated_period_check CHECK ((stated_to > stated_from))
);

--
-- Name: TABLE delineation_version; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.delineation_version IS 'One published table of a delineation: what its source states, and the period for which we hold it true.';

--
-- Name: COLUMN delineation_version.id; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.id IS 'delineation@first day (or @stated day where the beginning is not in the facts); behind a published one .n, its number among those of that day.';

--
-- Name: COLUMN delineation_version.stated_on; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.stated_on IS 'The day of which the source gives the state ("vastgesteld op").';

--
-- Name: COLUMN delineation_version.source; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.source IS 'Publisher as it stands under a figure: provincies.incijfers.be.';

--
-- Name: COLUMN delineation_version.source_file; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.source_file IS 'The file or table of that publisher.';

--
-- Name: COLUMN delineation_version.stated_from; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.stated_from IS 'Its own first day: the last merger day before its state, a decision''s own day where we know it, or the day with which it was published; null: before the facts.';

--
-- Name: COLUMN delineation_version.stated_to; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.stated_to IS 'Day after its own last one, where the source gives one.';

--
-- Name: COLUMN delineation_version.origin; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.origin IS 'reference: from reference/, replaced by every load; published: came in through an import, and stays.';

--
-- Name: COLUMN delineation_version.replaced_by; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.replaced_by IS 'The version with the same first day that holds in its place.';

--
-- Name: COLUMN delineation_version.legal_basis; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.legal_basis IS 'The decision or decree that it rests on, as the publisher gave it.';

--
-- Name: COLUMN delineation_version.owner; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.owner IS 'Who decides on this delineation (eigenaar), as the publisher gave it.';

--
-- Name: COLUMN delineation_version.kind; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.kind IS 'Null: that of the delineation.';

--
-- Name: COLUMN delineation_version.policy_domain; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.policy_domain IS 'Null: that of the delineation.';

--
-- Name: COLUMN delineation_version.remark; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.remark IS 'Of a published version: the sentence beside its figures, or none. Versions of reference/ have that of the delineation.';

--
-- Name: COLUMN delineation_version.published_by; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.published_by IS 'Id of a person; null: the command line.';

--
-- Name: COLUMN delineation_version.valid; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation_version.valid IS 'The days on which it holds: from its own first day to that of the next version, to its own end, or to the merger of one of its municipalities, whichever comes first; none where it was replaced. Worked out from all versions of the delineation together.';

--
-- Name: membership; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.membership (
    version text NOT NULL,
    area text NOT NULL,
    nis text NOT NULL,
    share double precision,
    CONSTRAINT membership_share_check CHECK (((share > (0)::double precision) AND (share <= (1)::double precision)))
);

--
-- Name: TABLE membership; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.membership IS 'A municipality lies in an area: in several of one delineation, or in none, if the source says so.';

--
-- Name: COLUMN membership.share; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.membership.share IS 'Part of the municipality that lies in the area; null: whole, or not stated (elz-fijn, treg).';

--
-- Name: municipality; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.municipality (
    nis text NOT NULL,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    search_name text NOT NULL,
    kbo text,
    area_km2 double precision NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    CONSTRAINT municipality_area_km2_check CHECK ((area_km2 > (0)::double precision)),
    CONSTRAINT municipality_kbo_check CHECK ((kbo ~ '^[0-9]{10}$'::text)),
    CONSTRAINT municipality_nis_check CHECK ((nis ~ '^[1-9][0-9]{4}$'::text)),
    CONSTRAINT municipality_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE municipality; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.municipality IS 'One row per state of a municipality of the Flemish Region: a code on one territory. Antwerpen 11002 is two states.';

--
-- Name: COLUMN municipality.valid_from; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.municipality.valid_from IS 'First day; null: began before the facts do (they begin on 31 December 2018).';

--
-- Name: COLUMN municipality.valid_to; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.municipality.valid_to IS 'Day after the last; null: still exists.';

--
-- Name: COLUMN municipality.search_name; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.municipality.search_name IS 'The name without case, accents and punctuation, as searchForm() of the room makes it.';

--
-- Name: COLUMN municipality.area_km2; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.municipality.area_km2 IS 'Square kilometres, from the simplified geometry of provincies.incijfers.be.';

--
-- Name: COLUMN municipality.latitude; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.municipality.latitude IS 'Of a representative point inside the largest part (WGS84), not of the centroid.';

--
-- Name: placement; Type: VIEW; Schema: territory; Owner: -
--

CREATE VIEW territory.placement AS
 SELECT v.delineation,
    v.id AS version,
    v.valid,
    m.area AS code,
    a.name,
    m.nis
   FROM ((territory.membership m
     JOIN territory.delineation_version v ON ((v.id = m.version)))
     JOIN territory.area a ON (((a.version = m.version) AND (a.code = m.area))));

--
-- Name: VIEW placement; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON VIEW territory.placement IS 'Memberships with the name of their area and the period for which they hold.';

--
-- Name: population; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.population (
    nis text NOT NULL,
    territory_from date,
    year integer NOT NULL,
    inhabitants integer NOT NULL,
    source text NOT NULL,
    CONSTRAINT population_inhabitants_check CHECK ((inhabitants >= 0))
);

--
-- Name: TABLE population; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.population IS 'Inhabitants on 1 January of the year.';

--
-- Name: COLUMN population.territory_from; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.population.territory_from IS 'valid_from of the state whose territory was counted: Antwerpen 2020 is there without and with Borsbeek.';

--
-- Name: COLUMN population.source; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.population.source IS 'Code of the source as in reference/inhabitants/SOURCE.md; 2026 is second-hand.';

--
-- Name: municipality_on(date); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.municipality_on(on_day date) RETURNS TABLE(nis text, name text, search_name text, kbo text, valid_from date, area_km2 double precision, latitude double precision, longitude double precision, region_code text, region_name text, province_code text, province_name text, inhabitants integer, inhabitants_year integer, inhabitants_source text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT m.nis,
     m.name,
     m.search_name,
     m.kbo,
     m.valid_from,
     m.area_km2,
     m.latitude,
     m.longitude,
     region.code,
     region.name,
     province.code,
     province.name,
     p.inhabitants,
     p.year,
     p.source
    FROM (((territory.municipality m
      LEFT JOIN territory.placement region ON (((region.delineation = 'referentieregio'::text) AND (region.nis = m.nis) AND (region.valid @> municipality_on.on_day))))
      LEFT JOIN territory.placement province ON (((province.delineation = 'provincie'::text) AND (province.nis = m.nis) AND (province.valid @> municipality_on.on_day))))
      LEFT JOIN ( SELECT DISTINCT ON (counted.nis, counted.territory_from) counted.nis,
             counted.territory_from,
             counted.inhabitants,
             counted.year,
             counted.source
            FROM territory.population counted
           ORDER BY counted.nis, counted.territory_from, ((counted.year)::double precision <= date_part('year'::text, municipality_on.on_day)) DESC, (abs((date_part('year'::text, municipality_on.on_day) - (counted.year)::double precision)))) p ON (((p.nis = m.nis) AND (NOT (p.territory_from IS DISTINCT FROM m.valid_from)))))
   WHERE (m.valid @> municipality_on.on_day);
END;

--
-- Name: FUNCTION municipality_on(on_day date); Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON FUNCTION territory.municipality_on(on_day date) IS 'The municipalities of a day with their region, province and inhabitants: of the latest year not after the day, else of the earliest.';

--
-- Name: refresh_statistics(); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.refresh_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  analyze territory.municipality, territory.population, territory.delineation,
          territory.delineation_version, territory.area, territory.membership;
end
$$;

--
-- Name: FUNCTION refresh_statistics(); Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON FUNCTION territory.refresh_statistics() IS 'For the loader, which replaces whole tables and does not own them: without it, the first minute''s plans are ten times slower.';

--
-- Name: refuse_published_change(); Type: FUNCTION; Schema: territory; Owner: -
--

CREATE FUNCTION territory.refuse_published_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'a published version is kept as it was published: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end $$;

--
-- Name: dutch_words; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION public.dutch_words (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR asciiword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR word WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR hword_part WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR hword_asciipart WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR asciihword WITH dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR hword WITH public.unaccent, dutch_stem;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.dutch_words
    ADD MAPPING FOR uint WITH simple;

--
-- Name: TEXT SEARCH CONFIGURATION dutch_words; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TEXT SEARCH CONFIGURATION public.dutch_words IS 'Dutch, whatever the accents.';

--
-- Name: day_off; Type: TABLE; Schema: calendar; Owner: -
--

CREATE TABLE calendar.day_off (
    id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    origin text NOT NULL,
    source_document text NOT NULL,
    source_url text,
    certainty text NOT NULL,
    remark text,
    checked_on date NOT NULL,
    added_in integer NOT NULL,
    withdrawn_in integer,
    CONSTRAINT day_off_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'toConfirm'::text]))),
    CONSTRAINT day_off_check CHECK ((withdrawn_in > added_in)),
    CONSTRAINT day_off_check1 CHECK (((certainty = 'found'::text) OR (remark IS NOT NULL))),
    CONSTRAINT day_off_kind_check CHECK ((kind = ANY (ARRAY['legalHoliday'::text, 'closingDay'::text, 'bridgeDay'::text]))),
    CONSTRAINT day_off_name_check CHECK ((name <> ''::text)),
    CONSTRAINT day_off_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'office'::text]))),
    CONSTRAINT day_off_source_document_check CHECK ((source_document <> ''::text)),
    CONSTRAINT day_off_source_url_check CHECK ((source_url ~ '^https?://'::text))
);

--
-- Name: TABLE day_off; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON TABLE calendar.day_off IS 'A day on which the office is closed, from one version of the calendar on, up to and not including another.';

--
-- Name: COLUMN day_off.origin; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.day_off.origin IS 'reference: from reference/calendar; office: entered by a person.';

--
-- Name: COLUMN day_off.checked_on; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.day_off.checked_on IS 'Day on which the source was last looked at, or on which it was entered.';

--
-- Name: loaded_set; Type: TABLE; Schema: calendar; Owner: -
--

CREATE TABLE calendar.loaded_set (
    name text NOT NULL,
    checksum text NOT NULL,
    loaded_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE loaded_set; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON TABLE calendar.loaded_set IS 'The reference sets that were last loaded, so that a start with the same files has nothing to do.';

--
-- Name: term; Type: TABLE; Schema: calendar; Owner: -
--

CREATE TABLE calendar.term (
    kind text NOT NULL,
    number integer NOT NULL,
    unit text,
    count integer,
    first_counted text NOT NULL,
    last_day text NOT NULL,
    extended_to integer,
    valid_from date NOT NULL,
    origin text NOT NULL,
    source_document text NOT NULL,
    source_article text,
    source_url text,
    certainty text NOT NULL,
    remark text,
    checked_on date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    person_id uuid,
    because text,
    counted_from text NOT NULL,
    pauses_for_asker boolean NOT NULL,
    CONSTRAINT term_because_check CHECK ((because <> ''::text)),
    CONSTRAINT term_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'toConfirm'::text]))),
    CONSTRAINT term_check CHECK ((extended_to > count)),
    CONSTRAINT term_check1 CHECK (((unit IS NULL) = (count IS NULL))),
    CONSTRAINT term_check2 CHECK (((unit IS NOT NULL) OR (kind = ANY (ARRAY['inquiryTarget'::text, 'bottleneckTarget'::text, 'silence'::text, 'reopening'::text])))),
    CONSTRAINT term_check3 CHECK (((certainty = 'found'::text) OR (remark IS NOT NULL))),
    CONSTRAINT term_check4 CHECK ((((origin = 'office'::text) = (person_id IS NOT NULL)) AND ((origin = 'office'::text) = (because IS NOT NULL)))),
    CONSTRAINT term_count_check CHECK (((count >= 1) AND (count <= 400))),
    CONSTRAINT term_counted_from_check CHECK ((counted_from = ANY (ARRAY['contact'::text, 'registration'::text, 'delivery'::text, 'ending'::text]))),
    CONSTRAINT term_first_counted_check CHECK ((first_counted = ANY (ARRAY['nextDay'::text, 'sameDay'::text]))),
    CONSTRAINT term_kind_check CHECK ((kind = ANY (ARRAY['inquiryTarget'::text, 'bottleneckTarget'::text, 'complaintAcknowledgement'::text, 'complaintHandling'::text, 'disclosureDecision'::text, 'silence'::text, 'reopening'::text]))),
    CONSTRAINT term_last_day_check CHECK ((last_day = ANY (ARRAY['stays'::text, 'moves'::text]))),
    CONSTRAINT term_number_check CHECK ((number > 0)),
    CONSTRAINT term_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'office'::text]))),
    CONSTRAINT term_source_document_check CHECK ((source_document <> ''::text)),
    CONSTRAINT term_source_url_check CHECK ((source_url ~ '^https?://'::text)),
    CONSTRAINT term_unit_check CHECK ((unit = ANY (ARRAY['calendarDays'::text, 'officeDays'::text, 'months'::text])))
);

--
-- Name: TABLE term; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON TABLE calendar.term IS 'How long something may take, in versions: of those whose valid_from has come on the day on which a term begins, the one with the highest number holds.';

--
-- Name: COLUMN term.count; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.term.count IS 'Null: the office has withdrawn its target and has none.';

--
-- Name: COLUMN term.because; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.term.because IS 'Dutch: why the office set it so.';

--
-- Name: COLUMN term.counted_from; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.term.counted_from IS 'The day on which a term of this kind begins: that on which the asker came to us, that of the registration, that on which the answer was delivered, or that on which the question ended.';

--
-- Name: COLUMN term.pauses_for_asker; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.term.pauses_for_asker IS 'Whether the days on which it is for the asker to act do not count.';

--
-- Name: version; Type: TABLE; Schema: calendar; Owner: -
--

CREATE TABLE calendar.version (
    number integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    person_id uuid,
    deed text NOT NULL,
    because text,
    CONSTRAINT version_because_check CHECK ((because <> ''::text)),
    CONSTRAINT version_check CHECK (((deed = 'loaded'::text) = (person_id IS NULL))),
    CONSTRAINT version_check1 CHECK (((deed <> 'withdrawn'::text) OR (because IS NOT NULL))),
    CONSTRAINT version_deed_check CHECK ((deed = ANY (ARRAY['loaded'::text, 'added'::text, 'withdrawn'::text]))),
    CONSTRAINT version_number_check CHECK ((number > 0))
);

--
-- Name: TABLE version; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON TABLE calendar.version IS 'A version of the office calendar: any change of the days off makes the next.';

--
-- Name: COLUMN version.person_id; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.version.person_id IS 'Id of a person; null: Regioloket loaded the reference facts.';

--
-- Name: COLUMN version.because; Type: COMMENT; Schema: calendar; Owner: -
--

COMMENT ON COLUMN calendar.version.because IS 'Dutch: why a day was withdrawn.';

--
-- Name: loaded_set; Type: TABLE; Schema: cooperation; Owner: -
--

CREATE TABLE cooperation.loaded_set (
    name text NOT NULL,
    checksum text NOT NULL,
    loaded_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE loaded_set; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON TABLE cooperation.loaded_set IS 'The files of reference/ that fill this schema, as they were loaded last.';

--
-- Name: participation; Type: TABLE; Schema: cooperation; Owner: -
--

CREATE TABLE cooperation.participation (
    structure text NOT NULL,
    kind text NOT NULL,
    nis text,
    kbo text NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    CONSTRAINT participation_check CHECK (((kind = ANY (ARRAY['municipality'::text, 'ocmw'::text])) = (nis IS NOT NULL))),
    CONSTRAINT participation_kbo_check CHECK ((kbo ~ '^[0-9]{10}$'::text)),
    CONSTRAINT participation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'ocmw'::text, 'province'::text, 'rescueZone'::text, 'structure'::text]))),
    CONSTRAINT participation_nis_check CHECK ((nis ~ '^[1-9][0-9]{4}$'::text))
);

--
-- Name: TABLE participation; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON TABLE cooperation.participation IS 'Who takes part in a structure, on the day of the list: August 2023 for intermunicipal bodies, spring 2024 for associations of OCMWs.';

--
-- Name: COLUMN participation.nis; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.participation.nis IS 'The municipality, or that of the OCMW, by its code at the time of the list (300 municipalities). Mergers are followed when it is read.';

--
-- Name: COLUMN participation.name; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.participation.name IS 'As the source calls the participant; it already says Tessenderlo-Ham for the old code of Ham.';

--
-- Name: structure; Type: TABLE; Schema: cooperation; Owner: -
--

CREATE TABLE cooperation.structure (
    id text NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    form text NOT NULL,
    theme text COLLATE public.dutch,
    theme_origin text,
    active boolean NOT NULL,
    seat_nis text,
    seat_name text COLLATE public.dutch,
    kbo text,
    uri text NOT NULL,
    CONSTRAINT structure_check CHECK (((theme IS NULL) = (theme_origin IS NULL))),
    CONSTRAINT structure_check1 CHECK (((seat_nis IS NULL) = (seat_name IS NULL))),
    CONSTRAINT structure_form_check CHECK ((form = ANY (ARRAY['projectAssociation'::text, 'serviceAssociation'::text, 'mandatedAssociation'::text, 'mandatedAssociationWithPrivatePartners'::text, 'welfareAssociation'::text, 'socialServiceAssociation'::text, 'careInstitution'::text, 'hospitalAssociation'::text, 'residentialCareAssociation'::text]))),
    CONSTRAINT structure_id_check CHECK ((id ~ '^[0-9a-f-]{10,40}$'::text)),
    CONSTRAINT structure_kbo_check CHECK ((kbo ~ '^[0-9]{10}$'::text)),
    CONSTRAINT structure_name_check CHECK ((name <> ''::text)),
    CONSTRAINT structure_seat_nis_check CHECK ((seat_nis ~ '^[1-9][0-9]{4}$'::text)),
    CONSTRAINT structure_theme_check CHECK ((theme <> ''::text)),
    CONSTRAINT structure_theme_origin_check CHECK ((theme_origin = ANY (ARRAY['form'::text, 'wordInName'::text, 'backgroundKnowledge'::text])))
);

--
-- Name: TABLE structure; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON TABLE cooperation.structure IS 'Intermunicipal bodies (IGS) and associations of OCMWs. Not the police and rescue zones: those are delineations of the territory.';

--
-- Name: COLUMN structure.id; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.structure.id IS 'KBO number; for a structure without one the last part of its URI. Stands in addresses.';

--
-- Name: COLUMN structure.theme; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.structure.theme IS 'Label of the code list "Inhoudelijk thema" of the Organisatieportaal. NOT of the source: assigned by us.';

--
-- Name: COLUMN structure.theme_origin; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.structure.theme_origin IS 'By what the theme was assigned: the form, a word in the name, or background knowledge.';

--
-- Name: COLUMN structure.active; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.structure.active IS 'Whether the source says that it still works; it gives no days.';

--
-- Name: COLUMN structure.seat_nis; Type: COMMENT; Schema: cooperation; Owner: -
--

COMMENT ON COLUMN cooperation.structure.seat_nis IS 'The municipality of its seat, by its code of 2025.';

--
-- Name: text_block; Type: TABLE; Schema: correspondence; Owner: -
--

CREATE TABLE correspondence.text_block (
    id uuid NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    words text NOT NULL,
    letters text[] NOT NULL,
    authority text,
    is_withdrawn boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT text_block_authority_check CHECK ((authority = ANY (ARRAY['supervision'::text, 'derogations'::text, 'parliament'::text, 'press'::text]))),
    CONSTRAINT text_block_check CHECK (((authority IS NULL) OR ('elsewhere'::text = ANY (letters)))),
    CONSTRAINT text_block_letters_check CHECK (((cardinality(letters) > 0) AND (letters <@ ARRAY['answer'::text, 'interim'::text, 'questionBack'::text, 'referral'::text, 'extension'::text, 'closing'::text, 'elsewhere'::text]))),
    CONSTRAINT text_block_name_check CHECK ((name <> ''::text)),
    CONSTRAINT text_block_version_check CHECK ((version > 0)),
    CONSTRAINT text_block_words_check CHECK ((words <> ''::text))
);

--
-- Name: TABLE text_block; Type: COMMENT; Schema: correspondence; Owner: -
--

COMMENT ON TABLE correspondence.text_block IS 'Words that come back in letters, in versions: a block is never changed, and the last version holds.';

--
-- Name: COLUMN text_block.words; Type: COMMENT; Schema: correspondence; Owner: -
--

COMMENT ON COLUMN correspondence.text_block.words IS 'With blanks between double braces: what Regioloket knows of a question is filled in, the rest is for who writes.';

--
-- Name: COLUMN text_block.letters; Type: COMMENT; Schema: correspondence; Owner: -
--

COMMENT ON COLUMN correspondence.text_block.letters IS 'Into which letters it can go.';

--
-- Name: COLUMN text_block.authority; Type: COMMENT; Schema: correspondence; Owner: -
--

COMMENT ON COLUMN correspondence.text_block.authority IS 'The standard text for a question that belongs there; empty for any other block.';

--
-- Name: COLUMN text_block.person_id; Type: COMMENT; Schema: correspondence; Owner: -
--

COMMENT ON COLUMN correspondence.text_block.person_id IS 'Null: Regioloket came with it.';

--
-- Name: content; Type: TABLE; Schema: documents; Owner: -
--

CREATE TABLE documents.content (
    hash bytea NOT NULL,
    size integer NOT NULL,
    media_type text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    scan text NOT NULL,
    finding text,
    inspected_at timestamp with time zone,
    text text,
    CONSTRAINT content_check CHECK (((scan = 'infected'::text) = (finding IS NOT NULL))),
    CONSTRAINT content_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT content_scan_check CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'infected'::text]))),
    CONSTRAINT content_size_check CHECK ((size > 0))
);

--
-- Name: TABLE content; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON TABLE documents.content IS 'Every content once, by its SHA-256, however often it was sent.';

--
-- Name: COLUMN content.media_type; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON COLUMN documents.content.media_type IS 'What the bytes say it is; what the sender says is with each document.';

--
-- Name: COLUMN content.received_at; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON COLUMN documents.content.received_at IS 'When it came last: what nobody refers to is removed a day later.';

--
-- Name: COLUMN content.scan; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON COLUMN documents.content.scan IS 'Whether it was looked at for viruses: none where there is no scanner, waiting where there is one that did not answer yet.';

--
-- Name: COLUMN content.text; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON COLUMN documents.content.text IS 'What can be read in it, to be searched; empty where it could not be read.';

--
-- Name: document; Type: TABLE; Schema: documents; Owner: -
--

CREATE TABLE documents.document (
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    hash bytea NOT NULL,
    original_name text NOT NULL,
    display_name text NOT NULL,
    claimed_type text NOT NULL,
    sender text NOT NULL,
    person_id uuid,
    attached_at timestamp with time zone NOT NULL,
    CONSTRAINT document_display_name_check CHECK ((display_name <> ''::text)),
    CONSTRAINT document_sender_check CHECK ((sender = ANY (ARRAY['asker'::text, 'office'::text, 'addressee'::text])))
);

--
-- Name: TABLE document; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON TABLE documents.document IS 'A file with a case, never changed.';

--
-- Name: COLUMN document.original_name; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON COLUMN documents.document.original_name IS 'As it came; the display name is safe to show and to save under.';

--
-- Name: reader; Type: TABLE; Schema: documents; Owner: -
--

CREATE TABLE documents.reader (
    document_id uuid NOT NULL,
    kind text NOT NULL,
    reader_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT reader_kind_check CHECK ((kind = ANY (ARRAY['asker'::text, 'referral'::text])))
);

--
-- Name: TABLE reader; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON TABLE documents.reader IS 'Who may open it besides the office of its case: who asked, or the addressee of one referral.';

--
-- Name: upload; Type: TABLE; Schema: documents; Owner: -
--

CREATE TABLE documents.upload (
    digest bytea NOT NULL,
    hash bytea NOT NULL,
    original_name text NOT NULL,
    display_name text NOT NULL,
    claimed_type text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    CONSTRAINT upload_display_name_check CHECK ((display_name <> ''::text))
);

--
-- Name: TABLE upload; Type: COMMENT; Schema: documents; Owner: -
--

COMMENT ON TABLE documents.upload IS 'A file that came with a form that is not done yet, under a token that the form carries; forgotten after a day.';

--
-- Name: edition; Type: TABLE; Schema: editions; Owner: -
--

CREATE TABLE editions.edition (
    id uuid NOT NULL,
    day date NOT NULL,
    selection text NOT NULL,
    form text NOT NULL,
    state_key text NOT NULL,
    total integer NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    maker uuid,
    ordered_at timestamp with time zone NOT NULL,
    begun_at timestamp with time zone,
    ended_at timestamp with time zone,
    ending text,
    CONSTRAINT edition_check CHECK (((done >= 0) AND (done <= total))),
    CONSTRAINT edition_check1 CHECK (((ended_at IS NULL) = (ending IS NULL))),
    CONSTRAINT edition_check2 CHECK (((ending IS DISTINCT FROM 'finished'::text) OR (done = total))),
    CONSTRAINT edition_ending_check CHECK ((ending = ANY (ARRAY['finished'::text, 'cancelled'::text, 'failed'::text, 'outdated'::text]))),
    CONSTRAINT edition_form_check CHECK ((form = ANY (ARRAY['pdf'::text, 'zip'::text]))),
    CONSTRAINT edition_selection_check CHECK ((selection ~ '^(alle|provincie-[0-9]{5}|regio-[A-Z0-9]{1,20})$'::text)),
    CONSTRAINT edition_total_check CHECK ((total > 0))
);

--
-- Name: TABLE edition; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON TABLE editions.edition IS 'One file with the sheets of a day for a selection of municipalities. Who orders the same gets the same.';

--
-- Name: COLUMN edition.day; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.day IS 'The day of which the sheets tell.';

--
-- Name: COLUMN edition.selection; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.selection IS 'alle, or a province or region by its code: as the address has it.';

--
-- Name: COLUMN edition.form; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.form IS 'One PDF, or a ZIP with a PDF for each sheet.';

--
-- Name: COLUMN edition.state_key; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.state_key IS 'Names the state of the facts that the sheets tell from, and the program that makes them.';

--
-- Name: COLUMN edition.done; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.done IS 'How many sheets are ready; of one PDF, how many are written out.';

--
-- Name: COLUMN edition.attempts; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.attempts IS 'How often a job began with it.';

--
-- Name: COLUMN edition.maker; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.maker IS 'The attempt that may write: a later one takes over from an earlier one.';

--
-- Name: COLUMN edition.ending; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.edition.ending IS 'Null while it waits or is being made.';

--
-- Name: part; Type: TABLE; Schema: editions; Owner: -
--

CREATE TABLE editions.part (
    edition uuid NOT NULL,
    number integer NOT NULL,
    name text,
    content bytea NOT NULL,
    CONSTRAINT part_number_check CHECK ((number > 0))
);
ALTER TABLE ONLY editions.part ALTER COLUMN content SET STORAGE EXTERNAL;

--
-- Name: TABLE part; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON TABLE editions.part IS 'The bytes of an edition, in order: pieces of its one PDF, or the files of its ZIP.';

--
-- Name: COLUMN part.name; Type: COMMENT; Schema: editions; Owner: -
--

COMMENT ON COLUMN editions.part.name IS 'Name of the file in the ZIP; null for a piece of the one PDF.';

--
-- Name: assignment; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.assignment (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    province_nis text,
    follows text[] DEFAULT '{}'::text[] NOT NULL,
    owner_id uuid,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    reason text DEFAULT ''::text NOT NULL
);

--
-- Name: TABLE assignment; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.assignment IS 'Which contact point leads (none: the centre), which follow, and who of them has it; dated, the last one holds.';

--
-- Name: COLUMN assignment.owner_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.assignment.owner_id IS 'The person of the office that handles it; empty for nobody yet.';

--
-- Name: COLUMN assignment.reason; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.assignment.reason IS 'Among the office: who left, which rule, which municipality lies elsewhere now.';

--
-- Name: assignment_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.assignment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.assignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: batch; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.batch (
    id uuid NOT NULL,
    deed text NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid NOT NULL,
    undone_at timestamp with time zone,
    CONSTRAINT batch_deed_check CHECK ((deed = ANY (ARRAY['assign'::text, 'classify'::text])))
);

--
-- Name: COLUMN batch.words; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.batch.words IS 'Who or what the questions were given, as it was called then.';

--
-- Name: batch_item; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.batch_item (
    batch_id uuid NOT NULL,
    number text NOT NULL,
    inquiry_id uuid,
    row_id bigint,
    outcome text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    CONSTRAINT batch_item_check CHECK (((outcome = 'refused'::text) = (row_id IS NULL))),
    CONSTRAINT batch_item_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'undone'::text, 'kept'::text])))
);

--
-- Name: COLUMN batch_item.row_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.batch_item.row_id IS 'The assignment or classification that it left: while that is the last one, it can be undone.';

--
-- Name: COLUMN batch_item.outcome; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.batch_item.outcome IS 'refused: with the reason; kept: could not be undone, with the reason.';

--
-- Name: classification; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.classification (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    kind text NOT NULL,
    theme text DEFAULT ''::text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT classification_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'bottleneck'::text, 'complaint'::text, 'disclosureRequest'::text])))
);

--
-- Name: TABLE classification; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.classification IS 'What kind of thing it is, dated: the last one holds.';

--
-- Name: classification_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.classification ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.classification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: clock; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.clock (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    term_kind text NOT NULL,
    term_number integer NOT NULL,
    calendar_version integer NOT NULL,
    starts_on date NOT NULL,
    due_on date,
    cause text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT clock_cause_check CHECK ((cause = ANY (ARRAY['deed'::text, 'rules'::text])))
);

--
-- Name: TABLE clock; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.clock IS 'Until when a term of a question ran, each time that this changed; never changed, and of each term the last row holds. With the versions of the term and the calendar every day of it can be counted again.';

--
-- Name: COLUMN clock.due_on; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.clock.due_on IS 'The last day; empty while the term stands still, and where the office withdrew its target.';

--
-- Name: COLUMN clock.cause; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.clock.cause IS 'deed: something happened to the question; rules: a term or the calendar of the office changed.';

--
-- Name: clock_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.clock ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.clock_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: counter; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.counter (
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT counter_last_check CHECK ((last > 0))
);

--
-- Name: TABLE counter; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.counter IS 'The last number given in a year. The row stays locked until the transaction ends, so that there are no gaps.';

--
-- Name: document_code; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.document_code (
    id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    link_digest bytea NOT NULL,
    digest bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    pass_digest bytea,
    pass_expires_at timestamp with time zone,
    CONSTRAINT document_code_check CHECK (((pass_digest IS NULL) = (pass_expires_at IS NULL)))
);

--
-- Name: TABLE document_code; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.document_code IS 'Codes by which an asker opens attachments on the page of one link; forgotten after a day.';

--
-- Name: COLUMN document_code.digest; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.document_code.digest IS 'Of the token of the link and the code together: of six digits alone a leaked table would tell the code.';

--
-- Name: COLUMN document_code.pass_digest; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.document_code.pass_digest IS 'Of what the browser in which the code was entered holds from then on, for a while.';

--
-- Name: erasure; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.erasure (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    with_texts boolean NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT erasure_reason_check CHECK ((reason <> ''::text))
);

--
-- Name: TABLE erasure; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.erasure IS 'Each time that the details of who asked a question were erased from it (GDPR, article 17). Never changed.';

--
-- Name: COLUMN erasure.with_texts; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.erasure.with_texts IS 'Whether the words of the question, of its messages, deelvragen, notes and tasks, and its attachments went too.';

--
-- Name: COLUMN erasure.reason; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.erasure.reason IS 'Why, in words that name nobody: it stays.';

--
-- Name: erasure_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.erasure ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.erasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: follow_up_link; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.follow_up_link (
    digest bytea NOT NULL,
    inquiry_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);

--
-- Name: TABLE follow_up_link; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.follow_up_link IS 'The private page of the asker by link; only the digest of its token is kept.';

--
-- Name: held_deed; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.held_deed (
    id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    place text NOT NULL,
    params jsonb NOT NULL,
    fields jsonb NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    held_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ending text,
    reason text DEFAULT ''::text NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT held_deed_check CHECK (((ending IS NULL) = (ended_at IS NULL))),
    CONSTRAINT held_deed_check1 CHECK (((ending = 'returned'::text) = (reason <> ''::text))),
    CONSTRAINT held_deed_ending_check CHECK ((ending = ANY (ARRAY['undone'::text, 'returned'::text])))
);

--
-- Name: TABLE held_deed; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.held_deed IS 'A deed on a question that waits for its moment, or that did not happen and is a draft again. One that was carried out is gone.';

--
-- Name: COLUMN held_deed.place; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.held_deed.place IS 'The address of its form, as the route has it; with params it is the address itself.';

--
-- Name: COLUMN held_deed.fields; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.held_deed.fields IS 'All that was typed, in order: pairs of a field and its value.';

--
-- Name: COLUMN held_deed.version; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.held_deed.version IS 'Of the question, at which it is carried out: one that somebody else changed meanwhile refuses it.';

--
-- Name: COLUMN held_deed.membership_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.held_deed.membership_id IS 'For whom the person acted, who must still be that when it is carried out.';

--
-- Name: COLUMN held_deed.reason; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.held_deed.reason IS 'Why it came back, for who wrote it.';

--
-- Name: inquiry; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.inquiry (
    id uuid NOT NULL,
    number text NOT NULL,
    year integer NOT NULL,
    sequence integer NOT NULL,
    channel text NOT NULL,
    contacted_on date NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    subject_line text NOT NULL,
    question text NOT NULL,
    asker_organization_id uuid,
    asker_organization_name text DEFAULT ''::text NOT NULL,
    asker_name text DEFAULT ''::text NOT NULL,
    asker_email text,
    asker_telephone text DEFAULT ''::text NOT NULL,
    is_confidential boolean DEFAULT false NOT NULL,
    claimed_organization_id uuid,
    CONSTRAINT inquiry_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'account'::text, 'telephone'::text, 'visit'::text, 'letter'::text, 'mail'::text, 'api'::text]))),
    CONSTRAINT inquiry_number_check CHECK ((number ~ '^RV-\d{4}-\d{6,}$'::text)),
    CONSTRAINT inquiry_question_check CHECK ((question <> ''::text)),
    CONSTRAINT inquiry_subject_line_check CHECK ((subject_line <> ''::text))
);

--
-- Name: COLUMN inquiry.contacted_on; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.inquiry.contacted_on IS 'The day on which the asker came to us; it may lie before the registration.';

--
-- Name: COLUMN inquiry.is_confidential; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.inquiry.is_confidential IS 'Of a governor who asked so: it is absent even from counts for who may not read it.';

--
-- Name: COLUMN inquiry.claimed_organization_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.inquiry.claimed_organization_id IS 'For which organisation somebody says to ask. It decides which contact point leads, and never who sees the question: that is asker_organization_id, once it is known.';

--
-- Name: proposed_answer; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.proposed_answer (
    id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    text text NOT NULL,
    document_ids uuid[] NOT NULL,
    person_id uuid NOT NULL,
    reviewer_id uuid,
    proposed_at timestamp with time zone NOT NULL,
    ending text,
    remark text DEFAULT ''::text NOT NULL,
    sent_text text,
    ended_at timestamp with time zone,
    ended_by uuid,
    place bigint NOT NULL,
    ended_after_step bigint,
    reader_told_at timestamp with time zone,
    CONSTRAINT proposed_answer_check CHECK (((ending IS NULL) = (ended_at IS NULL))),
    CONSTRAINT proposed_answer_check1 CHECK (((ending IS DISTINCT FROM 'approved'::text) OR (ended_by <> person_id))),
    CONSTRAINT proposed_answer_check2 CHECK (((sent_text IS NULL) OR (ending = 'approved'::text))),
    CONSTRAINT proposed_answer_ended_after CHECK (((ended_at IS NULL) = (ended_after_step IS NULL))),
    CONSTRAINT proposed_answer_ending_check CHECK ((ending = ANY (ARRAY['approved'::text, 'returned'::text, 'takenBack'::text])))
);

--
-- Name: TABLE proposed_answer; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.proposed_answer IS 'An answer that waits for a second person, or what became of it. Internal: what was sent is a step.';

--
-- Name: COLUMN proposed_answer.document_ids; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.document_ids IS 'Documents of the question that go along; nobody outside may open them before.';

--
-- Name: COLUMN proposed_answer.reviewer_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.reviewer_id IS 'Who was asked by name; null: whoever of the office.';

--
-- Name: COLUMN proposed_answer.sent_text; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.sent_text IS 'What went out, where it differs from what was proposed.';

--
-- Name: COLUMN proposed_answer.place; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.place IS 'The order in which answers were laid before a second person.';

--
-- Name: COLUMN proposed_answer.ended_after_step; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.ended_after_step IS 'The last step of any question that was there when it ended: what was delivered by a later one came after it.';

--
-- Name: COLUMN proposed_answer.reader_told_at; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.proposed_answer.reader_told_at IS 'When the letter to who was asked by name was put in the tray; null: not, or nobody was asked.';

--
-- Name: proposed_answer_place_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.proposed_answer ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.proposed_answer_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: relation; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.relation (
    id bigint NOT NULL,
    kind text NOT NULL,
    inquiry_id uuid NOT NULL,
    other_id uuid NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    step_id bigint,
    made_at timestamp with time zone NOT NULL,
    made_by uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT relation_check CHECK ((inquiry_id <> other_id)),
    CONSTRAINT relation_check1 CHECK (((kind = 'merged'::text) = (step_id IS NOT NULL))),
    CONSTRAINT relation_check2 CHECK (((kind = ANY (ARRAY['related'::text, 'merged'::text])) <= (reason <> ''::text))),
    CONSTRAINT relation_check3 CHECK (((ended_at IS NOT NULL) OR (ended_by IS NULL))),
    CONSTRAINT relation_kind_check CHECK ((kind = ANY (ARRAY['related'::text, 'merged'::text, 'split'::text, 'sequel'::text])))
);

--
-- Name: TABLE relation; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.relation IS 'related: both ways; merged: the first goes on in the second; split: the first is a part of the second; sequel: the first came after the second had ended. Never changed, only ended.';

--
-- Name: COLUMN relation.step_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.relation.step_id IS 'The step of the first that the merging left: what its asker adds after it is read with the second. All that belongs to the first stays with the first, so that undoing it puts nothing back.';

--
-- Name: relation_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.relation ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.relation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: review_rule; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.review_rule (
    id uuid NOT NULL,
    kind text,
    theme text DEFAULT ''::text NOT NULL,
    of_governors boolean DEFAULT false NOT NULL,
    reason text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    person_id uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    CONSTRAINT review_rule_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'bottleneck'::text, 'complaint'::text, 'disclosureRequest'::text]))),
    CONSTRAINT review_rule_reason_check CHECK ((reason <> ''::text))
);

--
-- Name: TABLE review_rule; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.review_rule IS 'Which answers by mail need a second person: to questions for which all holds that the rule says. No rule, no need.';

--
-- Name: COLUMN review_rule.kind; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.review_rule.kind IS 'Null: every kind.';

--
-- Name: COLUMN review_rule.theme; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.review_rule.theme IS 'Empty: every theme.';

--
-- Name: COLUMN review_rule.of_governors; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.review_rule.of_governors IS 'Only what a governor asks.';

--
-- Name: saved_list; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.saved_list (
    id uuid NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    organization_id uuid,
    person_id uuid NOT NULL,
    "position" integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT saved_list_name_check CHECK ((name <> ''::text)),
    CONSTRAINT saved_list_query_check CHECK ((length(query) <= 2000))
);

--
-- Name: TABLE saved_list; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.saved_list IS 'Which questions, never the questions themselves: whoever opens it sees what that person may see.';

--
-- Name: COLUMN saved_list.query; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.saved_list.query IS 'What stands behind the question mark in the address of the list.';

--
-- Name: COLUMN saved_list.organization_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.saved_list.organization_id IS 'The office with which it is shared; null: only for who saved it.';

--
-- Name: COLUMN saved_list."position"; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.saved_list."position" IS 'The order in which the lists of this person, or of this office, stand.';

--
-- Name: searchable; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.searchable (
    inquiry_id uuid NOT NULL,
    asker_words tsvector NOT NULL,
    office_words tsvector NOT NULL,
    provinces text[] NOT NULL
);

--
-- Name: TABLE searchable; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.searchable IS 'The words of every question, written anew at each deed.';

--
-- Name: COLUMN searchable.asker_words; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.searchable.asker_words IS 'Of what the asker may read: nobody finds a question by a word that is not theirs to see.';

--
-- Name: COLUMN searchable.office_words; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.searchable.office_words IS 'Those, and the words of notes, referrals and what can be read in attachments.';

--
-- Name: COLUMN searchable.provinces; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.searchable.provinces IS 'As where it stands: one index finds the words of one province. Who may see it is decided there, not here.';

--
-- Name: signal; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.signal (
    id uuid NOT NULL,
    inquiry_id uuid NOT NULL,
    governor_id uuid NOT NULL,
    purpose text NOT NULL,
    reason text NOT NULL,
    question text DEFAULT ''::text NOT NULL,
    is_confidential boolean NOT NULL,
    box text NOT NULL,
    digest bytea NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT signal_box_check CHECK ((box <> ''::text)),
    CONSTRAINT signal_check CHECK (((purpose = 'question'::text) = (question <> ''::text))),
    CONSTRAINT signal_purpose_check CHECK ((purpose = ANY (ARRAY['information'::text, 'question'::text]))),
    CONSTRAINT signal_reason_check CHECK ((reason <> ''::text))
);

--
-- Name: TABLE signal; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.signal IS 'A question of somebody else that a governor should know of, and what is asked of the governor.';

--
-- Name: COLUMN signal.is_confidential; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.signal.is_confidential IS 'The letter says nothing of the case, and at the office only the centre and who sent it know of it.';

--
-- Name: COLUMN signal.digest; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.signal.digest IS 'SHA-256 of the token in the link by which the governor reads and acknowledges without an account.';

--
-- Name: signal_step; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.signal_step (
    id bigint NOT NULL,
    signal_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    words text DEFAULT ''::text NOT NULL,
    person_id uuid,
    CONSTRAINT signal_step_check CHECK (((kind = 'replied'::text) = (words <> ''::text))),
    CONSTRAINT signal_step_kind_check CHECK ((kind = ANY (ARRAY['acknowledged'::text, 'replied'::text, 'withdrawn'::text])))
);

--
-- Name: TABLE signal_step; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.signal_step IS 'What became of a signal, never changed; in the order of id.';

--
-- Name: COLUMN signal_step.person_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.signal_step.person_id IS 'Who did it, if signed in; who comes by the link is the governor.';

--
-- Name: signal_step_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.signal_step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.signal_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: standing; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.standing (
    inquiry_id uuid NOT NULL,
    state text NOT NULL,
    turn text NOT NULL,
    kind text NOT NULL,
    province_nis text,
    provinces text[] NOT NULL,
    owner_id uuid,
    answered_at timestamp with time zone,
    delivered_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    due_on date,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    office_due_on date,
    registered_at timestamp with time zone NOT NULL,
    asker_organization_id uuid,
    is_confidential boolean NOT NULL,
    authority text,
    theme text DEFAULT ''::text NOT NULL,
    CONSTRAINT standing_turn_check CHECK ((turn = ANY (ARRAY['office'::text, 'administration'::text, 'asker'::text, 'nobody'::text])))
);

--
-- Name: TABLE standing; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.standing IS 'Where every question stands, worked out anew after each deed, so that lists need not; nothing is known here that is not known elsewhere.';

--
-- Name: COLUMN standing.provinces; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.provinces IS 'The provinces whose contact points see it: the leading one and those that follow.';

--
-- Name: COLUMN standing.due_on; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.due_on IS 'What the administrations owe: the first day asked of those whose turn it is.';

--
-- Name: COLUMN standing.version; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.version IS 'Counts the deeds: a form that was opened at an older one is answered with what happened since.';

--
-- Name: COLUMN standing.office_due_on; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.office_due_on IS 'What the office owes: the first last day of its running terms; empty where none runs.';

--
-- Name: COLUMN standing.registered_at; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.registered_at IS 'With the asker and whether it is confidential the same as of the question itself.';

--
-- Name: COLUMN standing.authority; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.authority IS 'Where the question belongs, for as long as that is where it stands: it is not answered, and no more ours.';

--
-- Name: COLUMN standing.theme; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.standing.theme IS 'In lower case: a list is narrowed to a theme whatever its capitals.';

--
-- Name: step; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.step (
    id bigint NOT NULL,
    inquiry_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    words text DEFAULT ''::text NOT NULL,
    way text,
    letter_id uuid,
    person_id uuid,
    authority text,
    after_referral_step bigint,
    CONSTRAINT step_authority_check CHECK ((authority = ANY (ARRAY['supervision'::text, 'derogations'::text, 'parliament'::text, 'press'::text]))),
    CONSTRAINT step_check CHECK (((kind = ANY (ARRAY['added'::text, 'askedAsker'::text, 'informed'::text, 'delivered'::text, 'closed'::text])) <= (words <> ''::text))),
    CONSTRAINT step_check1 CHECK (((kind = 'delivered'::text) = (way IS NOT NULL))),
    CONSTRAINT step_elsewhere CHECK (((kind = 'pointedElsewhere'::text) = (authority IS NOT NULL))),
    CONSTRAINT step_elsewhere_words CHECK (((kind <> 'pointedElsewhere'::text) OR (words <> ''::text))),
    CONSTRAINT step_kind_check CHECK ((kind ~ '^[a-z]+([A-Z][a-z]+)*$'::text)),
    CONSTRAINT step_reopening_order CHECK (((kind = ANY (ARRAY['denied'::text, 'reopened'::text, 'askedAgain'::text])) = (after_referral_step IS NOT NULL))),
    CONSTRAINT step_way_check CHECK ((way = ANY (ARRAY['mail'::text, 'telephone'::text, 'visit'::text, 'letter'::text, 'directly'::text])))
);

--
-- Name: TABLE step; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.step IS 'What happened to a question, never changed; in the order of id, for clocks differ and two things share a moment. Where it stands follows from this and from its referrals.';

--
-- Name: COLUMN step.authority; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.step.authority IS 'Where the asker was pointed.';

--
-- Name: COLUMN step.after_referral_step; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.step.after_referral_step IS 'With a reopening: the last step of any referral that was there. An answer by a later one answers the reopened question.';

--
-- Name: step_id_seq; Type: SEQUENCE; Schema: inquiries; Owner: -
--

ALTER TABLE inquiries.step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME inquiries.step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: term_deed; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.term_deed (
    inquiry_id uuid NOT NULL,
    term_kind text NOT NULL,
    deed text NOT NULL,
    words text NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT term_deed_deed_check CHECK ((deed = ANY (ARRAY['extended'::text, 'acknowledged'::text]))),
    CONSTRAINT term_deed_words_check CHECK ((words <> ''::text))
);

--
-- Name: TABLE term_deed; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.term_deed IS 'What the office did about a term of a question, at most once: extended it with reasons, or confirmed the receipt where no mail did.';

--
-- Name: triage_rule; Type: TABLE; Schema: inquiries; Owner: -
--

CREATE TABLE inquiries.triage_rule (
    id uuid NOT NULL,
    words text[] NOT NULL,
    kind text,
    theme text DEFAULT ''::text NOT NULL,
    policy_domain text DEFAULT ''::text NOT NULL,
    administration_id uuid,
    source text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    person_id uuid,
    replaces uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    authority text,
    CONSTRAINT triage_rule_authority_check CHECK ((authority = ANY (ARRAY['supervision'::text, 'derogations'::text, 'parliament'::text, 'press'::text]))),
    CONSTRAINT triage_rule_check1 CHECK (((withdrawn_at IS NOT NULL) OR (withdrawn_by IS NULL))),
    CONSTRAINT triage_rule_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'bottleneck'::text, 'complaint'::text, 'disclosureRequest'::text]))),
    CONSTRAINT triage_rule_proposes CHECK (((kind IS NOT NULL) OR (theme <> ''::text) OR (administration_id IS NOT NULL) OR (authority IS NOT NULL))),
    CONSTRAINT triage_rule_source_check CHECK ((source <> ''::text)),
    CONSTRAINT triage_rule_words_check CHECK (((cardinality(words) >= 1) AND (cardinality(words) <= 50)))
);

--
-- Name: TABLE triage_rule; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON TABLE inquiries.triage_rule IS 'Where a question holds one of these words, this is proposed. A rule is never changed: it is withdrawn, and another takes its place.';

--
-- Name: COLUMN triage_rule.words; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.triage_rule.words IS 'Words or groups of words, with which a word of the question begins, whatever case and accents.';

--
-- Name: COLUMN triage_rule.policy_domain; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.triage_rule.policy_domain IS 'Whose matter it is by the facts, for as long as staff chose no administration.';

--
-- Name: COLUMN triage_rule.person_id; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.triage_rule.person_id IS 'Null: Regioloket came with it.';

--
-- Name: COLUMN triage_rule.authority; Type: COMMENT; Schema: inquiries; Owner: -
--

COMMENT ON COLUMN inquiries.triage_rule.authority IS 'Where a question with these words belongs, if not here.';

--
-- Name: detail; Type: TABLE; Schema: journal; Owner: -
--

CREATE TABLE journal.detail (
    line_number bigint NOT NULL,
    salt bytea,
    content jsonb,
    erased_at timestamp with time zone,
    CONSTRAINT detail_check CHECK ((((content IS NULL) = (erased_at IS NOT NULL)) AND ((salt IS NULL) = (content IS NULL))))
);

--
-- Name: TABLE detail; Type: COMMENT; Schema: journal; Owner: -
--

COMMENT ON TABLE journal.detail IS 'Personal before/after of a journal line. It can be erased, which leaves the chain whole, and never changed.';

--
-- Name: line; Type: TABLE; Schema: journal; Owner: -
--

CREATE TABLE journal.line (
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_kind text NOT NULL,
    actor_name text,
    person_id uuid,
    membership_id uuid,
    organization_id uuid,
    deed text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    facts jsonb NOT NULL,
    detail_digest bytea,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT line_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['public'::text, 'member'::text, 'system'::text, 'key'::text]))),
    CONSTRAINT line_check CHECK (((actor_kind = 'member'::text) = ((person_id IS NOT NULL) AND (membership_id IS NOT NULL))))
);

--
-- Name: COLUMN line.actor_name; Type: COMMENT; Schema: journal; Owner: -
--

COMMENT ON COLUMN journal.line.actor_name IS 'The job or command of the system, or the id of the key.';

--
-- Name: COLUMN line.facts; Type: COMMENT; Schema: journal; Owner: -
--

COMMENT ON COLUMN journal.line.facts IS 'Ids and codes only, nothing personal.';

--
-- Name: COLUMN line.detail_digest; Type: COMMENT; Schema: journal; Owner: -
--

COMMENT ON COLUMN journal.line.detail_digest IS 'SHA-256 of salt and personal before/after in journal.detail; stays when the detail is erased.';

--
-- Name: article; Type: TABLE; Schema: knowledge; Owner: -
--

CREATE TABLE knowledge.article (
    id uuid NOT NULL,
    slug text NOT NULL,
    is_demonstration boolean NOT NULL,
    CONSTRAINT article_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

--
-- Name: COLUMN article.slug; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON COLUMN knowledge.article.slug IS 'Its place in the address; it stays when the question is put in other words.';

--
-- Name: COLUMN article.is_demonstration; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON COLUMN knowledge.article.is_demonstration IS 'Made for the demonstration: no answer of ABB, and every page says so.';

--
-- Name: reaction; Type: TABLE; Schema: knowledge; Owner: -
--

CREATE TABLE knowledge.reaction (
    id bigint NOT NULL,
    article_id uuid NOT NULL,
    kind text NOT NULL,
    place text NOT NULL,
    words text DEFAULT ''::text NOT NULL,
    on_day date NOT NULL,
    CONSTRAINT reaction_kind_check CHECK ((kind = ANY (ARRAY['used'::text, 'notFit'::text, 'useful'::text, 'notUseful'::text]))),
    CONSTRAINT reaction_place_check CHECK ((place = ANY (ARRAY['asking'::text, 'answering'::text, 'reading'::text])))
);

--
-- Name: TABLE reaction; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON TABLE knowledge.reaction IS 'That an article helped or did not: of nobody, and of no hour.';

--
-- Name: COLUMN reaction.place; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON COLUMN knowledge.reaction.place IS 'Before asking a question, by the office in an answer, or on the page of the article.';

--
-- Name: reaction_id_seq; Type: SEQUENCE; Schema: knowledge; Owner: -
--

ALTER TABLE knowledge.reaction ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME knowledge.reaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: version; Type: TABLE; Schema: knowledge; Owner: -
--

CREATE TABLE knowledge.version (
    article_id uuid NOT NULL,
    version integer NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    source text NOT NULL,
    source_url text,
    valid_from date NOT NULL,
    valid_to date,
    review_on date NOT NULL,
    owner text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT version_answer_check CHECK ((answer <> ''::text)),
    CONSTRAINT version_check CHECK ((valid_to > valid_from)),
    CONSTRAINT version_owner_check CHECK ((owner <> ''::text)),
    CONSTRAINT version_question_check CHECK ((question <> ''::text)),
    CONSTRAINT version_source_check CHECK ((source <> ''::text)),
    CONSTRAINT version_version_check CHECK ((version > 0))
);

--
-- Name: TABLE version; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON TABLE knowledge.version IS 'What an article said, never changed: the highest version holds.';

--
-- Name: COLUMN version.source; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON COLUMN knowledge.version.source IS 'The law, decision or data that the answer rests on.';

--
-- Name: COLUMN version.owner; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON COLUMN knowledge.version.owner IS 'Which team keeps it right; a function, no person.';

--
-- Name: withdrawal; Type: TABLE; Schema: knowledge; Owner: -
--

CREATE TABLE knowledge.withdrawal (
    article_id uuid NOT NULL,
    reason text NOT NULL,
    withdrawn_at timestamp with time zone NOT NULL,
    person_id uuid,
    CONSTRAINT withdrawal_reason_check CHECK ((reason <> ''::text))
);

--
-- Name: TABLE withdrawal; Type: COMMENT; Schema: knowledge; Owner: -
--

COMMENT ON TABLE knowledge.withdrawal IS 'An article that says nothing any more, and why: its address says so.';

--
-- Name: derogation; Type: TABLE; Schema: legislation; Owner: -
--

CREATE TABLE legislation.derogation (
    id text NOT NULL,
    delineation text,
    area text,
    kbo text,
    name text NOT NULL,
    outcome text NOT NULL,
    asked_on date,
    decided_on date,
    decided_by text,
    valid_from date NOT NULL,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    sentence text NOT NULL,
    source_article text,
    source_document text NOT NULL,
    source_code text NOT NULL,
    source_url text NOT NULL,
    certainty text NOT NULL,
    remark text,
    checked_on date NOT NULL,
    CONSTRAINT derogation_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'toConfirm'::text]))),
    CONSTRAINT derogation_check CHECK ((((delineation IS NULL) = (area IS NULL)) AND ((delineation IS NULL) <> (kbo IS NULL)))),
    CONSTRAINT derogation_check1 CHECK (((outcome = ANY (ARRAY['granted'::text, 'refused'::text])) = (decided_on IS NOT NULL))),
    CONSTRAINT derogation_check2 CHECK (((certainty = 'found'::text) OR (remark IS NOT NULL))),
    CONSTRAINT derogation_id_check CHECK ((id ~ '^[a-z0-9-]{1,60}$'::text)),
    CONSTRAINT derogation_kbo_check CHECK ((kbo ~ '^[0-9]{10}$'::text)),
    CONSTRAINT derogation_outcome_check CHECK ((outcome = ANY (ARRAY['prepared'::text, 'asked'::text, 'granted'::text, 'refused'::text]))),
    CONSTRAINT derogation_sentence_check CHECK ((sentence <> ''::text)),
    CONSTRAINT derogation_source_url_check CHECK ((source_url ~ '^https?://'::text)),
    CONSTRAINT derogation_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE derogation; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON TABLE legislation.derogation IS 'A derogation (afwijking) from the principles: prepared, asked, granted or refused, for one area or one cooperation structure.';

--
-- Name: COLUMN derogation.area; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.derogation.area IS 'Code of the area, the same in every version of its delineation since valid_from.';

--
-- Name: COLUMN derogation.kbo; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.derogation.kbo IS 'KBO number of the cooperation structure that asks, where it is not about an area.';

--
-- Name: COLUMN derogation.valid_from; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.derogation.valid_from IS 'First day on which this can be said: that of the decision, else of the request.';

--
-- Name: loaded_set; Type: TABLE; Schema: legislation; Owner: -
--

CREATE TABLE legislation.loaded_set (
    name text NOT NULL,
    checksum text NOT NULL,
    loaded_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE loaded_set; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON TABLE legislation.loaded_set IS 'The reference sets that the tables above were filled from, so that a start with the same files has nothing to do.';

--
-- Name: rule; Type: TABLE; Schema: legislation; Owner: -
--

CREATE TABLE legislation.rule (
    id text NOT NULL,
    "position" integer NOT NULL,
    subject_kind text NOT NULL,
    subjects text[] NOT NULL,
    track text NOT NULL,
    kind text NOT NULL,
    falls_on date,
    accepted_positions text[] NOT NULL,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    sentence text NOT NULL,
    source_article text,
    source_document text NOT NULL,
    source_code text NOT NULL,
    source_url text NOT NULL,
    certainty text NOT NULL,
    remark text,
    checked_on date NOT NULL,
    CONSTRAINT rule_accepted_positions_check CHECK ((accepted_positions <@ ARRAY['within'::text, 'equal'::text, 'supraRegional'::text])),
    CONSTRAINT rule_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'toConfirm'::text]))),
    CONSTRAINT rule_check CHECK (((subject_kind = 'general'::text) = (cardinality(subjects) = 0))),
    CONSTRAINT rule_check1 CHECK (((kind = ANY (ARRAY['deadline'::text, 'target'::text])) = (falls_on IS NOT NULL))),
    CONSTRAINT rule_check2 CHECK (((kind <> 'deadline'::text) OR (track = 'local'::text))),
    CONSTRAINT rule_check3 CHECK (((certainty = 'found'::text) OR (remark IS NOT NULL))),
    CONSTRAINT rule_id_check CHECK ((id ~ '^[a-z0-9-]{1,60}$'::text)),
    CONSTRAINT rule_kind_check CHECK ((kind = ANY (ARRAY['inScope'::text, 'exempt'::text, 'outsideScope'::text, 'yardstick'::text, 'deadline'::text, 'target'::text, 'nextRound'::text, 'newAtOnce'::text, 'ownRule'::text, 'flemishTrack'::text, 'federalNoDeadline'::text, 'federalNoTarget'::text, 'notInForce'::text, 'noRules'::text, 'unknown'::text]))),
    CONSTRAINT rule_sentence_check CHECK ((sentence <> ''::text)),
    CONSTRAINT rule_source_url_check CHECK ((source_url ~ '^https?://'::text)),
    CONSTRAINT rule_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['general'::text, 'delineation'::text, 'delineationKind'::text, 'legalForm'::text, 'theme'::text]))),
    CONSTRAINT rule_track_check CHECK ((track = ANY (ARRAY['flemish'::text, 'local'::text, 'federal'::text, 'none'::text]))),
    CONSTRAINT rule_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE rule; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON TABLE legislation.rule IS 'What a rule says, to what it applies, in which period, and where that is written.';

--
-- Name: COLUMN rule.id; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.id IS 'Also its anchor on /juridische-regels.';

--
-- Name: COLUMN rule."position"; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule."position" IS 'Order on a page, and of the situations that it leads to.';

--
-- Name: COLUMN rule.subjects; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.subjects IS 'Codes of delineations, kinds of delineations, legal forms or themes, by subject_kind; empty for a rule about everything.';

--
-- Name: COLUMN rule.track; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.track IS 'flemish: imposed or stimulated by Flanders; local: set up by municipalities; only there the decree sets a deadline.';

--
-- Name: COLUMN rule.falls_on; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.falls_on IS 'Last day of a deadline (in law) or of a target (policy).';

--
-- Name: COLUMN rule.accepted_positions; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.accepted_positions IS 'Positions of an area of which the rule asks no change; empty where position does not matter.';

--
-- Name: COLUMN rule.valid_from; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.valid_from IS 'First day on which the rule holds; null: before the facts begin.';

--
-- Name: COLUMN rule.sentence; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.sentence IS 'Dutch: what the rule says, or the reason.';

--
-- Name: COLUMN rule.source_code; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.source_code IS 'Code of the source in the makers'' dossier, see SOURCE.md.';

--
-- Name: COLUMN rule.certainty; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.certainty IS 'toConfirm: our reading, or sources that disagree; the remark says which.';

--
-- Name: COLUMN rule.checked_on; Type: COMMENT; Schema: legislation; Owner: -
--

COMMENT ON COLUMN legislation.rule.checked_on IS 'Day on which the source was last looked at.';

--
-- Name: note; Type: TABLE; Schema: notes; Owner: -
--

CREATE TABLE notes.note (
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT note_text_check CHECK ((text <> ''::text))
);

--
-- Name: contact_card; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.contact_card (
    organization_id uuid NOT NULL,
    email text,
    telephone text,
    address text,
    website text,
    note text
);

--
-- Name: TABLE contact_card; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.contact_card IS 'How the public reaches the organisation: functional addresses only, no persons.';

--
-- Name: identifier; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.identifier (
    organization_id uuid NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,
    CONSTRAINT identifier_scheme_check CHECK ((scheme = ANY (ARRAY['nis'::text, 'kbo'::text, 'ovo'::text, 'uri'::text])))
);

--
-- Name: TABLE identifier; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.identifier IS 'Codes of the outside world. A municipality and its OCMW share a NIS code, and have their own KBO, OVO and URI.';

--
-- Name: mail_domain; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.mail_domain (
    domain text NOT NULL,
    organization_id uuid NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    confirmed_by uuid,
    CONSTRAINT mail_domain_domain_check CHECK ((domain = lower(domain)))
);

--
-- Name: TABLE mail_domain; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON TABLE parties.mail_domain IS 'Mail domains that a person at ABB confirmed for an organisation; never derived from a name. One domain can serve a municipality and its OCMW.';

--
-- Name: organization; Type: TABLE; Schema: parties; Owner: -
--

CREATE TABLE parties.organization (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    province_nis text,
    valid_from date NOT NULL,
    valid_to date,
    reference_key text,
    CONSTRAINT organization_check CHECK ((valid_to > valid_from)),
    CONSTRAINT organization_check1 CHECK (((kind = ANY (ARRAY['municipality'::text, 'ocmw'::text, 'province'::text, 'governor'::text, 'contactPoint'::text])) <= (province_nis IS NOT NULL))),
    CONSTRAINT organization_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'ocmw'::text, 'province'::text, 'governor'::text, 'flemishAdministration'::text, 'federalAdministration'::text, 'cooperationStructure'::text, 'vvsg'::text, 'steunpunt'::text, 'abb'::text, 'contactPoint'::text]))),
    CONSTRAINT organization_name_check CHECK ((name <> ''::text))
);

--
-- Name: COLUMN organization.province_nis; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.organization.province_nis IS 'The province it lies in or works for, which decides its provincial contact point; empty for what works for all of Flanders.';

--
-- Name: COLUMN organization.valid_to; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.organization.valid_to IS 'First day on which it is no longer there (half-open).';

--
-- Name: COLUMN organization.reference_key; Type: COMMENT; Schema: parties; Owner: -
--

COMMENT ON COLUMN parties.organization.reference_key IS 'By what the reference facts know it again, given once and never changed; empty for what was registered by hand.';

--
-- Name: account_request; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.account_request (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    job_title text NOT NULL,
    organization_id uuid NOT NULL,
    on_behalf_of text,
    remark text DEFAULT ''::text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    digest bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    decided_at timestamp with time zone,
    decided_by uuid,
    membership_id uuid,
    refusal_reason text,
    erased_at timestamp with time zone,
    CONSTRAINT account_request_check CHECK ((num_nonnulls(membership_id, refusal_reason) = num_nonnulls(decided_at))),
    CONSTRAINT account_request_check1 CHECK (((decided_at IS NULL) OR (confirmed_at IS NOT NULL))),
    CONSTRAINT account_request_email_check CHECK ((email = lower(email))),
    CONSTRAINT account_request_name_check CHECK ((name <> ''::text))
);

--
-- Name: TABLE account_request; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON TABLE people.account_request IS 'A local official asks for an account: confirmed by mail link, decided by ABB.';

--
-- Name: COLUMN account_request.erased_at; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.account_request.erased_at IS 'When what is personal in it was erased: on request, with the person, or a year after it was refused.';

--
-- Name: api_key; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.api_key (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    label text NOT NULL,
    scopes text[] NOT NULL,
    digest bytea NOT NULL,
    beginning text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid,
    valid_to date NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    revoked_by uuid,
    CONSTRAINT api_key_check CHECK (((revoked_by IS NULL) OR (revoked_at IS NOT NULL))),
    CONSTRAINT api_key_label_check CHECK ((label <> ''::text)),
    CONSTRAINT api_key_scopes_check CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['vragen.stellen'::text, 'vragen.lezen'::text])))
);

--
-- Name: TABLE api_key; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON TABLE people.api_key IS 'Keys of organisations for the API, kept as SHA-256 of 256 random bits; a key is shown once, when it is made.';

--
-- Name: COLUMN api_key.beginning; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.api_key.beginning IS 'The first signs of the key, by which who holds it finds it in the list.';

--
-- Name: COLUMN api_key.valid_to; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.api_key.valid_to IS 'First day on which it no longer works (half-open).';

--
-- Name: membership; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.membership (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    role text NOT NULL,
    job_title text DEFAULT ''::text NOT NULL,
    on_behalf_of text,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT membership_on_behalf_of_check CHECK ((on_behalf_of <> ''::text)),
    CONSTRAINT membership_period CHECK ((valid_to >= valid_from)),
    CONSTRAINT membership_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'contactPoint'::text, 'governor'::text, 'localGovernment'::text, 'provincialGovernment'::text, 'handler'::text, 'labo'::text, 'researcher'::text, 'administrator'::text])))
);

--
-- Name: COLUMN membership.on_behalf_of; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.membership.on_behalf_of IS 'Set when somebody acts namens another: the cabinet for the governor, the secretariat for the mayor.';

--
-- Name: COLUMN membership.valid_to; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.membership.valid_to IS 'First day on which it no longer holds (half-open); the first day itself for one that was withdrawn, which holds on no day.';

--
-- Name: person; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.person (
    id uuid NOT NULL,
    email text,
    name text NOT NULL COLLATE public.dutch,
    registered_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT person_check CHECK (((email IS NULL) = (erased_at IS NOT NULL))),
    CONSTRAINT person_email_check CHECK ((email = lower(email))),
    CONSTRAINT person_name_check CHECK ((name <> ''::text))
);

--
-- Name: COLUMN person.email; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.person.email IS 'The address that proves who somebody is; empty once the person was erased.';

--
-- Name: session; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.session (
    digest bytea NOT NULL,
    person_id uuid NOT NULL,
    membership_id uuid,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);

--
-- Name: COLUMN session.membership_id; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON COLUMN people.session.membership_id IS 'The membership that the person chose to act for; empty until chosen.';

--
-- Name: sign_in_link; Type: TABLE; Schema: people; Owner: -
--

CREATE TABLE people.sign_in_link (
    digest bytea NOT NULL,
    person_id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: TABLE sign_in_link; Type: COMMENT; Schema: people; Owner: -
--

COMMENT ON TABLE people.sign_in_link IS 'Single-use links, kept as SHA-256 of 256 random bits.';

--
-- Name: form_key; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.form_key (
    digest bytea NOT NULL,
    used_at timestamp with time zone NOT NULL,
    sent bytea NOT NULL,
    outcome jsonb
);

--
-- Name: TABLE form_key; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON TABLE platform.form_key IS 'One-time keys of forms that were carried out, as SHA-256; the same sending a second time gets the first one''s answer.';

--
-- Name: COLUMN form_key.sent; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON COLUMN platform.form_key.sent IS 'SHA-256 over who sent the form, to where, with what in it: only the same sending is a repetition.';

--
-- Name: installation; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.installation (
    only_row boolean DEFAULT true NOT NULL,
    is_demo boolean NOT NULL,
    form_secret bytea NOT NULL,
    installed_at timestamp with time zone NOT NULL,
    CONSTRAINT installation_only_row_check CHECK (only_row)
);

--
-- Name: TABLE installation; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON TABLE platform.installation IS 'One row: is this a demonstration, and the secret that signs form keys.';

--
-- Name: letter; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.letter (
    id uuid NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    composed_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    withheld_because text,
    last_error text,
    CONSTRAINT letter_check CHECK (((sent_at IS NULL) OR (withheld_because IS NULL)))
);

--
-- Name: TABLE letter; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON TABLE platform.letter IS 'Outgoing mail, written in the transaction of its cause and carried out by the worker. The body is emptied once sent when it holds a link.';

--
-- Name: migration; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.migration (
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: rate_limit; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.rate_limit (
    key character varying(255) NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);

--
-- Name: TABLE rate_limit; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON TABLE platform.rate_limit IS 'Counters of rate-limiter-flexible.';

--
-- Name: restoration; Type: TABLE; Schema: platform; Owner: -
--

CREATE TABLE platform.restoration (
    id uuid NOT NULL,
    restored_at timestamp with time zone NOT NULL,
    backup_made_at timestamp with time zone NOT NULL,
    journal_number bigint NOT NULL,
    letters_held integer NOT NULL,
    released_at timestamp with time zone,
    CONSTRAINT restoration_check CHECK ((released_at >= restored_at)),
    CONSTRAINT restoration_letters_held_check CHECK ((letters_held >= 0))
);

--
-- Name: TABLE restoration; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON TABLE platform.restoration IS 'Each time that this database was filled from a backup. As long as one is not released, its letters wait and nothing is followed up by itself: what happened after the backup is not known here.';

--
-- Name: COLUMN restoration.journal_number; Type: COMMENT; Schema: platform; Owner: -
--

COMMENT ON COLUMN platform.restoration.journal_number IS 'The last line of the journal in the backup.';

--
-- Name: escalation_person; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.escalation_person (
    organization_id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT escalation_person_email_check CHECK ((email <> ''::text)),
    CONSTRAINT escalation_person_name_check CHECK ((name <> ''::text))
);

--
-- Name: TABLE escalation_person; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.escalation_person IS 'Who at an organisation is told by name when its box stays silent.';

--
-- Name: follow_up; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.follow_up (
    referral_id uuid NOT NULL,
    rule_id uuid NOT NULL,
    due_on date NOT NULL,
    outcome text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT follow_up_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'passed'::text, 'held'::text])))
);

--
-- Name: TABLE follow_up; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.follow_up IS 'What a rule did about a referral and its term: once per term, so that a job that runs twice sends once.';

--
-- Name: COLUMN follow_up.outcome; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.follow_up.outcome IS 'passed: a later rule came due at the same time, or the term was set after its moment; held: a variable of its text was not filled, tried again.';

--
-- Name: follow_up_rule; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.follow_up_rule (
    id uuid NOT NULL,
    kind text NOT NULL,
    days integer NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    is_active boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT follow_up_rule_body_check CHECK ((body <> ''::text)),
    CONSTRAINT follow_up_rule_days_check CHECK (((days >= '-60'::integer) AND (days <= 365))),
    CONSTRAINT follow_up_rule_kind_check CHECK ((kind = ANY (ARRAY['reminder'::text, 'escalation'::text]))),
    CONSTRAINT follow_up_rule_subject_check CHECK ((subject <> ''::text))
);

--
-- Name: TABLE follow_up_rule; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.follow_up_rule IS 'When an addressee that does not answer is reminded, or a person there told; read and changed by staff.';

--
-- Name: COLUMN follow_up_rule.days; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.follow_up_rule.days IS 'Days after the term; negative: before it.';

--
-- Name: link; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.link (
    digest bytea NOT NULL,
    referral_id uuid NOT NULL,
    box text NOT NULL,
    letter_id uuid,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT link_box_check CHECK ((box <> ''::text))
);

--
-- Name: TABLE link; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.link IS 'By which the addressee opens a referral without an account. Every letter has one of its own: only digests are kept, so an older one cannot be sent again.';

--
-- Name: COLUMN link.letter_id; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.link.letter_id IS 'The letter that holds it; one that comes back says which referral was not delivered.';

--
-- Name: mailbox; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.mailbox (
    organization_id uuid NOT NULL,
    box text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT mailbox_box_check CHECK ((box <> ''::text))
);

--
-- Name: TABLE mailbox; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.mailbox IS 'The functional mailbox to which the office writes to an organisation; goes before the one on its contact card.';

--
-- Name: referral; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.referral (
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    number text NOT NULL,
    subject_line text NOT NULL,
    addressee_id uuid NOT NULL,
    box text NOT NULL,
    question text NOT NULL,
    due_on date,
    sent_at timestamp with time zone NOT NULL,
    replaces uuid,
    CONSTRAINT referral_box_check CHECK ((box <> ''::text)),
    CONSTRAINT referral_question_check CHECK ((question <> ''::text))
);

--
-- Name: COLUMN referral.number; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.referral.number IS 'The number of the case with one of its own: RV-2026-000123/2.';

--
-- Name: COLUMN referral.box; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.referral.box IS 'The functional mailbox to which it went: that of the organisation may change.';

--
-- Name: COLUMN referral.replaces; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.referral.replaces IS 'The one that was not for its addressee, in whose place this one came.';

--
-- Name: stand_in; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.stand_in (
    id uuid NOT NULL,
    organization_id uuid NOT NULL,
    box text NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT stand_in_box_check CHECK ((box <> ''::text)),
    CONSTRAINT stand_in_check CHECK ((valid_from < valid_to))
);

--
-- Name: TABLE stand_in; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.stand_in IS 'The mailbox that takes over that of an organisation, from a day up to and not including another.';

--
-- Name: step; Type: TABLE; Schema: referrals; Owner: -
--

CREATE TABLE referrals.step (
    id bigint NOT NULL,
    referral_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    words text DEFAULT ''::text NOT NULL,
    until_on date,
    suggested text,
    person_id uuid,
    happened_on date,
    CONSTRAINT step_delayed CHECK (((kind <> 'delayed'::text) OR (until_on IS NOT NULL))),
    CONSTRAINT step_happened_on CHECK (((kind = 'answeredDirectly'::text) = (happened_on IS NOT NULL))),
    CONSTRAINT step_kind_check CHECK ((kind = ANY (ARRAY['sent'::text, 'opened'::text, 'answered'::text, 'partlyAnswered'::text, 'askedBack'::text, 'refused'::text, 'delayed'::text, 'repliedTo'::text, 'reminded'::text, 'escalated'::text, 'undelivered'::text, 'resent'::text, 'answeredDirectly'::text, 'replaced'::text, 'withdrawn'::text]))),
    CONSTRAINT step_until_on CHECK (((until_on IS NULL) OR (kind = ANY (ARRAY['delayed'::text, 'resent'::text])))),
    CONSTRAINT step_words CHECK (((kind = ANY (ARRAY['answered'::text, 'partlyAnswered'::text, 'askedBack'::text, 'repliedTo'::text, 'delayed'::text, 'answeredDirectly'::text, 'withdrawn'::text])) <= (words <> ''::text)))
);

--
-- Name: TABLE step; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON TABLE referrals.step IS 'What happened to a referral, never changed; in the order of id, for clocks differ and two things share a moment.';

--
-- Name: COLUMN step.suggested; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.step.suggested IS 'With a refusal: for whom it is instead, in the words of who refused.';

--
-- Name: COLUMN step.person_id; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.step.person_id IS 'Who did it, if signed in; who answers by the link is the addressee.';

--
-- Name: COLUMN step.happened_on; Type: COMMENT; Schema: referrals; Owner: -
--

COMMENT ON COLUMN referrals.step.happened_on IS 'The day on which the administration answered the asker itself, which is noted later.';

--
-- Name: step_id_seq; Type: SEQUENCE; Schema: referrals; Owner: -
--

ALTER TABLE referrals.step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME referrals.step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: step; Type: TABLE; Schema: tasks; Owner: -
--

CREATE TABLE tasks.step (
    id bigint NOT NULL,
    task_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    to_id uuid,
    CONSTRAINT step_kind_check CHECK ((kind = ANY (ARRAY['given'::text, 'handedOver'::text, 'done'::text, 'withdrawn'::text])))
);

--
-- Name: COLUMN step.by_id; Type: COMMENT; Schema: tasks; Owner: -
--

COMMENT ON COLUMN tasks.step.by_id IS 'Null for Regioloket itself.';

--
-- Name: COLUMN step.to_id; Type: COMMENT; Schema: tasks; Owner: -
--

COMMENT ON COLUMN tasks.step.to_id IS 'Who has it after a giving or a handing over; null for the contact point.';

--
-- Name: step_id_seq; Type: SEQUENCE; Schema: tasks; Owner: -
--

ALTER TABLE tasks.step ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME tasks.step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: task; Type: TABLE; Schema: tasks; Owner: -
--

CREATE TABLE tasks.task (
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    words text NOT NULL,
    due_on date,
    person_id uuid,
    state text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    CONSTRAINT task_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'withdrawn'::text]))),
    CONSTRAINT task_words_check CHECK ((words <> ''::text))
);

--
-- Name: COLUMN task.person_id; Type: COMMENT; Schema: tasks; Owner: -
--

COMMENT ON COLUMN tasks.task.person_id IS 'Who has to do it; null for the contact point, or the centre, that has the case.';

--
-- Name: COLUMN task.state; Type: COMMENT; Schema: tasks; Owner: -
--

COMMENT ON COLUMN tasks.task.state IS 'Kept with every step, so that lists are quick.';

--
-- Name: delineation; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.delineation (
    code text NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL COLLATE public.dutch,
    plural text NOT NULL COLLATE public.dutch,
    kind text NOT NULL,
    policy_domain text NOT NULL,
    counts boolean NOT NULL,
    covers_all boolean NOT NULL,
    exists_from date,
    exists_to date,
    remark text,
    origin text DEFAULT 'reference'::text NOT NULL,
    CONSTRAINT delineation_check CHECK ((exists_to > exists_from)),
    CONSTRAINT delineation_kind_check CHECK ((kind = ANY (ARRAY['administrative'::text, 'sectoralFlemish'::text, 'sectoralFederal'::text, 'touristic'::text, 'statistical'::text]))),
    CONSTRAINT delineation_origin_check CHECK ((origin = ANY (ARRAY['reference'::text, 'published'::text])))
);

--
-- Name: TABLE delineation; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.delineation IS 'A scheme of areas (afbakening): reference regions, transport regions, police zones ...';

--
-- Name: COLUMN delineation."position"; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation."position" IS 'Order on a page: reference region, province, those that count, the rest.';

--
-- Name: COLUMN delineation.name; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.name IS 'One area of it, as said before its own name: Vervoerregio (Waasland).';

--
-- Name: COLUMN delineation.counts; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.counts IS 'Whether it counts for "elders ingedeeld" (telt_mee).';

--
-- Name: COLUMN delineation.covers_all; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.covers_all IS 'Whether every municipality lies in at least one area.';

--
-- Name: COLUMN delineation.exists_from; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.exists_from IS 'Before this day the answer is "bestond nog niet"; null: its beginning is not in the facts, and the answer is "onbekend".';

--
-- Name: COLUMN delineation.exists_to; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.exists_to IS 'From this day the answer is "bestaat niet meer".';

--
-- Name: COLUMN delineation.remark; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.remark IS 'Dutch sentence that stands beside every figure of this delineation.';

--
-- Name: COLUMN delineation.origin; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.delineation.origin IS 'Who describes it: reference/, or the publication that founded it.';

--
-- Name: draft; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.draft (
    import uuid NOT NULL,
    content jsonb NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by uuid
);

--
-- Name: TABLE draft; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.draft IS 'A version as it would be published from an import: it shows on nobody''s map but that of the draft.';

--
-- Name: COLUMN draft.content; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.draft.content IS 'Areas and memberships as they were when it was drafted, and the version they were held against: publication refuses where these would be others by then.';

--
-- Name: geometry; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.geometry (
    id uuid NOT NULL,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    source text NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    checksum text NOT NULL,
    CONSTRAINT geometry_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE geometry; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.geometry IS 'The boundaries of the municipalities of a period, in place of those drawn from the raster.';

--
-- Name: COLUMN geometry.valid_from; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.geometry.valid_from IS 'First day with these municipalities: a merger day, or the first day of the facts.';

--
-- Name: COLUMN geometry.source; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.geometry.source IS 'Dutch: where the boundaries come from, as it stands beside the map.';

--
-- Name: COLUMN geometry.fetched_at; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.geometry.fetched_at IS 'When they were fetched or read.';

--
-- Name: COLUMN geometry.checksum; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.geometry.checksum IS 'sha256 of what was fetched or read, hexadecimal.';

--
-- Name: geometry_level; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.geometry_level (
    geometry uuid NOT NULL,
    level text NOT NULL,
    topology text NOT NULL,
    CONSTRAINT geometry_level_level_check CHECK ((level = ANY (ARRAY['overview'::text, 'regional'::text, 'detail'::text])))
);

--
-- Name: TABLE geometry_level; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.geometry_level IS 'Those boundaries at a level of detail, simplified once, when they came in.';

--
-- Name: COLUMN geometry_level.topology; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.geometry_level.topology IS 'JSON: arcs of shared border in centimetres of Lambert 72 (engine/boundaries/stored-topology.ts).';

--
-- Name: identifier; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.identifier (
    kind text NOT NULL,
    code text NOT NULL,
    scheme text NOT NULL,
    uri text NOT NULL,
    CONSTRAINT identifier_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'ocmw'::text, 'province'::text, 'referenceRegion'::text]))),
    CONSTRAINT identifier_scheme_check CHECK ((scheme = ANY (ARRAY['administrativeUnit'::text, 'area'::text, 'refnis2025'::text, 'ovo'::text])))
);

--
-- Name: TABLE identifier; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.identifier IS 'Existing URIs of municipalities, provinces and regions, from the Organisatieportaal.';

--
-- Name: COLUMN identifier.code; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.identifier.code IS 'NIS code, or code of the region.';

--
-- Name: COLUMN identifier.scheme; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.identifier.scheme IS 'administrativeUnit: the government (bestuurseenheid); area: its territory (werkingsgebied); refnis2025: the code in the list of Statbel; ovo: the organisation in data.vlaanderen.be.';

--
-- Name: import; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.import (
    id uuid NOT NULL,
    file_name text NOT NULL,
    content bytea,
    raw json,
    received_at timestamp with time zone NOT NULL,
    received_by uuid,
    delineation text,
    choices jsonb DEFAULT '{}'::jsonb NOT NULL,
    corrections jsonb DEFAULT '[]'::jsonb NOT NULL,
    details jsonb,
    decisions jsonb DEFAULT '{}'::jsonb NOT NULL,
    version text,
    discarded_at timestamp with time zone,
    CONSTRAINT import_check CHECK (((version IS NULL) OR (discarded_at IS NULL))),
    CONSTRAINT import_content_check CHECK ((((discarded_at IS NULL) = (content IS NOT NULL)) AND ((discarded_at IS NULL) = (raw IS NOT NULL))))
);

--
-- Name: TABLE import; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.import IS 'A file with a delineation that came in, with what was chosen and corrected since. Nothing of it counts before it is published.';

--
-- Name: COLUMN import.content; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.content IS 'The file as it came; null once it is thrown away.';

--
-- Name: COLUMN import.raw; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.raw IS 'The same as sheets, rows and cells of text, packed; json and not jsonb, for a file may hold signs that jsonb refuses.';

--
-- Name: COLUMN import.received_by; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.received_by IS 'Id of a person; null: the command line.';

--
-- Name: COLUMN import.delineation; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.delineation IS 'Code of the delineation that it is for, where that is known; it need not exist yet.';

--
-- Name: COLUMN import.choices; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.choices IS 'How the file is read where somebody chose otherwise than was detected: encoding, separator, sheet, columns, vintage.';

--
-- Name: COLUMN import.corrections; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.corrections IS 'What was decided line by line; the file itself stays as it came.';

--
-- Name: COLUMN import.details; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.details IS 'The data of the version, and of its delineation where that is new, as they were last filled in.';

--
-- Name: COLUMN import.decisions; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.decisions IS 'Per municipality that arose from a merger between areas: in which of them it lies.';

--
-- Name: COLUMN import.version; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.import.version IS 'The version that was published from it.';

--
-- Name: loaded_set; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.loaded_set (
    name text NOT NULL,
    checksum text NOT NULL,
    loaded_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE loaded_set; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.loaded_set IS 'The reference sets that the tables above were filled from, so that a start with the same files has nothing to do.';

--
-- Name: neighbour; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.neighbour (
    nis_a text NOT NULL,
    nis_b text NOT NULL,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    length_km double precision NOT NULL,
    CONSTRAINT neighbour_check CHECK ((nis_a < nis_b)),
    CONSTRAINT neighbour_length_km_check CHECK ((length_km > (0)::double precision)),
    CONSTRAINT neighbour_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE neighbour; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.neighbour IS 'Two municipalities with a shared border and its length, from the simplified geometry; point contacts are not neighbours.';

--
-- Name: raster; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.raster (
    id text NOT NULL,
    valid_from date,
    valid_to date,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to)) STORED NOT NULL,
    rle text NOT NULL,
    checksum text NOT NULL,
    CONSTRAINT raster_valid_check CHECK ((NOT isempty(valid)))
);

--
-- Name: TABLE raster; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.raster IS 'Which municipality lies in which square of 250 m (Lambert 72); the built-in map is drawn from it.';

--
-- Name: COLUMN raster.rle; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.raster.rle IS 'Run-length text, form RLE1: see reference/raster-2025/SOURCE.md.';

--
-- Name: COLUMN raster.checksum; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.raster.checksum IS 'sha256 of rle, hexadecimal.';

--
-- Name: region_decision; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.region_decision (
    decided_on date NOT NULL,
    regions integer NOT NULL,
    sentence text NOT NULL,
    source_document text NOT NULL,
    source_url text NOT NULL,
    CONSTRAINT region_decision_regions_check CHECK ((regions > 0))
);

--
-- Name: TABLE region_decision; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.region_decision IS 'The decisions on the reference regions, from the first draft on.';

--
-- Name: COLUMN region_decision.decided_on; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.region_decision.decided_on IS 'Day of the decision, or on which it took effect.';

--
-- Name: COLUMN region_decision.regions; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.region_decision.regions IS 'How many regions there were from then on.';

--
-- Name: COLUMN region_decision.sentence; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON COLUMN territory.region_decision.sentence IS 'Dutch: what was decided.';

--
-- Name: revision; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.revision (
    only_one boolean DEFAULT true NOT NULL,
    id uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT revision_only_one_check CHECK (only_one)
);

--
-- Name: TABLE revision; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.revision IS 'One row: another id whenever the facts or the published delineations changed. No id comes twice, not even after a transaction that was rolled back.';

--
-- Name: succession; Type: TABLE; Schema: territory; Owner: -
--

CREATE TABLE territory.succession (
    merged_on date NOT NULL,
    from_nis text NOT NULL,
    to_nis text NOT NULL
);

--
-- Name: TABLE succession; Type: COMMENT; Schema: territory; Owner: -
--

COMMENT ON TABLE territory.succession IS 'Mergers: the first code went up in the second on that day. The two are equal where the code stayed (Antwerpen, 2025).';

--
-- Name: day_off day_off_pkey; Type: CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.day_off
    ADD CONSTRAINT day_off_pkey PRIMARY KEY (id);

--
-- Name: loaded_set loaded_set_pkey; Type: CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.loaded_set
    ADD CONSTRAINT loaded_set_pkey PRIMARY KEY (name);

--
-- Name: term term_pkey; Type: CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.term
    ADD CONSTRAINT term_pkey PRIMARY KEY (kind, number);

--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (number);

--
-- Name: loaded_set loaded_set_pkey; Type: CONSTRAINT; Schema: cooperation; Owner: -
--

ALTER TABLE ONLY cooperation.loaded_set
    ADD CONSTRAINT loaded_set_pkey PRIMARY KEY (name);

--
-- Name: participation participation_pkey; Type: CONSTRAINT; Schema: cooperation; Owner: -
--

ALTER TABLE ONLY cooperation.participation
    ADD CONSTRAINT participation_pkey PRIMARY KEY (structure, kbo);

--
-- Name: structure structure_pkey; Type: CONSTRAINT; Schema: cooperation; Owner: -
--

ALTER TABLE ONLY cooperation.structure
    ADD CONSTRAINT structure_pkey PRIMARY KEY (id);

--
-- Name: text_block text_block_pkey; Type: CONSTRAINT; Schema: correspondence; Owner: -
--

ALTER TABLE ONLY correspondence.text_block
    ADD CONSTRAINT text_block_pkey PRIMARY KEY (id, version);

--
-- Name: content content_pkey; Type: CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.content
    ADD CONSTRAINT content_pkey PRIMARY KEY (hash);

--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);

--
-- Name: reader reader_pkey; Type: CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.reader
    ADD CONSTRAINT reader_pkey PRIMARY KEY (document_id, kind, reader_id);

--
-- Name: upload upload_pkey; Type: CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (digest);

--
-- Name: edition edition_pkey; Type: CONSTRAINT; Schema: editions; Owner: -
--

ALTER TABLE ONLY editions.edition
    ADD CONSTRAINT edition_pkey PRIMARY KEY (id);

--
-- Name: part part_pkey; Type: CONSTRAINT; Schema: editions; Owner: -
--

ALTER TABLE ONLY editions.part
    ADD CONSTRAINT part_pkey PRIMARY KEY (edition, number);

--
-- Name: assignment assignment_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (id);

--
-- Name: batch_item batch_item_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.batch_item
    ADD CONSTRAINT batch_item_pkey PRIMARY KEY (batch_id, number);

--
-- Name: batch batch_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);

--
-- Name: classification classification_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.classification
    ADD CONSTRAINT classification_pkey PRIMARY KEY (id);

--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (id);

--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (year);

--
-- Name: document_code document_code_pass_digest_key; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.document_code
    ADD CONSTRAINT document_code_pass_digest_key UNIQUE (pass_digest);

--
-- Name: document_code document_code_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.document_code
    ADD CONSTRAINT document_code_pkey PRIMARY KEY (id);

--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (id);

--
-- Name: follow_up_link follow_up_link_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.follow_up_link
    ADD CONSTRAINT follow_up_link_pkey PRIMARY KEY (digest);

--
-- Name: held_deed held_deed_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.held_deed
    ADD CONSTRAINT held_deed_pkey PRIMARY KEY (id);

--
-- Name: inquiry inquiry_number_key; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.inquiry
    ADD CONSTRAINT inquiry_number_key UNIQUE (number);

--
-- Name: inquiry inquiry_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.inquiry
    ADD CONSTRAINT inquiry_pkey PRIMARY KEY (id);

--
-- Name: inquiry inquiry_year_sequence_key; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.inquiry
    ADD CONSTRAINT inquiry_year_sequence_key UNIQUE (year, sequence);

--
-- Name: proposed_answer proposed_answer_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.proposed_answer
    ADD CONSTRAINT proposed_answer_pkey PRIMARY KEY (id);

--
-- Name: relation relation_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.relation
    ADD CONSTRAINT relation_pkey PRIMARY KEY (id);

--
-- Name: review_rule review_rule_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.review_rule
    ADD CONSTRAINT review_rule_pkey PRIMARY KEY (id);

--
-- Name: saved_list saved_list_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.saved_list
    ADD CONSTRAINT saved_list_pkey PRIMARY KEY (id);

--
-- Name: searchable searchable_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.searchable
    ADD CONSTRAINT searchable_pkey PRIMARY KEY (inquiry_id);

--
-- Name: signal signal_digest_key; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal
    ADD CONSTRAINT signal_digest_key UNIQUE (digest);

--
-- Name: signal signal_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal
    ADD CONSTRAINT signal_pkey PRIMARY KEY (id);

--
-- Name: signal_step signal_step_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal_step
    ADD CONSTRAINT signal_step_pkey PRIMARY KEY (id);

--
-- Name: standing standing_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (inquiry_id);

--
-- Name: step step_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (id);

--
-- Name: term_deed term_deed_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.term_deed
    ADD CONSTRAINT term_deed_pkey PRIMARY KEY (inquiry_id, term_kind, deed);

--
-- Name: triage_rule triage_rule_pkey; Type: CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.triage_rule
    ADD CONSTRAINT triage_rule_pkey PRIMARY KEY (id);

--
-- Name: detail detail_pkey; Type: CONSTRAINT; Schema: journal; Owner: -
--

ALTER TABLE ONLY journal.detail
    ADD CONSTRAINT detail_pkey PRIMARY KEY (line_number);

--
-- Name: line line_hash_key; Type: CONSTRAINT; Schema: journal; Owner: -
--

ALTER TABLE ONLY journal.line
    ADD CONSTRAINT line_hash_key UNIQUE (hash);

--
-- Name: line line_pkey; Type: CONSTRAINT; Schema: journal; Owner: -
--

ALTER TABLE ONLY journal.line
    ADD CONSTRAINT line_pkey PRIMARY KEY (number);

--
-- Name: article article_pkey; Type: CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (id);

--
-- Name: article article_slug_key; Type: CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.article
    ADD CONSTRAINT article_slug_key UNIQUE (slug);

--
-- Name: reaction reaction_pkey; Type: CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.reaction
    ADD CONSTRAINT reaction_pkey PRIMARY KEY (id);

--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (article_id, version);

--
-- Name: withdrawal withdrawal_pkey; Type: CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.withdrawal
    ADD CONSTRAINT withdrawal_pkey PRIMARY KEY (article_id);

--
-- Name: derogation derogation_pkey; Type: CONSTRAINT; Schema: legislation; Owner: -
--

ALTER TABLE ONLY legislation.derogation
    ADD CONSTRAINT derogation_pkey PRIMARY KEY (id);

--
-- Name: loaded_set loaded_set_pkey; Type: CONSTRAINT; Schema: legislation; Owner: -
--

ALTER TABLE ONLY legislation.loaded_set
    ADD CONSTRAINT loaded_set_pkey PRIMARY KEY (name);

--
-- Name: rule rule_pkey; Type: CONSTRAINT; Schema: legislation; Owner: -
--

ALTER TABLE ONLY legislation.rule
    ADD CONSTRAINT rule_pkey PRIMARY KEY (id);

--
-- Name: rule rule_position_key; Type: CONSTRAINT; Schema: legislation; Owner: -
--

ALTER TABLE ONLY legislation.rule
    ADD CONSTRAINT rule_position_key UNIQUE ("position");

--
-- Name: note note_pkey; Type: CONSTRAINT; Schema: notes; Owner: -
--

ALTER TABLE ONLY notes.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);

--
-- Name: contact_card contact_card_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.contact_card
    ADD CONSTRAINT contact_card_pkey PRIMARY KEY (organization_id);

--
-- Name: identifier identifier_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (organization_id, scheme, value);

--
-- Name: mail_domain mail_domain_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.mail_domain
    ADD CONSTRAINT mail_domain_pkey PRIMARY KEY (domain, organization_id);

--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);

--
-- Name: organization organization_reference_key_key; Type: CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.organization
    ADD CONSTRAINT organization_reference_key_key UNIQUE (reference_key);

--
-- Name: account_request account_request_digest_key; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.account_request
    ADD CONSTRAINT account_request_digest_key UNIQUE (digest);

--
-- Name: account_request account_request_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.account_request
    ADD CONSTRAINT account_request_pkey PRIMARY KEY (id);

--
-- Name: api_key api_key_digest_key; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.api_key
    ADD CONSTRAINT api_key_digest_key UNIQUE (digest);

--
-- Name: api_key api_key_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);

--
-- Name: membership membership_person_id_organization_id_role_daterange_excl; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.membership
    ADD CONSTRAINT membership_person_id_organization_id_role_daterange_excl EXCLUDE USING gist (person_id WITH =, organization_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&);

--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);

--
-- Name: person person_email_key; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.person
    ADD CONSTRAINT person_email_key UNIQUE (email);

--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);

--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (digest);

--
-- Name: sign_in_link sign_in_link_pkey; Type: CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.sign_in_link
    ADD CONSTRAINT sign_in_link_pkey PRIMARY KEY (digest);

--
-- Name: form_key form_key_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.form_key
    ADD CONSTRAINT form_key_pkey PRIMARY KEY (digest);

--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (only_row);

--
-- Name: letter letter_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.letter
    ADD CONSTRAINT letter_pkey PRIMARY KEY (id);

--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);

--
-- Name: rate_limit rate_limit_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.rate_limit
    ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (key);

--
-- Name: restoration restoration_pkey; Type: CONSTRAINT; Schema: platform; Owner: -
--

ALTER TABLE ONLY platform.restoration
    ADD CONSTRAINT restoration_pkey PRIMARY KEY (id);

--
-- Name: escalation_person escalation_person_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.escalation_person
    ADD CONSTRAINT escalation_person_pkey PRIMARY KEY (organization_id);

--
-- Name: follow_up follow_up_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.follow_up
    ADD CONSTRAINT follow_up_pkey PRIMARY KEY (referral_id, rule_id, due_on);

--
-- Name: follow_up_rule follow_up_rule_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.follow_up_rule
    ADD CONSTRAINT follow_up_rule_pkey PRIMARY KEY (id);

--
-- Name: link link_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (digest);

--
-- Name: mailbox mailbox_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (organization_id);

--
-- Name: referral referral_number_key; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.referral
    ADD CONSTRAINT referral_number_key UNIQUE (number);

--
-- Name: referral referral_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (id);

--
-- Name: stand_in stand_in_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.stand_in
    ADD CONSTRAINT stand_in_pkey PRIMARY KEY (id);

--
-- Name: step step_pkey; Type: CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (id);

--
-- Name: step step_pkey; Type: CONSTRAINT; Schema: tasks; Owner: -
--

ALTER TABLE ONLY tasks.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (id);

--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: tasks; Owner: -
--

ALTER TABLE ONLY tasks.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);

--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (version, code);

--
-- Name: delineation delineation_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation
    ADD CONSTRAINT delineation_pkey PRIMARY KEY (code);

--
-- Name: delineation delineation_position_key; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation
    ADD CONSTRAINT delineation_position_key UNIQUE ("position") DEFERRABLE;

--
-- Name: delineation_version delineation_version_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation_version
    ADD CONSTRAINT delineation_version_pkey PRIMARY KEY (id);

--
-- Name: delineation_version delineation_version_reference_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation_version
    ADD CONSTRAINT delineation_version_reference_excl EXCLUDE USING gist (delineation WITH =, daterange(stated_from, stated_to) WITH &&) WHERE ((origin = 'reference'::text));

--
-- Name: delineation_version delineation_version_valid_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation_version
    ADD CONSTRAINT delineation_version_valid_excl EXCLUDE USING gist (delineation WITH =, valid WITH &&) DEFERRABLE;

--
-- Name: draft draft_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (import);

--
-- Name: geometry_level geometry_level_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.geometry_level
    ADD CONSTRAINT geometry_level_pkey PRIMARY KEY (geometry, level);

--
-- Name: geometry geometry_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.geometry
    ADD CONSTRAINT geometry_pkey PRIMARY KEY (id);

--
-- Name: geometry geometry_valid_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.geometry
    ADD CONSTRAINT geometry_valid_excl EXCLUDE USING gist (valid WITH &&);

--
-- Name: identifier identifier_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (kind, code, scheme);

--
-- Name: import import_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (id);

--
-- Name: loaded_set loaded_set_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.loaded_set
    ADD CONSTRAINT loaded_set_pkey PRIMARY KEY (name);

--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (version, nis, area);

--
-- Name: municipality municipality_nis_valid_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.municipality
    ADD CONSTRAINT municipality_nis_valid_excl EXCLUDE USING gist (nis WITH =, valid WITH &&);

--
-- Name: municipality municipality_nis_valid_from_key; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.municipality
    ADD CONSTRAINT municipality_nis_valid_from_key UNIQUE NULLS NOT DISTINCT (nis, valid_from);

--
-- Name: neighbour neighbour_nis_a_nis_b_valid_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.neighbour
    ADD CONSTRAINT neighbour_nis_a_nis_b_valid_excl EXCLUDE USING gist (nis_a WITH =, nis_b WITH =, valid WITH &&);

--
-- Name: population population_nis_territory_from_year_key; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.population
    ADD CONSTRAINT population_nis_territory_from_year_key UNIQUE NULLS NOT DISTINCT (nis, territory_from, year);

--
-- Name: raster raster_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.raster
    ADD CONSTRAINT raster_pkey PRIMARY KEY (id);

--
-- Name: raster raster_valid_excl; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.raster
    ADD CONSTRAINT raster_valid_excl EXCLUDE USING gist (valid WITH &&);

--
-- Name: region_decision region_decision_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.region_decision
    ADD CONSTRAINT region_decision_pkey PRIMARY KEY (decided_on);

--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (only_one);

--
-- Name: succession succession_pkey; Type: CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.succession
    ADD CONSTRAINT succession_pkey PRIMARY KEY (from_nis, to_nis, merged_on);

--
-- Name: day_off_once; Type: INDEX; Schema: calendar; Owner: -
--

CREATE UNIQUE INDEX day_off_once ON calendar.day_off USING btree (day) WHERE (withdrawn_in IS NULL);

--
-- Name: participation_nis_idx; Type: INDEX; Schema: cooperation; Owner: -
--

CREATE INDEX participation_nis_idx ON cooperation.participation USING btree (nis);

--
-- Name: content_uninspected; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX content_uninspected ON documents.content USING btree (received_at) WHERE (inspected_at IS NULL);

--
-- Name: document_hash; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX document_hash ON documents.document USING btree (hash);

--
-- Name: document_subject; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX document_subject ON documents.document USING btree (subject_kind, subject_id, attached_at, id);

--
-- Name: reader_of; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX reader_of ON documents.reader USING btree (kind, reader_id);

--
-- Name: upload_hash; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX upload_hash ON documents.upload USING btree (hash);

--
-- Name: upload_received; Type: INDEX; Schema: documents; Owner: -
--

CREATE INDEX upload_received ON documents.upload USING btree (received_at);

--
-- Name: edition_once; Type: INDEX; Schema: editions; Owner: -
--

CREATE UNIQUE INDEX edition_once ON editions.edition USING btree (day, selection, form, state_key) WHERE ((ending IS NULL) OR (ending = 'finished'::text));

--
-- Name: assignment_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX assignment_inquiry ON inquiries.assignment USING btree (inquiry_id, id);

--
-- Name: classification_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX classification_inquiry ON inquiries.classification USING btree (inquiry_id, id);

--
-- Name: clock_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX clock_inquiry ON inquiries.clock USING btree (inquiry_id, id);

--
-- Name: clock_moved; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX clock_moved ON inquiries.clock USING btree (at DESC, id) WHERE (cause = 'rules'::text);

--
-- Name: document_code_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX document_code_inquiry ON inquiries.document_code USING btree (inquiry_id, made_at);

--
-- Name: erasure_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX erasure_inquiry ON inquiries.erasure USING btree (inquiry_id);

--
-- Name: follow_up_link_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX follow_up_link_inquiry ON inquiries.follow_up_link USING btree (inquiry_id);

--
-- Name: held_deed_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX held_deed_inquiry ON inquiries.held_deed USING btree (inquiry_id, due_at);

--
-- Name: held_deed_person; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX held_deed_person ON inquiries.held_deed USING btree (person_id, held_at);

--
-- Name: inquiry_asker_email; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX inquiry_asker_email ON inquiries.inquiry USING btree (asker_email) WHERE (asker_email IS NOT NULL);

--
-- Name: proposed_answer_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX proposed_answer_inquiry ON inquiries.proposed_answer USING btree (inquiry_id, proposed_at);

--
-- Name: proposed_answer_waiting; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE UNIQUE INDEX proposed_answer_waiting ON inquiries.proposed_answer USING btree (inquiry_id) WHERE (ending IS NULL);

--
-- Name: relation_merged; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE UNIQUE INDEX relation_merged ON inquiries.relation USING btree (inquiry_id) WHERE ((kind = 'merged'::text) AND (ended_at IS NULL));

--
-- Name: relation_once; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE UNIQUE INDEX relation_once ON inquiries.relation USING btree (LEAST(inquiry_id, other_id), GREATEST(inquiry_id, other_id), kind) WHERE (ended_at IS NULL);

--
-- Name: relation_other; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX relation_other ON inquiries.relation USING btree (other_id);

--
-- Name: saved_list_own; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE UNIQUE INDEX saved_list_own ON inquiries.saved_list USING btree (person_id, lower(name)) WHERE (organization_id IS NULL);

--
-- Name: saved_list_shared; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE UNIQUE INDEX saved_list_shared ON inquiries.saved_list USING btree (organization_id, lower(name)) WHERE (organization_id IS NOT NULL);

--
-- Name: searchable_asker_words; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX searchable_asker_words ON inquiries.searchable USING gin (asker_words);

--
-- Name: searchable_words_by_province; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX searchable_words_by_province ON inquiries.searchable USING gin (provinces, office_words);

--
-- Name: signal_governor; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX signal_governor ON inquiries.signal USING btree (governor_id, sent_at DESC);

--
-- Name: signal_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX signal_inquiry ON inquiries.signal USING btree (inquiry_id, sent_at);

--
-- Name: signal_step_signal; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX signal_step_signal ON inquiries.signal_step USING btree (signal_id, id);

--
-- Name: standing_asker; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_asker ON inquiries.standing USING btree (asker_organization_id, registered_at DESC, inquiry_id);

--
-- Name: standing_authority; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_authority ON inquiries.standing USING btree (authority, registered_at DESC, inquiry_id) WHERE (authority IS NOT NULL);

--
-- Name: standing_office_due; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_office_due ON inquiries.standing USING btree (office_due_on) WHERE (turn <> 'nobody'::text);

--
-- Name: standing_owner; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_owner ON inquiries.standing USING btree (owner_id, registered_at DESC, inquiry_id);

--
-- Name: standing_province; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_province ON inquiries.standing USING gin (provinces);

--
-- Name: standing_registered; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_registered ON inquiries.standing USING btree (registered_at DESC, inquiry_id);

--
-- Name: standing_turn; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX standing_turn ON inquiries.standing USING btree (turn, registered_at DESC, inquiry_id);

--
-- Name: step_inquiry; Type: INDEX; Schema: inquiries; Owner: -
--

CREATE INDEX step_inquiry ON inquiries.step USING btree (inquiry_id, id);

--
-- Name: line_subject; Type: INDEX; Schema: journal; Owner: -
--

CREATE INDEX line_subject ON journal.line USING btree (subject_kind, subject_id, number);

--
-- Name: reaction_article; Type: INDEX; Schema: knowledge; Owner: -
--

CREATE INDEX reaction_article ON knowledge.reaction USING btree (article_id, on_day);

--
-- Name: derogation_delineation_area_idx; Type: INDEX; Schema: legislation; Owner: -
--

CREATE INDEX derogation_delineation_area_idx ON legislation.derogation USING btree (delineation, area);

--
-- Name: note_subject; Type: INDEX; Schema: notes; Owner: -
--

CREATE INDEX note_subject ON notes.note USING btree (subject_kind, subject_id, written_at);

--
-- Name: identifier_kbo; Type: INDEX; Schema: parties; Owner: -
--

CREATE UNIQUE INDEX identifier_kbo ON parties.identifier USING btree (value) WHERE (scheme = 'kbo'::text);

--
-- Name: identifier_ovo; Type: INDEX; Schema: parties; Owner: -
--

CREATE UNIQUE INDEX identifier_ovo ON parties.identifier USING btree (value) WHERE (scheme = 'ovo'::text);

--
-- Name: identifier_value; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX identifier_value ON parties.identifier USING btree (scheme, value);

--
-- Name: organization_kind; Type: INDEX; Schema: parties; Owner: -
--

CREATE INDEX organization_kind ON parties.organization USING btree (kind, name);

--
-- Name: account_request_open; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX account_request_open ON people.account_request USING btree (asked_at) WHERE (decided_at IS NULL);

--
-- Name: api_key_organization; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX api_key_organization ON people.api_key USING btree (organization_id);

--
-- Name: membership_organization; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX membership_organization ON people.membership USING btree (organization_id);

--
-- Name: membership_person; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX membership_person ON people.membership USING btree (person_id);

--
-- Name: session_person; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX session_person ON people.session USING btree (person_id) WHERE (ended_at IS NULL);

--
-- Name: sign_in_link_person; Type: INDEX; Schema: people; Owner: -
--

CREATE INDEX sign_in_link_person ON people.sign_in_link USING btree (person_id, asked_at);

--
-- Name: letter_waiting; Type: INDEX; Schema: platform; Owner: -
--

CREATE INDEX letter_waiting ON platform.letter USING btree (composed_at) WHERE ((sent_at IS NULL) AND (withheld_because IS NULL));

--
-- Name: link_letter; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX link_letter ON referrals.link USING btree (letter_id);

--
-- Name: link_referral; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX link_referral ON referrals.link USING btree (referral_id, made_at);

--
-- Name: referral_addressee; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX referral_addressee ON referrals.referral USING btree (addressee_id, sent_at);

--
-- Name: referral_replaces; Type: INDEX; Schema: referrals; Owner: -
--

CREATE UNIQUE INDEX referral_replaces ON referrals.referral USING btree (replaces) WHERE (replaces IS NOT NULL);

--
-- Name: referral_subject; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX referral_subject ON referrals.referral USING btree (subject_kind, subject_id, sent_at);

--
-- Name: stand_in_organization; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX stand_in_organization ON referrals.stand_in USING btree (organization_id, valid_from);

--
-- Name: step_opened; Type: INDEX; Schema: referrals; Owner: -
--

CREATE UNIQUE INDEX step_opened ON referrals.step USING btree (referral_id) WHERE (kind = 'opened'::text);

--
-- Name: step_referral; Type: INDEX; Schema: referrals; Owner: -
--

CREATE INDEX step_referral ON referrals.step USING btree (referral_id, id);

--
-- Name: step_task; Type: INDEX; Schema: tasks; Owner: -
--

CREATE INDEX step_task ON tasks.step USING btree (task_id, id);

--
-- Name: task_open; Type: INDEX; Schema: tasks; Owner: -
--

CREATE INDEX task_open ON tasks.task USING btree (person_id, due_on) WHERE (state = 'open'::text);

--
-- Name: task_subject; Type: INDEX; Schema: tasks; Owner: -
--

CREATE INDEX task_subject ON tasks.task USING btree (subject_kind, subject_id, given_at);

--
-- Name: import_received_at_idx; Type: INDEX; Schema: territory; Owner: -
--

CREATE INDEX import_received_at_idx ON territory.import USING btree (received_at);

--
-- Name: membership_nis_idx; Type: INDEX; Schema: territory; Owner: -
--

CREATE INDEX membership_nis_idx ON territory.membership USING btree (nis);

--
-- Name: membership_version_area_idx; Type: INDEX; Schema: territory; Owner: -
--

CREATE INDEX membership_version_area_idx ON territory.membership USING btree (version, area);

--
-- Name: succession_to_nis_merged_on_idx; Type: INDEX; Schema: territory; Owner: -
--

CREATE INDEX succession_to_nis_merged_on_idx ON territory.succession USING btree (to_nis, merged_on);

--
-- Name: detail detail_is_final; Type: TRIGGER; Schema: journal; Owner: -
--

CREATE TRIGGER detail_is_final BEFORE DELETE ON journal.detail FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();

--
-- Name: detail detail_only_erased; Type: TRIGGER; Schema: journal; Owner: -
--

CREATE TRIGGER detail_only_erased BEFORE UPDATE ON journal.detail FOR EACH ROW EXECUTE FUNCTION journal.only_erase();

--
-- Name: detail detail_stays; Type: TRIGGER; Schema: journal; Owner: -
--

CREATE TRIGGER detail_stays BEFORE TRUNCATE ON journal.detail FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

--
-- Name: line line_is_final; Type: TRIGGER; Schema: journal; Owner: -
--

CREATE TRIGGER line_is_final BEFORE DELETE OR UPDATE ON journal.line FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();

--
-- Name: line line_stays; Type: TRIGGER; Schema: journal; Owner: -
--

CREATE TRIGGER line_stays BEFORE TRUNCATE ON journal.line FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

--
-- Name: area areas_stay; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER areas_stay BEFORE TRUNCATE ON territory.area FOR EACH STATEMENT EXECUTE FUNCTION territory.refuse_published_change();

--
-- Name: membership memberships_stay; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER memberships_stay BEFORE TRUNCATE ON territory.membership FOR EACH STATEMENT EXECUTE FUNCTION territory.refuse_published_change();

--
-- Name: area published_area_is_final; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_area_is_final AFTER UPDATE ON territory.area REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_content();

--
-- Name: area published_area_stays; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_area_stays AFTER DELETE ON territory.area REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_content();

--
-- Name: membership published_membership_is_final; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_membership_is_final AFTER UPDATE ON territory.membership REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_content();

--
-- Name: membership published_membership_stays; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_membership_stays AFTER DELETE ON territory.membership REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_content();

--
-- Name: delineation_version published_version_is_final; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_version_is_final AFTER UPDATE ON territory.delineation_version REFERENCING OLD TABLE AS was NEW TABLE AS becomes FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_provenance();

--
-- Name: delineation_version published_version_stays; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER published_version_stays AFTER DELETE ON territory.delineation_version REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION territory.keep_published_version();

--
-- Name: delineation_version versions_stay; Type: TRIGGER; Schema: territory; Owner: -
--

CREATE TRIGGER versions_stay BEFORE TRUNCATE ON territory.delineation_version FOR EACH STATEMENT EXECUTE FUNCTION territory.refuse_published_change();

--
-- Name: day_off day_off_added_in_fkey; Type: FK CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.day_off
    ADD CONSTRAINT day_off_added_in_fkey FOREIGN KEY (added_in) REFERENCES calendar.version(number);

--
-- Name: day_off day_off_withdrawn_in_fkey; Type: FK CONSTRAINT; Schema: calendar; Owner: -
--

ALTER TABLE ONLY calendar.day_off
    ADD CONSTRAINT day_off_withdrawn_in_fkey FOREIGN KEY (withdrawn_in) REFERENCES calendar.version(number);

--
-- Name: participation participation_structure_fkey; Type: FK CONSTRAINT; Schema: cooperation; Owner: -
--

ALTER TABLE ONLY cooperation.participation
    ADD CONSTRAINT participation_structure_fkey FOREIGN KEY (structure) REFERENCES cooperation.structure(id);

--
-- Name: document document_hash_fkey; Type: FK CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.document
    ADD CONSTRAINT document_hash_fkey FOREIGN KEY (hash) REFERENCES documents.content(hash);

--
-- Name: reader reader_document_id_fkey; Type: FK CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.reader
    ADD CONSTRAINT reader_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id);

--
-- Name: upload upload_hash_fkey; Type: FK CONSTRAINT; Schema: documents; Owner: -
--

ALTER TABLE ONLY documents.upload
    ADD CONSTRAINT upload_hash_fkey FOREIGN KEY (hash) REFERENCES documents.content(hash);

--
-- Name: part part_edition_fkey; Type: FK CONSTRAINT; Schema: editions; Owner: -
--

ALTER TABLE ONLY editions.part
    ADD CONSTRAINT part_edition_fkey FOREIGN KEY (edition) REFERENCES editions.edition(id) ON DELETE CASCADE;

--
-- Name: assignment assignment_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.assignment
    ADD CONSTRAINT assignment_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: batch_item batch_item_batch_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.batch_item
    ADD CONSTRAINT batch_item_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES inquiries.batch(id);

--
-- Name: batch_item batch_item_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.batch_item
    ADD CONSTRAINT batch_item_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: classification classification_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.classification
    ADD CONSTRAINT classification_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: clock clock_calendar_version_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.clock
    ADD CONSTRAINT clock_calendar_version_fkey FOREIGN KEY (calendar_version) REFERENCES calendar.version(number);

--
-- Name: clock clock_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.clock
    ADD CONSTRAINT clock_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: clock clock_term_kind_term_number_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.clock
    ADD CONSTRAINT clock_term_kind_term_number_fkey FOREIGN KEY (term_kind, term_number) REFERENCES calendar.term(kind, number);

--
-- Name: document_code document_code_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.document_code
    ADD CONSTRAINT document_code_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: document_code document_code_link_digest_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.document_code
    ADD CONSTRAINT document_code_link_digest_fkey FOREIGN KEY (link_digest) REFERENCES inquiries.follow_up_link(digest);

--
-- Name: erasure erasure_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.erasure
    ADD CONSTRAINT erasure_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: follow_up_link follow_up_link_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.follow_up_link
    ADD CONSTRAINT follow_up_link_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: held_deed held_deed_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.held_deed
    ADD CONSTRAINT held_deed_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: inquiry inquiry_asker_organization_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.inquiry
    ADD CONSTRAINT inquiry_asker_organization_id_fkey FOREIGN KEY (asker_organization_id) REFERENCES parties.organization(id);

--
-- Name: inquiry inquiry_claimed_organization_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.inquiry
    ADD CONSTRAINT inquiry_claimed_organization_id_fkey FOREIGN KEY (claimed_organization_id) REFERENCES parties.organization(id);

--
-- Name: proposed_answer proposed_answer_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.proposed_answer
    ADD CONSTRAINT proposed_answer_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: relation relation_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.relation
    ADD CONSTRAINT relation_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: relation relation_other_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.relation
    ADD CONSTRAINT relation_other_id_fkey FOREIGN KEY (other_id) REFERENCES inquiries.inquiry(id);

--
-- Name: relation relation_step_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.relation
    ADD CONSTRAINT relation_step_id_fkey FOREIGN KEY (step_id) REFERENCES inquiries.step(id);

--
-- Name: saved_list saved_list_organization_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.saved_list
    ADD CONSTRAINT saved_list_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: searchable searchable_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.searchable
    ADD CONSTRAINT searchable_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: signal signal_governor_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal
    ADD CONSTRAINT signal_governor_id_fkey FOREIGN KEY (governor_id) REFERENCES parties.organization(id);

--
-- Name: signal signal_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal
    ADD CONSTRAINT signal_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: signal_step signal_step_signal_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.signal_step
    ADD CONSTRAINT signal_step_signal_id_fkey FOREIGN KEY (signal_id) REFERENCES inquiries.signal(id);

--
-- Name: standing standing_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.standing
    ADD CONSTRAINT standing_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: step step_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.step
    ADD CONSTRAINT step_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: term_deed term_deed_inquiry_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.term_deed
    ADD CONSTRAINT term_deed_inquiry_id_fkey FOREIGN KEY (inquiry_id) REFERENCES inquiries.inquiry(id);

--
-- Name: triage_rule triage_rule_administration_id_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.triage_rule
    ADD CONSTRAINT triage_rule_administration_id_fkey FOREIGN KEY (administration_id) REFERENCES parties.organization(id);

--
-- Name: triage_rule triage_rule_replaces_fkey; Type: FK CONSTRAINT; Schema: inquiries; Owner: -
--

ALTER TABLE ONLY inquiries.triage_rule
    ADD CONSTRAINT triage_rule_replaces_fkey FOREIGN KEY (replaces) REFERENCES inquiries.triage_rule(id);

--
-- Name: detail detail_line_number_fkey; Type: FK CONSTRAINT; Schema: journal; Owner: -
--

ALTER TABLE ONLY journal.detail
    ADD CONSTRAINT detail_line_number_fkey FOREIGN KEY (line_number) REFERENCES journal.line(number);

--
-- Name: reaction reaction_article_id_fkey; Type: FK CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.reaction
    ADD CONSTRAINT reaction_article_id_fkey FOREIGN KEY (article_id) REFERENCES knowledge.article(id);

--
-- Name: version version_article_id_fkey; Type: FK CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.version
    ADD CONSTRAINT version_article_id_fkey FOREIGN KEY (article_id) REFERENCES knowledge.article(id);

--
-- Name: withdrawal withdrawal_article_id_fkey; Type: FK CONSTRAINT; Schema: knowledge; Owner: -
--

ALTER TABLE ONLY knowledge.withdrawal
    ADD CONSTRAINT withdrawal_article_id_fkey FOREIGN KEY (article_id) REFERENCES knowledge.article(id);

--
-- Name: contact_card contact_card_organization_id_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.contact_card
    ADD CONSTRAINT contact_card_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: identifier identifier_organization_id_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.identifier
    ADD CONSTRAINT identifier_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: mail_domain mail_domain_organization_id_fkey; Type: FK CONSTRAINT; Schema: parties; Owner: -
--

ALTER TABLE ONLY parties.mail_domain
    ADD CONSTRAINT mail_domain_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: account_request account_request_decided_by_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.account_request
    ADD CONSTRAINT account_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id);

--
-- Name: account_request account_request_membership_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.account_request
    ADD CONSTRAINT account_request_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES people.membership(id);

--
-- Name: account_request account_request_organization_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.account_request
    ADD CONSTRAINT account_request_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: api_key api_key_made_by_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.api_key
    ADD CONSTRAINT api_key_made_by_fkey FOREIGN KEY (made_by) REFERENCES people.person(id);

--
-- Name: api_key api_key_organization_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.api_key
    ADD CONSTRAINT api_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: api_key api_key_revoked_by_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.api_key
    ADD CONSTRAINT api_key_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people.person(id);

--
-- Name: membership membership_organization_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.membership
    ADD CONSTRAINT membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: membership membership_person_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.membership
    ADD CONSTRAINT membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);

--
-- Name: session session_membership_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES people.membership(id);

--
-- Name: session session_person_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.session
    ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);

--
-- Name: sign_in_link sign_in_link_person_id_fkey; Type: FK CONSTRAINT; Schema: people; Owner: -
--

ALTER TABLE ONLY people.sign_in_link
    ADD CONSTRAINT sign_in_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id);

--
-- Name: escalation_person escalation_person_organization_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.escalation_person
    ADD CONSTRAINT escalation_person_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: follow_up follow_up_referral_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.follow_up
    ADD CONSTRAINT follow_up_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id);

--
-- Name: follow_up follow_up_rule_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.follow_up
    ADD CONSTRAINT follow_up_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES referrals.follow_up_rule(id);

--
-- Name: link link_referral_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.link
    ADD CONSTRAINT link_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id);

--
-- Name: mailbox mailbox_organization_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.mailbox
    ADD CONSTRAINT mailbox_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: referral referral_addressee_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.referral
    ADD CONSTRAINT referral_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES parties.organization(id);

--
-- Name: referral referral_replaces_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.referral
    ADD CONSTRAINT referral_replaces_fkey FOREIGN KEY (replaces) REFERENCES referrals.referral(id);

--
-- Name: stand_in stand_in_organization_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.stand_in
    ADD CONSTRAINT stand_in_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES parties.organization(id);

--
-- Name: step step_referral_id_fkey; Type: FK CONSTRAINT; Schema: referrals; Owner: -
--

ALTER TABLE ONLY referrals.step
    ADD CONSTRAINT step_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id);

--
-- Name: step step_task_id_fkey; Type: FK CONSTRAINT; Schema: tasks; Owner: -
--

ALTER TABLE ONLY tasks.step
    ADD CONSTRAINT step_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks.task(id);

--
-- Name: area area_version_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.area
    ADD CONSTRAINT area_version_fkey FOREIGN KEY (version) REFERENCES territory.delineation_version(id);

--
-- Name: delineation_version delineation_version_delineation_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation_version
    ADD CONSTRAINT delineation_version_delineation_fkey FOREIGN KEY (delineation) REFERENCES territory.delineation(code);

--
-- Name: delineation_version delineation_version_replaced_by_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.delineation_version
    ADD CONSTRAINT delineation_version_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES territory.delineation_version(id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: draft draft_import_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.draft
    ADD CONSTRAINT draft_import_fkey FOREIGN KEY (import) REFERENCES territory.import(id);

--
-- Name: geometry_level geometry_level_geometry_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.geometry_level
    ADD CONSTRAINT geometry_level_geometry_fkey FOREIGN KEY (geometry) REFERENCES territory.geometry(id) ON DELETE CASCADE;

--
-- Name: import import_version_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.import
    ADD CONSTRAINT import_version_fkey FOREIGN KEY (version) REFERENCES territory.delineation_version(id);

--
-- Name: membership membership_version_area_fkey; Type: FK CONSTRAINT; Schema: territory; Owner: -
--

ALTER TABLE ONLY territory.membership
    ADD CONSTRAINT membership_version_area_fkey FOREIGN KEY (version, area) REFERENCES territory.area(version, code);
