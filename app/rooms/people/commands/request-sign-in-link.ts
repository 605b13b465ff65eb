import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { NotFound } from '#platform/refusals.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { signInLetter } from '../mails/sign-in-letter.ts';
import { linkMinutes, signInLinksPerHour } from '../model.ts';

/**
 * Sends a single-use sign-in link to the person with this address. An unknown address, or one that asked for
 * too many links this hour, gets nothing, and the caller hears no difference. Records person.signInLinkAsked.
 */
export async function requestSignInLink(
  ctx: Writing,
  email: string,
  link: { baseUrl: string; goal: string | null },
): Promise<void> {
  const person = await ctx.db
    .selectFrom('people.person')
    .select(['id', 'email'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (person === undefined || (await asksTooOften(ctx, person.id))) return;
  const path = await makeSignInLink(ctx, person.id, link.goal);
  await post(ctx, signInLetter({ to: email.toLowerCase(), address: link.baseUrl + path }));
}

/** A sign-in link for the person with this address, as a path, to print. Refuses (NotFound) an unknown one. */
export async function signInLinkFor(ctx: Writing, email: string): Promise<string> {
  const person = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (person === undefined) throw new NotFound(`Niemand heeft het mailadres ${email}.`);
  return makeSignInLink(ctx, person.id, null);
}

/** Records person.signInLinkAsked. */
async function makeSignInLink(ctx: Writing, personId: string, goal: string | null): Promise<string> {
  const token = newToken();
  await ctx.db
    .insertInto('people.sign_in_link')
    .values({
      digest: tokenDigest(token),
      person_id: personId,
      asked_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + linkMinutes.signIn * 60_000),
      used_at: null,
    })
    .execute();
  record(ctx, 'person.signInLinkAsked', { kind: 'person', id: personId });
  return `/aanmelden/${token}${goal === null ? '' : `?naar=${encodeURIComponent(goal)}`}`;
}

/**
 * Over the number of an hour there is still one link in five minutes: whoever asks in somebody's name must not
 * be able to keep them out.
 */
async function asksTooOften(ctx: Writing, personId: string): Promise<boolean> {
  const { count, latest } = await ctx.db
    .selectFrom('people.sign_in_link')
    .select((select) => [select.fn.countAll<number>().as('count'), select.fn.max('asked_at').as('latest')])
    .where('person_id', '=', personId)
    .where('asked_at', '>', new Date(ctx.now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow();
  const rested = latest === null || ctx.now.getTime() - latest.getTime() >= 5 * 60_000;
  return count >= signInLinksPerHour && !rested;
}
