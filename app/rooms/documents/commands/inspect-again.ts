import type { Writing } from '#platform/context.ts';
import { later } from '#platform/jobs.ts';

/** Has looked at again what was not yet: the scanner was away for longer than the queue tries, or came later than the file. */
export async function inspectAgain(
  ctx: Writing,
  { isScanned }: { readonly isScanned: boolean },
): Promise<void> {
  const waiting = await ctx.db
    .selectFrom('documents.content')
    .select('hash')
    .where((where) =>
      where.or([
        where('inspected_at', 'is', null),
        where('scan', '=', 'waiting'),
        ...(isScanned ? [where('scan', '=', 'none')] : []),
      ]),
    )
    .limit(500)
    .execute();
  for (const { hash } of waiting) later(ctx, 'documents.inspect', { hash: hash.toString('hex') });
}
