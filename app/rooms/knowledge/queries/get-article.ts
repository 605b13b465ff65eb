import type { Reading } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import { type ArticleView, articleRows } from './article-rows.ts';

/** The article at this place in the address, whether it holds or not. Refuses (NotFound) what never was one. */
export async function getArticle(ctx: Pick<Reading, 'db'>, slug: string): Promise<ArticleView> {
  const found = await articleRows(ctx).where('article.slug', '=', slug).executeTakeFirst();
  if (found === undefined) throw new NotFound('Deze veelgestelde vraag bestaat niet.');
  return found;
}

/** A version of an article, as the list of its versions shows it. */
export interface ArticleVersion {
  readonly version: number;
  readonly writtenAt: Date;
  readonly question: string;
  readonly answer: string;
}

/** What an article said before and says now, newest first; at most 200. */
export function listArticleVersions({ db }: Pick<Reading, 'db'>, id: string): Promise<ArticleVersion[]> {
  return db
    .selectFrom('knowledge.version')
    .select(['version', 'written_at as writtenAt', 'question', 'answer'])
    .where('article_id', '=', id)
    .orderBy('version', 'desc')
    .limit(200)
    .execute();
}
