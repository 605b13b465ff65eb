import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';

/** An article with the version that holds. */
export interface ArticleView {
  readonly id: string;
  readonly slug: string;
  readonly isDemonstration: boolean;
  readonly version: number;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reviewOn: string;
  readonly owner: string;
  readonly writtenAt: Date;
  /** Why it says nothing any more; null while it does. */
  readonly withdrawnBecause: string | null;
}

/** The articles, each with its highest version, to be narrowed and ordered. */
export function articleRows({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('knowledge.article as article')
    .innerJoin('knowledge.version as version', 'version.article_id', 'article.id')
    .leftJoin('knowledge.withdrawal as withdrawal', 'withdrawal.article_id', 'article.id')
    .where(
      'version.version',
      '=',
      sql<number>`(select max(other.version) from knowledge.version as other where other.article_id = article.id)`,
    )
    .select([
      'article.id',
      'article.slug',
      'article.is_demonstration as isDemonstration',
      'version.version',
      'version.question',
      'version.answer',
      'version.source',
      'version.source_url as sourceUrl',
      'version.valid_from as validFrom',
      'version.valid_to as validTo',
      'version.review_on as reviewOn',
      'version.owner',
      'version.written_at as writtenAt',
      'withdrawal.reason as withdrawnBecause',
    ]);
}
