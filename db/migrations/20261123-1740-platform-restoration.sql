-- What was put back from a backup, and whether its letters may go out again.

create table platform.restoration (
  id uuid primary key,
  restored_at timestamptz not null,
  backup_made_at timestamptz not null,
  journal_number bigint not null,
  letters_held integer not null check (letters_held >= 0),
  released_at timestamptz check (released_at >= restored_at)
);
comment on table platform.restoration is 'Each time that this database was filled from a backup. As long as one is not released, its letters wait and nothing is followed up by itself: what happened after the backup is not known here.';
comment on column platform.restoration.journal_number is 'The last line of the journal in the backup.';
