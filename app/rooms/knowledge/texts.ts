import type { ArticleState, ReactionKind } from './model.ts';
import type { policy } from './policy.ts';

/** The verbs of the policy in words. */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  readArticles: 'Alle veelgestelde vragen lezen, ook wat niet of niet meer geldt',
  manageArticles: 'Veelgestelde vragen schrijven, wijzigen en intrekken',
};

/** Where an article stands. */
export const articleStateNames: Readonly<Record<ArticleState, string>> = {
  valid: 'geldt',
  notYet: 'geldt nog niet',
  ended: 'geldt niet meer',
  withdrawn: 'ingetrokken',
};

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  'article.written': 'veelgestelde vraag geschreven',
  'article.amended': 'veelgestelde vraag gewijzigd',
  'article.withdrawn': 'veelgestelde vraag ingetrokken',
};

/** What was said of an article, above a column that counts it. */
export const reactionNames: Readonly<Record<ReactionKind, string>> = {
  used: 'Hielp',
  notFit: 'Paste niet',
  useful: 'Nuttig',
  notUseful: 'Niet nuttig',
};

/** The same as a form names it. */
export const reactionSlugs = {
  used: 'helpt',
  notFit: 'past-niet',
  useful: 'nuttig',
  notUseful: 'niet-nuttig',
} as const satisfies Readonly<Record<ReactionKind, string>>;
