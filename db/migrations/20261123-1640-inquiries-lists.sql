-- What a list of questions needs stands in one narrow table, so that the newest fifty of many are found by an index.

alter table inquiries.standing
  add column registered_at timestamptz,
  add column asker_organization_id uuid,
  add column is_confidential boolean;
update inquiries.standing
   set registered_at = inquiry.registered_at,
       asker_organization_id = inquiry.asker_organization_id,
       is_confidential = inquiry.is_confidential
  from inquiries.inquiry
 where inquiry.id = standing.inquiry_id;
alter table inquiries.standing
  alter column registered_at set not null,
  alter column is_confidential set not null;
comment on column inquiries.standing.registered_at is 'With the asker and whether it is confidential the same as of the question itself.';

drop index inquiries.inquiry_registered;
drop index inquiries.inquiry_asker;
drop index inquiries.standing_turn;
drop index inquiries.standing_owner;
create index standing_registered on inquiries.standing (registered_at desc, inquiry_id);
create index standing_turn on inquiries.standing (turn, registered_at desc, inquiry_id);
create index standing_owner on inquiries.standing (owner_id, registered_at desc, inquiry_id);
create index standing_asker on inquiries.standing (asker_organization_id, registered_at desc, inquiry_id);
