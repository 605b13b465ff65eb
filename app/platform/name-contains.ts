import { type Expression, type SqlBool, sql } from 'kysely';

/**
 * Whether a name in the database holds every word of the search, in any order, whatever case and accents. An
 * empty search fits every name. Made for lists of thousands: it reads every row.
 */
export function nameContains(name: Expression<string>, search: string): Expression<SqlBool> {
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return sql<SqlBool>`true`;
  const conditions = words.map((word) => sql`${plain(name)} like ${plain(sql.val(pattern(word)))}`);
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** Without accents and case: letters are taken apart from their marks (Unicode NFKD), and the marks dropped. */
function plain(text: Expression<string>) {
  return sql`lower(regexp_replace(normalize(${text}::text, NFKD), '[\\u0300-\\u036f]', '', 'g'))`;
}

function pattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
