-- Who is not signed in can choose any government. Until it is looked at, that is what the asker says and nothing more.

alter table inquiries.inquiry
  add column claimed_organization_id uuid references parties.organization (id);
comment on column inquiries.inquiry.claimed_organization_id is 'For which organisation somebody says to ask. It decides which contact point leads, and never who sees the question: that is asker_organization_id, once it is known.';
