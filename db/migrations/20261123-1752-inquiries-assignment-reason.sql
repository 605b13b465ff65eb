-- Why a question went to somebody else, where that was not the plain choice of a person.

alter table inquiries.assignment add column reason text not null default '';
comment on column inquiries.assignment.reason is 'Among the office: who left, which rule, which municipality lies elsewhere now.';
