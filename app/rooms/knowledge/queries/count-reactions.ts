import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type ReactionKind, reactionKinds } from '../model.ts';

/** How often what was said of an article. */
export type ReactionCounts = Readonly<Record<ReactionKind, number>>;

/** What was said of each article from this day on, by the id of the article; of others nothing was. */
export async function countReactions(
  { db }: Pick<Reading, 'db'>,
  since: Day,
): Promise<ReadonlyMap<string, ReactionCounts>> {
  const rows = await db
    .selectFrom('knowledge.reaction')
    .where('on_day', '>=', since)
    .groupBy('article_id')
    .select('article_id')
    .select(({ fn }) =>
      reactionKinds.map((kind) => fn.countAll<number>().filterWhere('kind', '=', kind).as(kind)),
    )
    .execute();
  return new Map(rows.map(({ article_id, ...counts }) => [article_id, counts]));
}

/** Words that a reader wrote with a reaction. */
export interface ReaderWords {
  readonly kind: ReactionKind;
  readonly onDay: Day;
  readonly words: string;
}

/** What readers wrote of an article, newest first; at most 200. */
export function listReaderWords({ db }: Pick<Reading, 'db'>, articleId: string): Promise<ReaderWords[]> {
  return db
    .selectFrom('knowledge.reaction')
    .select(['kind', 'on_day as onDay', 'words'])
    .where('article_id', '=', articleId)
    .where('words', '!=', '')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}
