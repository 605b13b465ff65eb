import type { Reading } from '#platform/context.ts';
import { fillBlanks } from '#rooms/correspondence/engine/text-blocks.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { listBlocksFor } from '#rooms/correspondence/queries/list-text-blocks.ts';
import { blankValuesOf } from './blank-values.ts';
import { getInquiry } from './get-inquiry.ts';

/**
 * The text block for questions that belong there, filled in as far as is known of this one; empty where there is none.
 * Refuses (NotFound) a question that the actor may not see.
 */
export async function findStandardText(ctx: Reading, number: string, authority: Authority): Promise<string> {
  const block = (await listBlocksFor(ctx, 'elsewhere')).find((one) => one.authority === authority);
  if (block === undefined) return '';
  return fillBlanks(block.words, await blankValuesOf(ctx, await getInquiry(ctx, number), 'elsewhere'));
}
