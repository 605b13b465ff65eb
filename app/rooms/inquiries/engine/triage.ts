import { firstWordIn } from './words-in-text.ts';

/** A rule that fits a text, with the word by which it does. */
export interface FittingRule<Rule> {
  readonly rule: Rule;
  readonly word: string;
}

/** The rules that fit a text by one of their words, in their order. */
export function fittingRules<Rule extends { readonly words: readonly string[] }>(
  text: string,
  rules: readonly Rule[],
): readonly FittingRule<Rule>[] {
  return rules.flatMap((rule) => {
    const word = firstWordIn(text, rule.words);
    return word === null ? [] : [{ rule, word }];
  });
}

/** A municipality with its province on the day that counts, both by NIS code. */
export interface PlacedMunicipality {
  readonly name: string;
  readonly provinceNis: string;
}

/** The contact points that are concerned: the one that leads, and those that follow. */
export interface ProvincesConcerned {
  readonly leads: string;
  readonly follows: readonly string[];
}

/**
 * Which provinces these municipalities lie in: that with the most of them leads, of equals the one that is named
 * first; the others follow. Null where there is none.
 */
export function provincesConcerned(municipalities: readonly PlacedMunicipality[]): ProvincesConcerned | null {
  const counted = [...Map.groupBy(municipalities, ({ provinceNis }) => provinceNis)];
  const [first, ...others] = counted.toSorted(([, one], [, other]) => other.length - one.length);
  if (first === undefined) return null;
  return { leads: first[0], follows: others.map(([nis]) => nis) };
}
