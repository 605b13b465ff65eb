import type { Kysely } from 'kysely';
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

/**
 * Delivers one letter if it still waits: afterwards it is marked sent, or withheld with the reason where
 * there is no carrier (a demonstration never sends), or the error is noted and thrown so that the job is
 * tried again. A body is emptied once sent: it may hold a sign-in link. Doing it twice sends once.
 */
export async function deliverLetter(
  db: Kysely<Database>,
  letterId: string,
  { now, carrier }: { now: Date; carrier: Carrier | null },
): Promise<void> {
  const letter = await db
    .selectFrom('platform.letter')
    .selectAll()
    .where('id', '=', letterId)
    .where('sent_at', 'is', null)
    .where('withheld_because', 'is', null)
    .executeTakeFirst();
  if (letter === undefined) return;
  const row = db.updateTable('platform.letter').where('id', '=', letterId);
  if (carrier === null) {
    await row.set({ withheld_because: 'demo' }).execute();
    return;
  }
  try {
    await carrier({ to: letter.recipient, subject: letter.subject, text: letter.body, id: letter.id });
  } catch (error) {
    await row.set({ last_error: String(error) }).execute();
    throw error;
  }
  await row.set({ sent_at: now, body: '', last_error: null }).execute();
}

/** Removes letters that were sent or withheld over 90 days ago. */
export async function forgetLetters(db: Kysely<Database>, now: Date): Promise<void> {
  await db
    .deleteFrom('platform.letter')
    .where('composed_at', '<', new Date(now.getTime() - 90 * 86_400_000))
    .where((where) => where.or([where('sent_at', 'is not', null), where('withheld_because', 'is not', null)]))
    .execute();
}
