-- Rules by which Regioloket proposes, never decides, what a question is about and who is competent.

create table inquiries.triage_rule (
  id uuid primary key,
  words text[] not null check (cardinality(words) between 1 and 50),
  kind text check (kind in ('question', 'bottleneck', 'complaint', 'disclosureRequest')),
  theme text not null default '',
  policy_domain text not null default '',
  administration_id uuid references parties.organization (id),
  source text not null check (source <> ''),
  made_at timestamptz not null,
  person_id uuid,
  replaces uuid references inquiries.triage_rule (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  check (kind is not null or theme <> '' or administration_id is not null),
  check (withdrawn_at is not null or withdrawn_by is null)
);
comment on table inquiries.triage_rule is 'Where a question holds one of these words, this is proposed. A rule is never changed: it is withdrawn, and another takes its place.';
comment on column inquiries.triage_rule.words is 'Words or groups of words, with which a word of the question begins, whatever case and accents.';
comment on column inquiries.triage_rule.policy_domain is 'Whose matter it is by the facts, for as long as staff chose no administration.';
comment on column inquiries.triage_rule.person_id is 'Null: Regioloket came with it.';

insert into inquiries.triage_rule (id, words, kind, theme, policy_domain, source, made_at)
select gen_random_uuid(), words, kind, theme, policy_domain, source, now()
from (values
  (array['referentieregio'], null, 'Referentieregio’s', 'Binnenlands Bestuur (regiovorming)', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['eerstelijnszone', 'zorgraad'], null, 'Eerstelijnszones', 'Welzijn, Volksgezondheid en Gezin', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['gezondheidsmakers', 'logo-regio', 'lokaal gezondheidsoverleg'], null, 'Regio’s van de gezondheidsmakers', 'Welzijn, Volksgezondheid en Gezin', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['igs wonen', 'lokaal woonbeleid'], null, 'IGS wonen', 'Wonen', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['woonmaatschappij', 'sociale huisvesting'], null, 'Woonmaatschappijen', 'Wonen', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['politiezone', 'lokale politie'], null, 'Politiezones', 'Veiligheid (lokale politie)', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['hulpverleningszone', 'brandweerzone'], null, 'Hulpverleningszones', 'Veiligheid (brandweer)', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['streekwerking', 'streekontwikkeling'], null, 'Streekwerking', 'Streekontwikkeling', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['vervoerregio', 'basisbereikbaarheid'], null, 'Vervoerregio’s', 'Mobiliteit en Openbare Werken', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['toeristische regio', 'toerisme'], null, 'Toeristische regio’s', 'Toerisme', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['arrondissement'], null, 'Arrondissementen', 'Binnenlands Bestuur (federaal)', 'Beleidsdomein volgens de lijst van afbakeningen'),
  (array['knelpunt', 'belemmering', 'loopt vast', 'onwerkbaar'], 'bottleneck', '', '', 'Woorden bij de aard “knelpunt”'),
  (array['klacht over abb', 'klacht over het agentschap', 'klacht over jullie', 'klacht over uw dienst'], 'complaint', '', '', 'Woorden bij de aard “klacht over ABB”'),
  (array['openbaarheid van bestuur', 'bestuursdocument', 'inzage in het dossier', 'afschrift van'], 'disclosureRequest', '', '', 'Woorden bij de aard “aanvraag openbaarheid van bestuur”')
) as seeded (words, kind, theme, policy_domain, source);
