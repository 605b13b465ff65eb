import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import type { ReactionKind, ReactionPlace } from '../model.ts';

interface Reaction {
  readonly kind: ReactionKind;
  readonly place: ReactionPlace;
  /** What was written with it. */
  readonly words?: string;
}

/**
 * Counts what somebody says of an article. It is nobody's: no person, no hour, and so no line in the journal. Refuses
 * (NotFound) what never was an article.
 */
export async function reactToArticle(
  ctx: Writing,
  slug: string,
  { kind, place, words = '' }: Reaction,
): Promise<void> {
  const article = await ctx.db
    .selectFrom('knowledge.article')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (article === undefined) throw new NotFound('Deze veelgestelde vraag bestaat niet.');
  await ctx.db
    .insertInto('knowledge.reaction')
    .values({ article_id: article.id, kind, place, words, on_day: dayOf(ctx.now) })
    .execute();
}
