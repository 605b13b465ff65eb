import { type Expression, type SqlBool, sql } from 'kysely';

/** How many words of a search count; whoever types more finds by the first ones. */
const wordsRead = 10;

/**
 * Whether a name in the database holds every word of the search, in any order, whatever case and accents. An
 * empty search fits every name. Made for lists of thousands: it reads every row.
 */
export function nameContains(name: Expression<string>, search: string): Expression<SqlBool> {
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`true`;
  // One array, so that any number of words is the same statement: connections keep what they prepared.
  const patterns = sql`select ${plain(sql.ref('word'))} from unnest(${words.slice(0, wordsRead).map(pattern)}::text[]) as word`;
  return sql<SqlBool>`${plain(name)} like all (array(${patterns}))`;
}

/** Without accents and case: letters are taken apart from their marks (Unicode NFKD), and the marks dropped. */
function plain(text: Expression<unknown>) {
  return sql`lower(regexp_replace(normalize(${text}::text, NFKD), '[\\u0300-\\u036f]', '', 'g'))`;
}

/** Taken apart before escaping: NFKD makes an ordinary percent sign of a full-width one. */
function pattern(word: string): string {
  return `%${word.normalize('NFKD').replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
