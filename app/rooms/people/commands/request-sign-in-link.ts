import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { NotFound } from '#platform/refusals.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { signInLetter } from '../mails/sign-in-letter.ts';
import { linkMinutes, signInLinksPerHour } from '../model.ts';
import { rehearse } from './rehearse.ts';

/**
 * Sends a single-use sign-in link to the person with this address. An unknown address, or one that asked for
 * too many links this hour, gets nothing, and the caller hears no difference, nor measures one: the same is then
 * done in the name of anybody, and taken back. Records person.signInLinkAsked.
 */
export async function requestSignInLink(
  ctx: Writing,
  email: string,
  link: { baseUrl: string; goal: string | null },
): Promise<void> {
  const address = email.toLowerCase();
  const { person, anybody } = await personOrAnybody(ctx, address);
  if (anybody === undefined) return;
  const send = async (within: Writing) => {
    const path = await makeSignInLink(within, anybody.id, link.goal);
    await post(within, signInLetter({ to: address, address: link.baseUrl + path }));
  };
  const tooOften = await asksTooOften(ctx, anybody.id);
  if (person === undefined || tooOften) await rehearse(ctx, send);
  else await send(ctx);
}

/** The person with this address, and somebody to do the same work for when nobody has it; both in one question. */
async function personOrAnybody(ctx: Writing, address: string) {
  const found = await ctx.db
    .selectFrom('people.person')
    .select(['id', 'email'])
    .where((where) =>
      where.or([
        where('email', '=', address),
        where('id', '=', where.selectFrom('people.person').select('id').orderBy('id').limit(1)),
      ]),
    )
    .execute();
  const person = found.find((one) => one.email === address);
  return { person, anybody: person ?? found[0] };
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
