import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

export async function playDemo(_db: Kysely<Database>, _now: Date): Promise<void> {}
