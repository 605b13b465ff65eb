import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { nameContains } from '#platform/name-contains.ts';
import { type ArticleView, articleRows } from './article-rows.ts';

/** What everybody may read today, by question; with a search those that hold each of its words. At most 500. */
export function listValidArticles(ctx: Reading, search: string): Promise<ArticleView[]> {
  return validRows(ctx)
    .where(nameContains(searched, search))
    .orderBy('version.question')
    .limit(500)
    .execute();
}

/** All articles, those to be looked at again first; at most 1000. */
export function listArticles(ctx: Pick<Reading, 'db'>): Promise<ArticleView[]> {
  return articleRows(ctx)
    .orderBy(sql`withdrawal.reason is not null`)
    .orderBy('version.review_on')
    .orderBy('article.slug')
    .limit(1000)
    .execute();
}

/** What may answer a question with this subject already, best first: five that share a word with it, in any of its forms. */
export async function listFittingArticles(ctx: Reading, subject: string): Promise<ArticleView[]> {
  const words = sql`nullif(replace(plainto_tsquery('dutch', ${subject.slice(0, 500)})::text, '&', '|'), '')::tsquery`;
  const text = sql`(setweight(to_tsvector('dutch', version.question), 'A') || setweight(to_tsvector('dutch', version.answer), 'C'))`;
  return await validRows(ctx)
    .where(sql<boolean>`${text} @@ ${words}`)
    .orderBy(sql`ts_rank(${text}, ${words})`, 'desc')
    .orderBy('article.slug')
    .limit(5)
    .execute();
}

const searched = sql<string>`concat_ws(' ', version.question, version.answer, version.source)`;

function validRows(ctx: Pick<Reading, 'db' | 'now'>) {
  const today = dayOf(ctx.now);
  return articleRows(ctx)
    .where('withdrawal.reason', 'is', null)
    .where('version.valid_from', '<=', today)
    .where((where) =>
      where.or([where('version.valid_to', 'is', null), where('version.valid_to', '>', today)]),
    );
}
