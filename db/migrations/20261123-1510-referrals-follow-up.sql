-- Following a referral up: a link per letter, reachability of the addressee, rules by which it is reminded.

alter table referrals.step drop constraint step_kind_check;
alter table referrals.step drop constraint step_check;
alter table referrals.step drop constraint step_check1;
alter table referrals.step add column happened_on date;
alter table referrals.step add constraint step_kind_check check (kind in ('sent', 'opened', 'answered', 'partlyAnswered',
  'askedBack', 'refused', 'delayed', 'repliedTo', 'reminded', 'escalated', 'undelivered', 'resent', 'answeredDirectly',
  'replaced', 'withdrawn'));
alter table referrals.step add constraint step_words check ((kind in ('answered', 'partlyAnswered', 'askedBack',
  'repliedTo', 'delayed', 'answeredDirectly', 'withdrawn')) <= (words <> ''));
alter table referrals.step add constraint step_until_on check (until_on is null or kind in ('delayed', 'resent'));
alter table referrals.step add constraint step_delayed check (kind <> 'delayed' or until_on is not null);
alter table referrals.step add constraint step_happened_on check ((kind = 'answeredDirectly') = (happened_on is not null));
comment on column referrals.step.happened_on is 'The day on which the administration answered the asker itself, which is noted later.';
create unique index step_opened on referrals.step (referral_id) where kind = 'opened';

create table referrals.link (
  digest bytea primary key,
  referral_id uuid not null references referrals.referral (id),
  box text not null check (box <> ''),
  letter_id uuid,
  made_at timestamptz not null
);
comment on table referrals.link is 'By which the addressee opens a referral without an account. Every letter has one of its own: only digests are kept, so an older one cannot be sent again.';
comment on column referrals.link.letter_id is 'The letter that holds it; one that comes back says which referral was not delivered.';
create index link_referral on referrals.link (referral_id, made_at);
create index link_letter on referrals.link (letter_id);

insert into referrals.link (digest, referral_id, box, made_at)
select digest, id, box, sent_at from referrals.referral;
alter table referrals.referral drop column digest;
create unique index referral_replaces on referrals.referral (replaces) where replaces is not null;

create table referrals.stand_in (
  id uuid primary key,
  organization_id uuid not null references parties.organization (id),
  box text not null check (box <> ''),
  valid_from date not null,
  valid_to date not null,
  reason text not null default '',
  withdrawn_at timestamptz,
  check (valid_from < valid_to)
);
comment on table referrals.stand_in is 'The mailbox that takes over that of an organisation, from a day up to and not including another.';
create index stand_in_organization on referrals.stand_in (organization_id, valid_from);

create table referrals.escalation_person (
  organization_id uuid primary key references parties.organization (id),
  name text not null check (name <> ''),
  email text not null check (email <> ''),
  changed_at timestamptz not null
);
comment on table referrals.escalation_person is 'Who at an organisation is told by name when its box stays silent.';

create table referrals.follow_up_rule (
  id uuid primary key,
  kind text not null check (kind in ('reminder', 'escalation')),
  days integer not null check (days between -60 and 365),
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  is_active boolean not null,
  version integer not null default 1,
  changed_at timestamptz not null
);
comment on table referrals.follow_up_rule is 'When an addressee that does not answer is reminded, or a person there told; read and changed by staff.';
comment on column referrals.follow_up_rule.days is 'Days after the term; negative: before it.';

create table referrals.follow_up (
  referral_id uuid not null references referrals.referral (id),
  rule_id uuid not null references referrals.follow_up_rule (id),
  due_on date not null,
  outcome text not null check (outcome in ('sent', 'passed', 'held')),
  reason text not null default '',
  at timestamptz not null,
  primary key (referral_id, rule_id, due_on)
);
comment on table referrals.follow_up is 'What a rule did about a referral and its term: once per term, so that a job that runs twice sends once.';
comment on column referrals.follow_up.outcome is 'passed: a later rule came due at the same time, or the term was set after its moment; held: a variable of its text was not filled, tried again.';

insert into referrals.follow_up_rule (id, kind, days, subject, body, is_active, changed_at) values
  ('019ab000-0000-7000-8000-000000000001', 'reminder', -2, '[{nummer}] Herinnering: antwoord gevraagd tegen {termijn}',
'Beste,

Op {verstuurd_op} vroegen wij {administratie} iets over: {onderwerp}. Wij vragen uw antwoord tegen {termijn}.

U antwoordt op deze bladzijde, zonder account. U kunt er ook meer tijd vragen, of melden dat dit niet voor u is:

{link}

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
', true, now()),
  ('019ab000-0000-7000-8000-000000000002', 'reminder', 1, '[{nummer}] De gevraagde datum is voorbij: {onderwerp}',
'Beste,

Op {verstuurd_op} vroegen wij {administratie} iets over: {onderwerp}. Wij vroegen uw antwoord tegen {termijn} en kregen het nog niet.

Is een deel al duidelijk, stuur dat dan. Hebt u meer tijd nodig, zeg tot wanneer. Dat kan op deze bladzijde:

{link}

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
', true, now()),
  ('019ab000-0000-7000-8000-000000000003', 'escalation', 7, '[{nummer}] Nog geen antwoord van {administratie}',
'Beste {verantwoordelijke},

Op {verstuurd_op} vroegen wij {administratie} iets over: {onderwerp}. Wij vroegen het antwoord tegen {termijn}. Er is herinnerd, en er is nog geen antwoord.

Wij vragen u om dit op te nemen. Antwoorden kan op deze bladzijde:

{link}

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
', true, now());
