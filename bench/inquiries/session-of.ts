import { newToken, tokenDigest } from '../../app/platform/secret-token.ts';
import { inSiteDatabase } from '../../e2e/site-database.ts';

/** Signs a person of the demonstration in, beside the running site: the Cookie header with which pages are asked. */
export async function sessionOf(dataFolder: string, email: string): Promise<string> {
  const token = newToken();
  await inSiteDatabase(dataFolder, async (db) => {
    const member = await db
      .selectFrom('people.membership as membership')
      .innerJoin('people.person as person', 'person.id', 'membership.person_id')
      .select(['membership.id', 'person.id as personId'])
      .where('person.email', '=', email)
      .executeTakeFirstOrThrow();
    const now = new Date();
    await db
      .insertInto('people.session')
      .values({
        digest: tokenDigest(token),
        person_id: member.personId,
        membership_id: member.id,
        started_at: now,
        last_seen_at: now,
      })
      .execute();
  });
  return `regioloket=${token}`;
}
