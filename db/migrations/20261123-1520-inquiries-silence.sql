-- How long the asker has to react to an answer before it counts as no reaction.

create table inquiries.silence_term (
  id bigint generated always as identity primary key,
  days integer check (days between 1 and 365),
  reason text not null,
  at timestamptz not null,
  person_id uuid
);
comment on table inquiries.silence_term is 'Days after delivery without a word of the asker, after which that is noted as no reaction and never as a confirmation; empty: never. The last row holds.';

insert into inquiries.silence_term (days, reason, at) values
  (30, 'beginwaarde, door ABB te bevestigen', now());
