-- What was published is cited by its address, so it never changes. The rights of the running program cannot say so,
-- for it renews the versions of reference/ in the same tables; a trigger can, as for the journal. Per statement and
-- not per row: a load renews thousands of rows.

create function territory.refuse_published_change() returns trigger language plpgsql as $$
begin
  raise exception 'a published version is kept as it was published: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end $$;

create function territory.keep_published_version() returns trigger language plpgsql as $$
declare
  changed text;
begin
  select min(was.id) into changed from was where was.origin = 'published';
  if changed is not null then
    raise exception 'version % is kept as it was published: % refused', changed, tg_op;
  end if;
  return null;
end $$;
comment on function territory.keep_published_version is 'Refuses a statement that deleted a published version.';

create function territory.keep_published_provenance() returns trigger language plpgsql as $$
declare
  settled constant text[] := array['valid', 'valid_from', 'valid_to', 'replaced_by'];
  changed text;
begin
  select min(one.version ->> 'id') into changed
  from (
    select to_jsonb(was) - settled as version from was where was.origin = 'published'
    except
    select to_jsonb(becomes) - settled from becomes
  ) one;
  if changed is not null then
    raise exception 'version % is kept as it was published: % refused', changed, tg_op;
  end if;
  return null;
end $$;
comment on function territory.keep_published_provenance is 'Refuses a statement that changed a published version. Its days, and whether another holds in its place, follow from all versions together, and may change.';

create function territory.keep_published_content() returns trigger language plpgsql as $$
declare
  changed text;
begin
  select min(version.id) into changed
  from territory.delineation_version version
  where version.origin = 'published' and version.id in (select was.version from was);
  if changed is not null then
    raise exception 'what version % says is kept as it was published: % on %.% refused',
      changed, tg_op, tg_table_schema, tg_table_name;
  end if;
  return null;
end $$;
comment on function territory.keep_published_content is 'Refuses a statement that changed or deleted an area or a membership of a published version.';

create trigger published_version_stays after delete on territory.delineation_version
  referencing old table as was for each statement execute function territory.keep_published_version();
create trigger published_version_is_final after update on territory.delineation_version
  referencing old table as was new table as becomes for each statement execute function territory.keep_published_provenance();
create trigger published_area_stays after delete on territory.area
  referencing old table as was for each statement execute function territory.keep_published_content();
create trigger published_area_is_final after update on territory.area
  referencing old table as was for each statement execute function territory.keep_published_content();
create trigger published_membership_stays after delete on territory.membership
  referencing old table as was for each statement execute function territory.keep_published_content();
create trigger published_membership_is_final after update on territory.membership
  referencing old table as was for each statement execute function territory.keep_published_content();
create trigger versions_stay before truncate on territory.delineation_version
  for each statement execute function territory.refuse_published_change();
create trigger areas_stay before truncate on territory.area
  for each statement execute function territory.refuse_published_change();
create trigger memberships_stay before truncate on territory.membership
  for each statement execute function territory.refuse_published_change();
