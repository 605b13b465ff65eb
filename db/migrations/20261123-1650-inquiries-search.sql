-- Questions are found by every word in them.

create extension if not exists unaccent with schema public;
create text search configuration public.dutch_words (copy = pg_catalog.dutch);
alter text search configuration public.dutch_words
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;
comment on text search configuration public.dutch_words is 'Dutch, whatever the accents.';

create table inquiries.searchable (
  inquiry_id uuid primary key references inquiries.inquiry (id),
  asker_words tsvector not null,
  office_words tsvector not null
);
comment on table inquiries.searchable is 'The words of every question, written anew at each deed.';
comment on column inquiries.searchable.asker_words is 'Of what the asker may read: nobody finds a question by a word that is not theirs to see.';
comment on column inquiries.searchable.office_words is 'Those, and the words of notes, referrals and what can be read in attachments.';

insert into inquiries.searchable (inquiry_id, asker_words, office_words)
select inquiry.id,
       to_tsvector('public.dutch_words', concat_ws(' ', inquiry.subject_line, inquiry.question)),
       to_tsvector('public.dutch_words', concat_ws(' ', inquiry.subject_line, inquiry.question))
  from inquiries.inquiry;
create index searchable_asker_words on inquiries.searchable using gin (asker_words);
create index searchable_office_words on inquiries.searchable using gin (office_words);
