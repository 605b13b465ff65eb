-- Every question of a local government or governor, from intake to "vraagsteller bevestigt".

create schema inquiries;
comment on schema inquiries is 'Questions to the central access point and the provincial contact points.';

create table inquiries.counter (
  year integer primary key,
  last integer not null check (last > 0)
);
comment on table inquiries.counter is 'The last number given in a year. The row stays locked until the transaction ends, so that there are no gaps.';

create table inquiries.inquiry (
  id uuid primary key,
  number text not null unique check (number ~ '^RV-\d{4}-\d{6,}$'),
  year integer not null,
  sequence integer not null,
  channel text not null check (channel in ('web', 'account', 'telephone', 'visit', 'letter', 'mail', 'api')),
  contacted_on date not null,
  registered_at timestamptz not null,
  subject_line text not null check (subject_line <> ''),
  question text not null check (question <> ''),
  asker_organization_id uuid references parties.organization (id),
  asker_organization_name text not null default '',
  asker_name text not null default '',
  asker_email text,
  asker_telephone text not null default '',
  is_confidential boolean not null default false,
  unique (year, sequence)
);
comment on column inquiries.inquiry.contacted_on is 'The day on which the asker came to us; it may lie before the registration.';
comment on column inquiries.inquiry.is_confidential is 'Of a governor who asked so: it is absent even from counts for who may not read it.';
create index inquiry_registered on inquiries.inquiry (registered_at desc, id);
create index inquiry_asker on inquiries.inquiry (asker_organization_id, registered_at desc);

create table inquiries.classification (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  kind text not null check (kind in ('question', 'bottleneck', 'complaint', 'disclosureRequest')),
  theme text not null default '',
  reason text not null default '',
  at timestamptz not null,
  person_id uuid
);
comment on table inquiries.classification is 'What kind of thing it is, dated: the last one holds.';
create index classification_inquiry on inquiries.classification (inquiry_id, id);

create table inquiries.assignment (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  province_nis text,
  follows text[] not null default '{}',
  owner_id uuid,
  at timestamptz not null,
  person_id uuid
);
comment on table inquiries.assignment is 'Which contact point leads (none: the centre), which follow, and who of them has it; dated, the last one holds.';
comment on column inquiries.assignment.owner_id is 'The person of the office that handles it; empty for nobody yet.';
create index assignment_inquiry on inquiries.assignment (inquiry_id, id);

create table inquiries.step (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  kind text not null check (kind in ('registered', 'addressConfirmed', 'added', 'askedAsker', 'informed', 'delivered',
    'confirmed', 'denied', 'silent', 'closed', 'reopened', 'withdrawn')),
  at timestamptz not null,
  words text not null default '',
  way text check (way in ('mail', 'telephone', 'visit', 'letter', 'directly')),
  letter_id uuid,
  person_id uuid,
  check ((kind in ('added', 'askedAsker', 'informed', 'delivered', 'closed')) <= (words <> '')),
  check ((kind = 'delivered') = (way is not null))
);
comment on table inquiries.step is 'What happened to a question, never changed; in the order of id, for clocks differ and two things share a moment. Where it stands follows from this and from its referrals.';
create index step_inquiry on inquiries.step (inquiry_id, id);

create table inquiries.follow_up_link (
  digest bytea primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
comment on table inquiries.follow_up_link is 'The private page of the asker by link; only the digest of its token is kept.';
create index follow_up_link_inquiry on inquiries.follow_up_link (inquiry_id);

create table inquiries.standing (
  inquiry_id uuid primary key references inquiries.inquiry (id),
  state text not null,
  turn text not null check (turn in ('office', 'administration', 'asker', 'nobody')),
  kind text not null,
  province_nis text,
  provinces text[] not null,
  owner_id uuid,
  answered_at timestamptz,
  delivered_at timestamptz,
  confirmed_at timestamptz,
  due_on date,
  changed_at timestamptz not null,
  version integer not null
);
comment on table inquiries.standing is 'Where every question stands, worked out anew after each deed, so that lists need not; nothing is known here that is not known elsewhere.';
comment on column inquiries.standing.provinces is 'The provinces whose contact points see it: the leading one and those that follow.';
comment on column inquiries.standing.version is 'Counts the deeds: a form that was opened at an older one is answered with what happened since.';
create index standing_province on inquiries.standing using gin (provinces);
create index standing_turn on inquiries.standing (turn, changed_at desc);
create index standing_owner on inquiries.standing (owner_id) where turn <> 'nobody';
