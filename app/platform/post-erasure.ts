import { sql } from 'kysely';
import type { Writing } from './context.ts';

const erased = 'gewist';

/** Empties every letter to this address, sent or not; one that still waited is never sent. */
export async function eraseLetters(ctx: Writing, recipient: string): Promise<void> {
  const letters = () => ctx.db.updateTable('platform.letter').where(isTo(recipient));
  await letters().set({ withheld_because: erased }).where('sent_at', 'is', null).execute();
  await letters().set(empty).execute();
}

/**
 * Empties the letters that name this number, to one address or (null) to whomever. One that waits about it (its subject
 * begins with it in square brackets) is never sent; one that waits about another and only mentions it goes out as it is, for
 * that one runs on.
 */
export async function eraseLettersAbout(
  ctx: Writing,
  number: string,
  recipient: string | null,
): Promise<void> {
  const letters = () =>
    ctx.db
      .updateTable('platform.letter')
      .$if(recipient !== null, (narrowed) => narrowed.where(isTo(recipient ?? '')));
  await letters()
    .set({ withheld_because: erased })
    .where('sent_at', 'is', null)
    .where(sql<boolean>`subject ~ ${`^\\[${number}\\M`}`)
    .execute();
  await letters()
    .set(empty)
    .where(sql<boolean>`subject || ' ' || body ~ ${`\\m${number}\\M`}`)
    .where((where) => where.or([where('sent_at', 'is not', null), where('withheld_because', 'is not', null)]))
    .execute();
}

/** Letters were once sent to an address as it was typed. */
function isTo(recipient: string) {
  return sql<boolean>`lower(recipient) = ${recipient.toLowerCase()}`;
}

const empty = { recipient: erased, subject: erased, body: erased, last_error: null };
