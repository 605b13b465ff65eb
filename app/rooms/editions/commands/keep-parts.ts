import type { Writing } from '#platform/context.ts';
import type { EditionClaim } from './claim-edition.ts';

/** A piece of an edition, in its place from 1 up. */
export interface NewPart {
  readonly number: number;
  readonly name: string | null;
  readonly content: Uint8Array;
}

/**
 * Notes that so many sheets are ready, with the parts that came. False, and nothing written, where the attempt may write
 * no more: the edition was cancelled, or a later attempt took over.
 */
export async function keepParts(
  ctx: Writing,
  { id, maker }: EditionClaim,
  { done, parts }: { readonly done: number; readonly parts: readonly NewPart[] },
): Promise<boolean> {
  const updated = await ctx.db
    .updateTable('editions.edition')
    .set({ done })
    .where('id', '=', id)
    .where('maker', '=', maker)
    .where('ending', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (updated === undefined) return false;
  for (const { number, name, content } of parts) {
    await ctx.db
      .insertInto('editions.part')
      .values({
        edition: id,
        number,
        name,
        content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      })
      .execute();
  }
  return true;
}
