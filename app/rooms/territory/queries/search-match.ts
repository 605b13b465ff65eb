import { type RawBuilder, sql } from 'kysely';
import { searchForm } from '../model.ts';

/**
 * Whether a row with search_name and nis is meant by this text: part of the name, whatever its case, accents
 * and punctuation, or the beginning of its NIS code. A text of punctuation only means nothing.
 */
export function matches(search: string): RawBuilder<boolean> {
  const form = searchForm(search);
  if (form === '') return sql<boolean>`false`;
  return sql<boolean>`(strpos(search_name, ${form}) > 0 or starts_with(nis, ${form}))`;
}
