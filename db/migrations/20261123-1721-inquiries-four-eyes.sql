-- Some answers are read by a second person before they go out.

create table inquiries.review_rule (
  id uuid primary key,
  kind text check (kind in ('question', 'bottleneck', 'complaint', 'disclosureRequest')),
  theme text not null default '',
  of_governors boolean not null default false,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  person_id uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid
);
comment on table inquiries.review_rule is 'Which answers by mail need a second person: to questions for which all holds that the rule says. No rule, no need.';
comment on column inquiries.review_rule.kind is 'Null: every kind.';
comment on column inquiries.review_rule.theme is 'Empty: every theme.';
comment on column inquiries.review_rule.of_governors is 'Only what a governor asks.';

create table inquiries.proposed_answer (
  id uuid primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  text text not null,
  document_ids uuid[] not null,
  person_id uuid not null,
  reviewer_id uuid,
  proposed_at timestamptz not null,
  ending text check (ending in ('approved', 'returned', 'takenBack')),
  remark text not null default '',
  sent_text text,
  ended_at timestamptz,
  ended_by uuid,
  check ((ending is null) = (ended_at is null)),
  check (ending is distinct from 'approved' or ended_by <> person_id),
  check (sent_text is null or ending = 'approved')
);
comment on table inquiries.proposed_answer is 'An answer that waits for a second person, or what became of it. Internal: what was sent is a step.';
comment on column inquiries.proposed_answer.document_ids is 'Documents of the question that go along; nobody outside may open them before.';
comment on column inquiries.proposed_answer.reviewer_id is 'Who was asked by name; null: whoever of the office.';
comment on column inquiries.proposed_answer.sent_text is 'What went out, where it differs from what was proposed.';
create unique index proposed_answer_waiting on inquiries.proposed_answer (inquiry_id) where ending is null;
create index proposed_answer_inquiry on inquiries.proposed_answer (inquiry_id, proposed_at);
