import type { Writing } from './context.ts';

const erased = 'gewist';

/** Empties every letter to this address, sent or not; one that still waited is never sent. */
export async function eraseLetters(ctx: Writing, recipient: string): Promise<void> {
  const letters = () => ctx.db.updateTable('platform.letter').where('recipient', '=', recipient);
  await letters().set({ withheld_because: erased }).where('sent_at', 'is', null).execute();
  await letters().set({ recipient: erased, subject: erased, body: erased, last_error: null }).execute();
}
