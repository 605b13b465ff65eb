import type { InquiryKind } from '../model.ts';
import type { Authority } from './authorities.ts';
import { firstWordIn } from './words-in-text.ts';

/** A rule that staff maintain: where a text holds one of the words, the rest is proposed. */
export interface TriageRule {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: InquiryKind | null;
  readonly theme: string;
  readonly policyDomain: string;
  readonly administration: { readonly id: string; readonly name: string } | null;
  /** Where it belongs, if not here. */
  readonly authority: Authority | null;
}

/** A rule that fits a text, with the word by which it does. */
export interface FittingRule {
  readonly rule: TriageRule;
  readonly word: string;
}

/** The rules that fit a text, in their order. */
export function fittingRules(text: string, rules: readonly TriageRule[]): readonly FittingRule[] {
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
