-- Who is who, amended: a government is known again whatever is amended, a membership can be withdrawn before it
-- was ever held, a request for an account can be erased.

alter table parties.organization add column reference_key text unique;
comment on column parties.organization.reference_key is 'By what the reference facts know it again, given once and never changed; empty for what was registered by hand.';

with keyed as (
  select id, case
      when kind in ('municipality', 'ocmw', 'province') then kind || ' ' || (
        select min(identifier.value) from parties.identifier
        where identifier.organization_id = organization.id and identifier.scheme = 'nis')
      when kind in ('governor', 'contactPoint') then kind || ' ' || province_nis
      when kind in ('vvsg', 'steunpunt', 'abb') then kind
    end as key
  from parties.organization
), eldest as (
  select distinct on (key) key, id from keyed where key is not null order by key, id
)
update parties.organization set reference_key = eldest.key from eldest where eldest.id = organization.id;

alter table people.membership drop constraint membership_check;
alter table people.membership add constraint membership_period check (valid_to >= valid_from);
comment on column people.membership.valid_to is 'First day on which it no longer holds (half-open); the first day itself for one that was withdrawn, which holds on no day.';

alter table people.account_request add column erased_at timestamptz;
comment on column people.account_request.erased_at is 'When what is personal in it was erased: on request, with the person, or a year after it was refused.';
