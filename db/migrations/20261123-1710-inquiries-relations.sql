-- What one question has to do with another: related, merged into an older one, split off, or a sequel.

create table inquiries.relation (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('related', 'merged', 'split', 'sequel')),
  inquiry_id uuid not null references inquiries.inquiry (id),
  other_id uuid not null references inquiries.inquiry (id),
  reason text not null default '',
  step_id bigint references inquiries.step (id),
  made_at timestamptz not null,
  made_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  check (inquiry_id <> other_id),
  check ((kind = 'merged') = (step_id is not null)),
  check ((kind in ('related', 'merged')) <= (reason <> '')),
  check (ended_at is not null or ended_by is null)
);
comment on table inquiries.relation is 'related: both ways; merged: the first goes on in the second; split: the first is a part of the second; sequel: the first came after the second had ended. Never changed, only ended.';
comment on column inquiries.relation.step_id is 'The step of the first that the merging left: what its asker adds after it is read with the second. All that belongs to the first stays with the first, so that undoing it puts nothing back.';
create unique index relation_merged on inquiries.relation (inquiry_id) where kind = 'merged' and ended_at is null;
create unique index relation_once on inquiries.relation (least(inquiry_id, other_id), greatest(inquiry_id, other_id), kind)
  where ended_at is null;
create index relation_other on inquiries.relation (other_id);

-- What can happen to a question grows with what is built: the table of verbs in the model says it, once.
alter table inquiries.step drop constraint step_kind_check;
alter table inquiries.step add constraint step_kind_check check (kind ~ '^[a-z]+([A-Z][a-z]+)*$');

create index inquiry_asker_email on inquiries.inquiry (asker_email) where asker_email is not null;
