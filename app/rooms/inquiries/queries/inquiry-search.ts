import { type Expression, type SqlBool, sql } from 'kysely';
import { searchQuery } from '#platform/search-query.ts';
import type { InquiryScope } from './inquiry-scope.ts';

/**
 * The condition on `standing` that keeps the questions with these words: the office finds by everything that is with a
 * question, an asker only by what that asker may read.
 */
export function holdsWords(scope: InquiryScope, search: string): Expression<SqlBool> {
  const query = searchQuery(search);
  if (query === null) return sql<SqlBool>`false`;
  const words = sql.ref(scope.of === 'organization' ? 'searchable.asker_words' : 'searchable.office_words');
  const nearby = scope.of === 'province' ? sql`and searchable.provinces @> array[${scope.nis}]` : sql``;
  return sql<SqlBool>`exists (
    select from inquiries.searchable as searchable
     where searchable.inquiry_id = standing.inquiry_id
       and ${words} @@ to_tsquery('public.dutch_words', ${query})
       ${nearby}
  )`;
}
