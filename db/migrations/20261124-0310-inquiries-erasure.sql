-- That the details of an asker were erased from a question, and why: a person without an account has the right to it too.

create table inquiries.erasure (
  id bigint generated always as identity primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  with_texts boolean not null,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  person_id uuid
);
comment on table inquiries.erasure is 'Each time that the details of who asked a question were erased from it (GDPR, article 17). Never changed.';
comment on column inquiries.erasure.with_texts is 'Whether the words of the question, of its messages, deelvragen, notes and tasks, and its attachments went too.';
comment on column inquiries.erasure.reason is 'Why, in words that name nobody: it stays.';
create index erasure_inquiry on inquiries.erasure (inquiry_id);
