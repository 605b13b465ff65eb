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

/** What somebody says of an article: it was used, or did not fit the question; it was useful to read, or not. */
export const reactionKinds = ['used', 'notFit', 'useful', 'notUseful'] as const;

export type ReactionKind = (typeof reactionKinds)[number];

/** How long the words that a reader wrote with a reaction are kept, in days. */
export const readerWordsDays = 365;

/** Where somebody says so: before asking a question, in an answer of the office, on the page of the article. */
export type ReactionPlace = 'asking' | 'answering' | 'reading';
