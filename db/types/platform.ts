import type { ColumnType, JSONColumnType } from 'kysely';

type Json = JSONColumnType<Record<string, unknown>>;

/** Tables of the foundations: schemas `platform` and `journal`. */
export interface PlatformTables {
  'platform.migration': { name: string; checksum: string; applied_at: ColumnType<Date, never, never> };
  'platform.installation': {
    only_row: ColumnType<boolean, never, never>;
    is_demo: boolean;
    form_secret: Buffer;
    installed_at: Date;
  };
  'platform.form_key': { digest: Buffer; used_at: Date; sent: Buffer; outcome: Json | null };
  'platform.letter': {
    id: string;
    recipient: string;
    subject: string;
    body: string;
    composed_at: Date;
    sent_at: Date | null;
    withheld_because: string | null;
    last_error: string | null;
  };
  'platform.restoration': {
    id: string;
    restored_at: Date;
    backup_made_at: Date;
    journal_number: number;
    letters_held: number;
    released_at: Date | null;
  };
  'platform.rate_limit': { key: string; points: number; expire: number | null };
  'journal.line': {
    number: number;
    at: Date;
    actor_kind: 'public' | 'member' | 'system' | 'key';
    actor_name: string | null;
    person_id: string | null;
    membership_id: string | null;
    organization_id: string | null;
    deed: string;
    subject_kind: string;
    subject_id: string;
    facts: Json;
    detail_digest: Buffer | null;
    previous_hash: Buffer;
    hash: Buffer;
  };
  'journal.detail': {
    line_number: number;
    salt: Buffer | null;
    content: Json | null;
    erased_at: Date | null;
  };
}
