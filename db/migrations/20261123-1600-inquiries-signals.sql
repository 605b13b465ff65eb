-- What the office brings to the attention of a governor about a question.

create table inquiries.signal (
  id uuid primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  governor_id uuid not null references parties.organization (id),
  purpose text not null check (purpose in ('information', 'question')),
  reason text not null check (reason <> ''),
  question text not null default '',
  is_confidential boolean not null,
  box text not null check (box <> ''),
  digest bytea not null unique,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  person_id uuid,
  check ((purpose = 'question') = (question <> ''))
);
comment on table inquiries.signal is 'A question of somebody else that a governor should know of, and what is asked of the governor.';
comment on column inquiries.signal.is_confidential is 'The letter says nothing of the case, and at the office only the centre and who sent it know of it.';
comment on column inquiries.signal.digest is 'SHA-256 of the token in the link by which the governor reads and acknowledges without an account.';
create index signal_inquiry on inquiries.signal (inquiry_id, sent_at);
create index signal_governor on inquiries.signal (governor_id, sent_at desc);

create table inquiries.signal_step (
  id bigint generated always as identity primary key,
  signal_id uuid not null references inquiries.signal (id),
  kind text not null check (kind in ('acknowledged', 'replied', 'withdrawn')),
  at timestamptz not null,
  words text not null default '',
  person_id uuid,
  check ((kind = 'replied') = (words <> ''))
);
comment on table inquiries.signal_step is 'What became of a signal, never changed; in the order of id.';
comment on column inquiries.signal_step.person_id is 'Who did it, if signed in; who comes by the link is the governor.';
create index signal_step_signal on inquiries.signal_step (signal_id, id);
