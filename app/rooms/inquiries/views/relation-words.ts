import type { RelationView } from '../queries/list-relations.ts';
import type { Likeness } from '../queries/suggest-relations.ts';

/** What another question is to this one, said before its number. */
export function relationWords({ kind, isFirst }: Pick<RelationView, 'kind' | 'isFirst'>): string {
  switch (kind) {
    case 'related':
      return 'Verwant';
    case 'merged':
      return isFirst ? 'Gaat verder in' : 'Hiermee samengevoegd';
    case 'split':
      return isFirst ? 'Deel van' : 'Apart deel';
    case 'sequel':
      return isFirst ? 'Vervolg op' : 'Vervolg';
  }
}

/** Why a question may have to do with another. */
export const likenessNames: Readonly<Record<Likeness, string>> = {
  asker: 'zelfde vraagsteller',
  theme: 'zelfde thema',
  words: 'gelijkende woorden',
};
