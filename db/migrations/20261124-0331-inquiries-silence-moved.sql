-- The term for a reaction is a term of the calendar now. No command ever wrote here, so all that it held was its
-- beginning value of 30 days, which reference/terms brings.

drop table inquiries.silence_term;
