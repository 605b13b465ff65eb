import type { Reading } from '#platform/context.ts';

/** How many days an asker has to react to an answer, and why so many; no days: as long as it takes. */
export interface SilenceTerm {
  readonly days: number | null;
  readonly reason: string;
  readonly at: Date;
  readonly personId: string | null;
}

/** The term that holds now: the last one set. */
export async function findSilenceTerm({ db }: Pick<Reading, 'db'>): Promise<SilenceTerm | null> {
  const found = await db
    .selectFrom('inquiries.silence_term')
    .select(['days', 'reason', 'at', 'person_id as personId'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}
