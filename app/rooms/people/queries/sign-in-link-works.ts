import type { Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';

/** Whether this sign-in link can still be used. Looking changes nothing: mail scanners open every link. */
export async function signInLinkWorks(ctx: Reading, token: string): Promise<boolean> {
  const link = await ctx.db
    .selectFrom('people.sign_in_link')
    .select('person_id')
    .where('digest', '=', tokenDigest(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst();
  return link !== undefined;
}
