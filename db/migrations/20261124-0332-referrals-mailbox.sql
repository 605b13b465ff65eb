-- Where letters to an organisation go, as the office that writes them knows it: not on the public contact card.

create table referrals.mailbox (
  organization_id uuid primary key references parties.organization (id),
  box text not null check (box <> ''),
  changed_at timestamptz not null
);
comment on table referrals.mailbox is 'The functional mailbox to which the office writes to an organisation; goes before the one on its contact card.';
