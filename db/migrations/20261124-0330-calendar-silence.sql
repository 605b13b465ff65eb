-- How long an asker has to react to an answer: a term as any other, in versions, counted from the day of the delivery.

alter table calendar.term drop constraint term_kind_check;
alter table calendar.term add constraint term_kind_check check (kind in (
  'inquiryTarget', 'bottleneckTarget', 'complaintAcknowledgement', 'complaintHandling', 'disclosureDecision', 'silence',
  'reopening'));
alter table calendar.term drop constraint term_check2;
alter table calendar.term add constraint term_check2
  check (unit is not null or kind in ('inquiryTarget', 'bottleneckTarget', 'silence', 'reopening'));
alter table calendar.term drop constraint term_counted_from_check;
alter table calendar.term add constraint term_counted_from_check
  check (counted_from in ('contact', 'registration', 'delivery', 'ending'));
comment on column calendar.term.counted_from is 'The day on which a term of this kind begins: that on which the asker came to us, that of the registration, that on which the answer was delivered, or that on which the question ended.';
