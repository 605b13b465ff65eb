-- One deed on several questions at once, with what became of each, so that it can be undone as one.

create table inquiries.batch (
  id uuid primary key,
  deed text not null check (deed in ('assign', 'classify')),
  words text not null,
  at timestamptz not null,
  person_id uuid not null,
  undone_at timestamptz
);
comment on column inquiries.batch.words is 'Who or what the questions were given, as it was called then.';

create table inquiries.batch_item (
  batch_id uuid not null references inquiries.batch (id),
  number text not null,
  inquiry_id uuid references inquiries.inquiry (id),
  row_id bigint,
  outcome text not null check (outcome in ('done', 'refused', 'undone', 'kept')),
  reason text not null default '',
  primary key (batch_id, number),
  check ((outcome = 'refused') = (row_id is null))
);
comment on column inquiries.batch_item.row_id is 'The assignment or classification that it left: while that is the last one, it can be undone.';
comment on column inquiries.batch_item.outcome is 'refused: with the reason; kept: could not be undone, with the reason.';
