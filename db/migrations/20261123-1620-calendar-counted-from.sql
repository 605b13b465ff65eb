-- From which day a term counts, and whether it stands still while the asker has to act.

alter table calendar.term
  add column counted_from text not null default 'contact' check (counted_from in ('contact', 'registration')),
  add column pauses_for_asker boolean not null default false;

update calendar.term set counted_from = 'registration' where kind = 'disclosureDecision';

alter table calendar.term
  alter column counted_from drop default,
  alter column pauses_for_asker drop default;

comment on column calendar.term.counted_from is 'The day on which a term of this kind begins: that on which the asker came to us, or that of the registration.';
comment on column calendar.term.pauses_for_asker is 'Whether the days on which it is for the asker to act do not count.';
