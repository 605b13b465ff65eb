import type { Writing } from './context.ts';
import { later } from './jobs.ts';

/** One letter by mail: plain text, to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Puts a letter in the outgoing tray, in the transaction that causes it; the worker sends it. Gives its id. */
export async function post(ctx: Writing, letter: Letter): Promise<string> {
  const id = ctx.newId();
  await ctx.db
    .insertInto('platform.letter')
    .values({
      id,
      recipient: letter.to,
      subject: letter.subject,
      body: letter.body,
      composed_at: ctx.now,
      sent_at: null,
      withheld_because: null,
      last_error: null,
    })
    .execute();
  later(ctx, 'post.deliver', { letterId: id });
  return id;
}
