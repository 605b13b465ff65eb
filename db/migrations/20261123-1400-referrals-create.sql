-- The deelvraag: a tracked request to an administration about a case, while ABB stays in charge.

create schema referrals;
comment on schema referrals is 'Requests to administrations about a case of whatever kind, and what became of them.';

create table referrals.referral (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  number text not null unique,
  subject_line text not null,
  addressee_id uuid not null references parties.organization (id),
  box text not null check (box <> ''),
  question text not null check (question <> ''),
  due_on date,
  digest bytea not null unique,
  sent_at timestamptz not null,
  replaces uuid references referrals.referral (id)
);
comment on column referrals.referral.number is 'The number of the case with one of its own: RV-2026-000123/2.';
comment on column referrals.referral.box is 'The functional mailbox to which it went: that of the organisation may change.';
comment on column referrals.referral.digest is 'SHA-256 of the token in the link by which the addressee answers without an account.';
comment on column referrals.referral.replaces is 'The one that was not for its addressee, in whose place this one came.';
create index referral_subject on referrals.referral (subject_kind, subject_id, sent_at);
create index referral_addressee on referrals.referral (addressee_id, sent_at);

create table referrals.step (
  id bigint generated always as identity primary key,
  referral_id uuid not null references referrals.referral (id),
  kind text not null check (kind in ('sent', 'answered', 'partlyAnswered', 'askedBack', 'repliedTo', 'refused',
    'delayed', 'reminded', 'withdrawn')),
  at timestamptz not null,
  words text not null default '',
  until_on date,
  suggested text,
  person_id uuid,
  check ((kind in ('answered', 'partlyAnswered', 'askedBack', 'repliedTo', 'delayed', 'withdrawn')) <= (words <> '')),
  check ((kind = 'delayed') = (until_on is not null))
);
comment on table referrals.step is 'What happened to a referral, never changed; in the order of id, for clocks differ and two things share a moment.';
comment on column referrals.step.suggested is 'With a refusal: for whom it is instead, in the words of who refused.';
comment on column referrals.step.person_id is 'Who did it, if signed in; who answers by the link is the addressee.';
create index step_referral on referrals.step (referral_id, id);
