-- Until when an asker can take up again what had ended: a term as any other, counted from the day on which it ended.

alter table calendar.term drop constraint term_kind_check;
alter table calendar.term add constraint term_kind_check check (kind in (
  'inquiryTarget', 'bottleneckTarget', 'complaintAcknowledgement', 'complaintHandling', 'disclosureDecision', 'reopening'));
alter table calendar.term drop constraint term_counted_from_check;
alter table calendar.term add constraint term_counted_from_check
  check (counted_from in ('contact', 'registration', 'ending'));
comment on column calendar.term.counted_from is 'The day on which a term of this kind begins: that on which the asker came to us, that of the registration, or that on which the question ended.';
