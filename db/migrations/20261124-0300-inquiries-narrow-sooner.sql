-- What lists are narrowed by stands where they look: the theme with the question, its provinces with its words.

alter table inquiries.standing add column theme text not null default '';
update inquiries.standing set theme = lower(classified.theme)
  from (select distinct on (inquiry_id) inquiry_id, theme from inquiries.classification order by inquiry_id, id desc) as classified
 where classified.inquiry_id = standing.inquiry_id and classified.theme <> '';
comment on column inquiries.standing.theme is 'In lower case: a list is narrowed to a theme whatever its capitals.';

alter table inquiries.searchable add column provinces text[] not null default '{}';
update inquiries.searchable set provinces = standing.provinces
  from inquiries.standing where standing.inquiry_id = searchable.inquiry_id;
alter table inquiries.searchable alter column provinces drop default;
comment on column inquiries.searchable.provinces is 'As where it stands: one index finds the words of one province. Who may see it is decided there, not here.';
create index searchable_words_by_province on inquiries.searchable using gin (provinces, office_words);
drop index inquiries.searchable_office_words;
