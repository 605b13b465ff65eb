-- Whoever has the link of an asker can have it from somebody else: attachments ask a code that goes to the known address.

create table inquiries.document_code (
  id uuid primary key,
  inquiry_id uuid not null references inquiries.inquiry (id),
  link_digest bytea not null references inquiries.follow_up_link (digest),
  digest bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  pass_digest bytea unique,
  pass_expires_at timestamptz,
  check ((pass_digest is null) = (pass_expires_at is null))
);
comment on table inquiries.document_code is 'Codes by which an asker opens attachments on the page of one link; forgotten after a day.';
comment on column inquiries.document_code.digest is 'Of the token of the link and the code together: of six digits alone a leaked table would tell the code.';
comment on column inquiries.document_code.pass_digest is 'Of what the browser in which the code was entered holds from then on, for a while.';
create index document_code_inquiry on inquiries.document_code (inquiry_id, made_at);
