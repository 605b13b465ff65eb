-- Who is asked by name to read an answer hears it by mail, once.

alter table inquiries.proposed_answer add column reader_told_at timestamptz;
comment on column inquiries.proposed_answer.reader_told_at is 'When the letter to who was asked by name was put in the tray; null: not, or nobody was asked.';
