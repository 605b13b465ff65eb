/** Where an article stands on a day. */
export type ArticleState = 'valid' | 'notYet' | 'ended' | 'withdrawn';

/** Where an article stands on this day (yyyy-mm-dd); its period is half-open. */
export function articleState(
  article: { readonly validFrom: string; readonly validTo: string | null; readonly isWithdrawn: boolean },
  today: string,
): ArticleState {
  if (article.isWithdrawn) return 'withdrawn';
  if (today < article.validFrom) return 'notYet';
  return article.validTo !== null && article.validTo <= today ? 'ended' : 'valid';
}

/** The place in the address of an article with this question: its first words without signs and accents. */
export function slugOf(question: string): string {
  const plain = question
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 80).replace(/-+$/, '') || 'vraag';
}
