-- Words that come back in the letters of the office.

create schema correspondence;
comment on schema correspondence is 'What the office writes with about a case: the words of its letters that come back.';

create table correspondence.text_block (
  id uuid not null,
  version integer not null check (version > 0),
  name text not null check (name <> ''),
  words text not null check (words <> ''),
  letters text[] not null check (cardinality(letters) > 0
    and letters <@ array['answer', 'interim', 'questionBack', 'referral', 'extension', 'closing', 'elsewhere']),
  authority text check (authority in ('supervision', 'derogations', 'parliament', 'press')),
  is_withdrawn boolean not null,
  made_at timestamptz not null,
  person_id uuid,
  primary key (id, version),
  check (authority is null or 'elsewhere' = any (letters))
);
comment on table correspondence.text_block is 'Words that come back in letters, in versions: a block is never changed, and the last version holds.';
comment on column correspondence.text_block.words is 'With blanks between double braces: what Regioloket knows of a question is filled in, the rest is for who writes.';
comment on column correspondence.text_block.letters is 'Into which letters it can go.';
comment on column correspondence.text_block.authority is 'The standard text for a question that belongs there; empty for any other block.';
comment on column correspondence.text_block.person_id is 'Null: Regioloket came with it.';

insert into correspondence.text_block (id, version, name, words, letters, authority, is_withdrawn, made_at)
select gen_random_uuid(), 1, name, words, letters, authority, false, now()
from (values
  ('Antwoord van een administratie',
   E'Wij legden uw vraag voor aan {{administratie}}. Dit is het antwoord:\n\n{{vul in: het antwoord}}\n\nHebt u hierover nog een vraag, dan helpt {{contactpunt}} u verder.',
   array['answer'], null),
  ('Wij zijn niet bevoegd, en volgen op',
   E'Uw vraag valt onder de bevoegdheid van {{administratie}}. Wij hebben ze daar voorgelegd en volgen op tot u een antwoord hebt. U hoeft zelf niets te doen.',
   array['interim'], null),
  ('Stand van zaken met streefdatum',
   E'Uw vraag {{nummer}} is in behandeling. Onze streefdatum voor een antwoord is {{streefdatum}}. Lukt dat niet, dan laten wij u dat vóór die dag weten.',
   array['interim'], null),
  ('Wij hebben nog iets nodig',
   E'Om uw vraag goed te beantwoorden, weten wij graag nog dit:\n\n{{vul in: wat u wilt weten}}\n\nU antwoordt op uw opvolgpagina. Bijlagen kunt u daar ook toevoegen.',
   array['questionBack'], null),
  ('Welk samenwerkingsverband',
   E'Over welk samenwerkingsverband gaat uw vraag? Geef de volledige naam of het ondernemingsnummer. Ligt de beslissing bij de gemeenteraad, vermeld dan ook de dag van de vergadering.',
   array['questionBack'], null),
  ('Deelvraag namens een bestuur',
   E'{{bestuur}} stelde ons op {{gevraagd op}} een vraag over regiovorming die onder uw bevoegdheid valt. Wilt u ons laten weten:\n\n{{vul in: wat u van de administratie wilt weten}}\n\nU antwoordt via de link in deze mail. Wij bezorgen het antwoord aan wie de vraag stelde.',
   array['referral'], null),
  ('Herinnering',
   E'Wij kregen nog geen antwoord op deze deelvraag. Lukt het niet tegen de gevraagde datum, kies dan “meer tijd nodig”. Bent u niet bevoegd, zeg dan wie dat wel is: dan hoeft u niets meer te doen.',
   array['referral'], null),
  ('Vraag al eerder gesteld',
   E'U stelde ons deze vraag eerder, onder het nummer {{vul in: het eerdere nummer}}. Wij behandelen ze onder dat nummer verder en sluiten {{nummer}} af.',
   array['closing'], null),
  ('Klacht over een lokaal bestuur',
   E'Uw bericht gaat over een beslissing of het optreden van een lokaal bestuur. Zulke klachten behandelt het bestuurlijk toezicht: de gouverneur en het Agentschap Binnenlands Bestuur als toezichthoudende overheid. Het centraal toegangspunt regiovorming oordeelt daar niet over.\n\nUw bericht is hier geregistreerd onder {{nummer}}, maar telt niet als klacht bij het toezicht. Dien ze daar zelf in. Wacht er niet mee: tegen een beslissing kan dat tot 30 dagen nadat het bestuur ze op zijn website bekendmaakte.\n\nGaat uw vraag toch over regiovorming? Zeg het op uw opvolgpagina, dan nemen wij ze weer op.',
   array['elsewhere'], 'supervision'),
  ('Aanvraag om af te wijken',
   E'U schrijft over een afwijking van de principes van regiovorming. Een afwijking vraagt het samenwerkingsverband zelf, met een motivering, in het Loket voor Lokale Besturen, module Toezicht. De Vlaamse Regering beslist.\n\nUw bericht is hier geregistreerd onder {{nummer}}, maar hiermee is geen afwijking aangevraagd.\n\nWilt u alleen weten hoe zo’n aanvraag verloopt of wat erin moet staan? Zeg het op uw opvolgpagina, dan helpen wij u.',
   array['elsewhere'], 'derogations'),
  ('Parlementaire vraag',
   E'Een vraag van een parlementslid beantwoordt de bevoegde Vlaamse minister. Ze wordt ingediend bij het Vlaams Parlement, en niet bij het centraal toegangspunt regiovorming. Wij hebben uw vraag geregistreerd onder {{nummer}}, maar beantwoorden ze hier niet.',
   array['elsewhere'], 'parliament'),
  ('Vraag van de pers',
   E'Vragen van de pers beantwoordt de woordvoerder van het Agentschap Binnenlands Bestuur: {{vul in: naam, telefoon en mailadres van de woordvoerder}}.\n\nWij hebben uw vraag geregistreerd onder {{nummer}}, maar beantwoorden ze hier niet. De kaart en de cijfers op Regioloket mag u gebruiken, met vermelding van de bron en de datum.',
   array['elsewhere'], 'press')
) as seeded (name, words, letters, authority);
