-- What somebody of the office still has to do about a case of whatever kind.

create schema tasks;
comment on schema tasks is 'What the office still has to do about a case; nothing of it goes out.';

create table tasks.task (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  words text not null check (words <> ''),
  due_on date,
  person_id uuid,
  state text not null check (state in ('open', 'done', 'withdrawn')),
  given_at timestamptz not null
);
comment on column tasks.task.person_id is 'Who has to do it; null for the contact point, or the centre, that has the case.';
comment on column tasks.task.state is 'Kept with every step, so that lists are quick.';
create index task_subject on tasks.task (subject_kind, subject_id, given_at);
create index task_open on tasks.task (person_id, due_on) where state = 'open';

create table tasks.step (
  id bigint generated always as identity primary key,
  task_id uuid not null references tasks.task (id),
  kind text not null check (kind in ('given', 'handedOver', 'done', 'withdrawn')),
  at timestamptz not null,
  by_id uuid,
  to_id uuid
);
comment on column tasks.step.by_id is 'Null for Regioloket itself.';
comment on column tasks.step.to_id is 'Who has it after a giving or a handing over; null for the contact point.';
create index step_task on tasks.step (task_id, id);
