import { type Kysely, sql } from 'kysely';
import nodemailer from 'nodemailer';
import type { Database } from '#db/types.ts';

/** Hands a letter over to the mail system; throws when that does not take it. */
export type Carrier = (letter: { to: string; subject: string; text: string; id: string }) => Promise<void>;

/** A carrier over SMTP. Files and addresses named inside a letter are never opened. */
export function smtpCarrier(smtpUrl: string, from: string): Carrier {
  const transport = nodemailer.createTransport(smtpUrl);
  return async ({ id, ...letter }) => {
    await transport.sendMail({
      ...letter,
      from,
      messageId: `<${id}@${from.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}

/** Why a letter is withheld that the mail system will not take, however often it is tried. */
const refused = 'refused';

/**
 * Delivers one letter if it still waits: afterwards it is marked sent, or withheld with the reason where
 * there is no carrier (a demonstration never sends) or the mail system refuses it for good, or the error is noted and
 * thrown so that the job is tried again. Says whether it was refused, also when it is asked again. A body is emptied once sent: it may hold a sign-in link. Doing it again sends nothing, and doing
 * it twice at the same time throws for the second, whose job is tried later. Only a crash between the sending
 * and the mark sends twice.
 */
export async function deliverLetter(
  db: Kysely<Database>,
  letterId: string,
  way: { now: Date; carrier: Carrier | null },
): Promise<'settled' | 'refused'> {
  return await db.connection().execute(async (one) => {
    // Of the connection and not of a transaction, which would stay open as long as the mail system takes.
    const { rows } = await sql<{ got: boolean }>`
      select pg_try_advisory_lock(${deliveryLock}, hashtext(${letterId})) as got`.execute(one);
    if (rows[0]?.got !== true) throw new Error(`letter ${letterId} is being delivered elsewhere`);
    try {
      return await deliver(one, letterId, way);
    } finally {
      await sql`select pg_advisory_unlock(${deliveryLock}, hashtext(${letterId}))`.execute(one);
    }
  });
}

/** Removes letters that were sent or withheld over 90 days ago. */
export async function forgetLetters(db: Kysely<Database>, now: Date): Promise<void> {
  await db
    .deleteFrom('platform.letter')
    .where('composed_at', '<', new Date(now.getTime() - 90 * 86_400_000))
    .where((where) => where.or([where('sent_at', 'is not', null), where('withheld_because', 'is not', null)]))
    .execute();
}

const deliveryLock = 7_306_003;

async function deliver(
  db: Kysely<Database>,
  letterId: string,
  { now, carrier }: { now: Date; carrier: Carrier | null },
): Promise<'settled' | 'refused'> {
  const letter = await db
    .selectFrom('platform.letter')
    .selectAll()
    .where('id', '=', letterId)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  if (letter === undefined) return 'settled';
  if (letter.withheld_because !== null) return letter.withheld_because === refused ? 'refused' : 'settled';
  // A letter that was erased while it went out stays as empty as it was made.
  const row = db
    .updateTable('platform.letter')
    .where('id', '=', letterId)
    .where('withheld_because', 'is', null);
  if (carrier === null) {
    await row.set({ withheld_because: 'demo' }).execute();
    return 'settled';
  }
  try {
    await carrier({ to: letter.recipient, subject: letter.subject, text: letter.body, id: letter.id });
  } catch (error) {
    await row.set({ last_error: String(error) }).execute();
    if (!isForGood(error)) throw error;
    await row.set({ withheld_because: refused }).execute();
    return 'refused';
  }
  await row.set({ sent_at: now, body: '', last_error: null }).execute();
  return 'settled';
}

/**
 * Whether the mail system said of this letter that trying again is of no use: a permanent failure (RFC 5321, 4.2.1). That
 * it refuses us altogether says nothing of the letter.
 */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isOfLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isOfLetter && typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
}
