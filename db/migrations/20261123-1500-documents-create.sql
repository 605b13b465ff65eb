-- What is sent along with a case: the bytes lie in files by their hash, what is known of them lies here.

create schema documents;
comment on schema documents is 'Attachments to cases of whatever kind: what they are called, who sent them, who may open them.';

create table documents.content (
  hash bytea primary key check (octet_length(hash) = 32),
  size integer not null check (size > 0),
  media_type text not null,
  received_at timestamptz not null,
  scan text not null check (scan in ('none', 'waiting', 'clean', 'infected')),
  finding text,
  inspected_at timestamptz,
  text text,
  check ((scan = 'infected') = (finding is not null))
);
comment on table documents.content is 'Every content once, by its SHA-256, however often it was sent.';
comment on column documents.content.media_type is 'What the bytes say it is; what the sender says is with each document.';
comment on column documents.content.received_at is 'When it came last: what nobody refers to is removed a day later.';
comment on column documents.content.scan is 'Whether it was looked at for viruses: none where there is no scanner, waiting where there is one that did not answer yet.';
comment on column documents.content.text is 'What can be read in it, to be searched; empty where it could not be read.';
create index content_uninspected on documents.content (received_at) where inspected_at is null;

create table documents.upload (
  digest bytea primary key,
  hash bytea not null references documents.content (hash),
  original_name text not null,
  display_name text not null check (display_name <> ''),
  claimed_type text not null,
  received_at timestamptz not null
);
comment on table documents.upload is 'A file that came with a form that is not done yet, under a token that the form carries; forgotten after a day.';
create index upload_hash on documents.upload (hash);
create index upload_received on documents.upload (received_at);

create table documents.document (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  hash bytea not null references documents.content (hash),
  original_name text not null,
  display_name text not null check (display_name <> ''),
  claimed_type text not null,
  sender text not null check (sender in ('asker', 'office', 'addressee')),
  person_id uuid,
  attached_at timestamptz not null
);
comment on table documents.document is 'A file with a case, never changed.';
comment on column documents.document.original_name is 'As it came; the display name is safe to show and to save under.';
create index document_subject on documents.document (subject_kind, subject_id, attached_at, id);
create index document_hash on documents.document (hash);

create table documents.reader (
  document_id uuid not null references documents.document (id),
  kind text not null check (kind in ('asker', 'referral')),
  reader_id uuid not null,
  since timestamptz not null,
  primary key (document_id, kind, reader_id)
);
comment on table documents.reader is 'Who may open it besides the office of its case: who asked, or the addressee of one referral.';
create index reader_of on documents.reader (kind, reader_id);
