import type { Reading, Writing } from '#platform/context.ts';
import { signOutEverywhere } from '#rooms/people/commands/sign-out.ts';

/**
 * What must not compile: a query that writes, and a command called from a GET. The type check of the whole
 * project is the test; a line that starts to compile is an error there.
 */
export async function aQueryCannotWrite(ctx: Reading): Promise<void> {
  // @ts-expect-error a Reading can only select
  ctx.db.deleteFrom('people.person');
  // @ts-expect-error a Reading can only select
  ctx.db.insertInto('people.person');
  // @ts-expect-error a command needs a Writing
  await signOutEverywhere(ctx, '');
}

/** A command hands its context to a query as it is. */
export function aCommandCanRead(ctx: Writing): Reading {
  return ctx;
}
