-- What came first follows from the order of the database, not from the clocks of two servers.

alter table inquiries.step add column after_referral_step bigint;
update inquiries.step
   set after_referral_step = coalesce((select max(other.id) from referrals.step other where other.at <= step.at), 0)
 where kind in ('denied', 'reopened', 'askedAgain');
alter table inquiries.step add constraint step_reopening_order
  check ((kind in ('denied', 'reopened', 'askedAgain')) = (after_referral_step is not null));
comment on column inquiries.step.after_referral_step is 'With a reopening: the last step of any referral that was there. An answer by a later one answers the reopened question.';

alter table inquiries.proposed_answer add column place bigint;
update inquiries.proposed_answer answer
   set place = ordered.place
  from (select id, row_number() over (order by proposed_at, id) as place from inquiries.proposed_answer) ordered
 where ordered.id = answer.id;
alter table inquiries.proposed_answer alter column place set not null;
alter table inquiries.proposed_answer alter column place add generated always as identity;
select setval(pg_get_serial_sequence('inquiries.proposed_answer', 'place'),
              (select coalesce(max(place), 0) + 1 from inquiries.proposed_answer), false);
comment on column inquiries.proposed_answer.place is 'The order in which answers were laid before a second person.';

alter table inquiries.proposed_answer add column ended_after_step bigint;
update inquiries.proposed_answer answer
   set ended_after_step = coalesce((select max(step.id) from inquiries.step where step.at < answer.ended_at), 0)
 where answer.ended_at is not null;
alter table inquiries.proposed_answer add constraint proposed_answer_ended_after
  check ((ended_at is null) = (ended_after_step is null));
comment on column inquiries.proposed_answer.ended_after_step is 'The last step of any question that was there when it ended: what was delivered by a later one came after it.';
