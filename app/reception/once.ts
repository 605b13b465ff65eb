import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { openSealed, sealText } from '#platform/sealed-text.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import type { FormValues } from './page.ts';

/** A form on its way to its deed: who sends it, to which address, with which values, under which one-time key. */
export interface Sending {
  readonly key: string;
  readonly bearer: string;
  readonly address: string;
  readonly form: FormValues;
  /** Whether where it leads is for who sent it alone, such as the address of a private page. */
  readonly isPrivate: boolean;
}

/** A one-time key comes back with something else than it was used for. */
export class UsedKey extends Conflict {}

/**
 * Carries out a form at most once: the first press with a key does the deed and notes where it led; the same
 * sending again only hears that, and waits while the first is at work. The same key by somebody else, elsewhere
 * or with other values is no repetition: it is refused (UsedKey), and the form comes back with a new key. Keys
 * are kept as digests, and where a private one led sealed with it: a session token follows from its key, and the address of a
 * private page is one, so a leaked table must not hold them.
 */
export async function once<Done extends object>(
  ctx: Writing,
  sending: Sending,
  deed: () => Promise<Done>,
): Promise<Done> {
  if (sending.key === '') return deed();
  const digest = tokenDigest(sending.key);
  const first = await ctx.db
    .insertInto('platform.form_key')
    .values({ digest, used_at: ctx.now, sent: digestOf(sending), outcome: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('digest')
    .executeTakeFirst();
  if (first === undefined) return (await earlierOutcome(ctx, digest, sending)) as Done;
  const outcome = await deed();
  await ctx.db
    .updateTable('platform.form_key')
    .set({ outcome: JSON.stringify(sending.isPrivate ? sealed(sending, outcome) : outcome) })
    .where('digest', '=', digest)
    .execute();
  return outcome;
}

/** Forgets the keys of forms that were sent over 30 days ago: no page stays open that long. */
export async function forgetFormKeys(db: Kysely<Database>, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - 30 * 24 * 3_600_000);
  await db.deleteFrom('platform.form_key').where('used_at', '<', limit).execute();
}

async function earlierOutcome(ctx: Writing, digest: Buffer, sending: Sending): Promise<unknown> {
  const { sent, outcome } = await ctx.db
    .selectFrom('platform.form_key')
    .select(['sent', 'outcome'])
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow();
  if (!sent.equals(digestOf(sending))) {
    throw new UsedKey(
      'Dit formulier is al eens verzonden, met andere gegevens. Kijk na wat er bewaard is, en verzend het dan opnieuw.',
    );
  }
  return isSealed(outcome)
    ? JSON.parse(openSealed(sending.key, Buffer.from(outcome.sealed, 'base64')))
    : outcome;
}

function sealed({ key }: Sending, outcome: object): { readonly sealed: string } {
  return { sealed: sealText(key, JSON.stringify(outcome)).toString('base64') };
}

function isSealed(outcome: unknown): outcome is { readonly sealed: string } {
  return typeof outcome === 'object' && outcome !== null && 'sealed' in outcome;
}

function digestOf({ bearer, address, form }: Sending): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([bearer, address, form.entries, form.files.map(fileDigest)]))
    .digest();
}

function fileDigest([field, { name, bytes }]: FormValues['files'][number]): readonly string[] {
  return [field, name, createHash('sha256').update(bytes).digest('hex')];
}
