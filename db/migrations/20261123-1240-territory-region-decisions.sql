-- How the number of reference regions came about. Who lay in the 13 and 17 of before is in no source: a decision
-- says how many there were, and no more.

create table territory.region_decision (
  decided_on      date primary key,
  regions         integer not null check (regions > 0),
  sentence        text not null,
  source_document text not null,
  source_url      text not null
);
comment on table  territory.region_decision is 'The decisions on the reference regions, from the first draft on.';
comment on column territory.region_decision.decided_on is 'Day of the decision, or on which it took effect.';
comment on column territory.region_decision.regions is 'How many regions there were from then on.';
comment on column territory.region_decision.sentence is 'Dutch: what was decided.';
