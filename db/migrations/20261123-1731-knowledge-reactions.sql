-- Whether what was asked before helps who asks or answers now.

create table knowledge.reaction (
  id bigint generated always as identity primary key,
  article_id uuid not null references knowledge.article (id),
  kind text not null check (kind in ('used', 'notFit', 'useful', 'notUseful')),
  place text not null check (place in ('asking', 'answering', 'reading')),
  words text not null default '',
  on_day date not null
);
comment on table knowledge.reaction is 'That an article helped or did not: of nobody, and of no hour.';
comment on column knowledge.reaction.place is 'Before asking a question, by the office in an answer, or on the page of the article.';
create index reaction_article on knowledge.reaction (article_id, on_day);
