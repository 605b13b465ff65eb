-- What belongs elsewhere is recognised, proposed and pointed there, and stays registered.

alter table inquiries.triage_rule
  add column authority text check (authority in ('supervision', 'derogations', 'parliament', 'press')),
  drop constraint triage_rule_check,
  add constraint triage_rule_proposes
    check (kind is not null or theme <> '' or administration_id is not null or authority is not null);
comment on column inquiries.triage_rule.authority is 'Where a question with these words belongs, if not here.';

alter table inquiries.step
  add column authority text check (authority in ('supervision', 'derogations', 'parliament', 'press')),
  drop constraint step_kind_check,
  add constraint step_kind_check check (kind in ('registered', 'addressConfirmed', 'added', 'askedAsker', 'informed',
    'delivered', 'confirmed', 'denied', 'silent', 'closed', 'pointedElsewhere', 'reopened', 'withdrawn')),
  add constraint step_elsewhere check ((kind = 'pointedElsewhere') = (authority is not null)),
  add constraint step_elsewhere_words check (kind <> 'pointedElsewhere' or words <> '');
comment on column inquiries.step.authority is 'Where the asker was pointed.';

alter table inquiries.standing add column authority text;
comment on column inquiries.standing.authority is 'Where the question belongs, for as long as that is where it stands: it is not answered, and no more ours.';
create index standing_authority on inquiries.standing (authority, registered_at desc, inquiry_id)
  where authority is not null;

insert into inquiries.triage_rule (id, words, authority, source, made_at)
select gen_random_uuid(), words, authority, source, now()
from (values
  (array['klacht over de gemeente', 'klacht tegen de gemeente', 'klacht over het gemeentebestuur', 'klacht over onze gemeente',
    'klacht over de stad', 'klacht over de burgemeester', 'klacht over het college', 'klacht over de gemeenteraad',
    'klacht over het ocmw', 'klacht over een lokaal bestuur', 'schorsing vragen van de beslissing'],
   'supervision', 'Een klacht over een lokaal bestuur is voor het bestuurlijk toezicht'),
  (array['afwijking aanvragen', 'afwijking aan te vragen', 'afwijkingsaanvraag', 'afwijkingsverzoek', 'aanvraag tot afwijking',
    'aanvraag voor een afwijking', 'aanvraag om af te wijken', 'verzoek tot afwijking', 'vragen een afwijking',
    'vraagt een afwijking', 'wij vragen uitstel', 'uitstel aan te vragen'],
   'derogations', 'Artikel 7 van het Regiodecreet; een afwijking wordt gevraagd in het Loket voor Lokale Besturen'),
  (array['parlementaire vraag', 'parlementaire vragen', 'vlaams volksvertegenwoordiger', 'lid van het vlaams parlement',
    'vraag om uitleg aan de minister'],
   'parliament', 'Parlementaire vragen lopen via het Vlaams Parlement'),
  (array['persvraag', 'ik ben journalist', 'als journalist', 'journaliste', 'voor onze krant', 'voor de krant', 'ons persagentschap'],
   'press', 'Vragen van de pers zijn voor de woordvoerder')
) as seeded (words, authority, source);
