import { type MergerStep, predecessorsOn, successorsOn } from '../model.ts';

/** A code of the one day with those of the other day that hold its territory. */
export interface TranslatedCode {
  readonly code: string;
  readonly becomes: readonly string[];
}

/**
 * What a translation cannot settle. `partial`: the code of the other day holds more than was asked for, for these
 * parts of it (codes of the first day) were not in the set. `several`: the code stands for all of these of the other
 * day, and nothing tells which of them a single fact is about.
 */
export type Ambiguity =
  | { readonly kind: 'partial'; readonly code: string; readonly missing: readonly string[] }
  | { readonly kind: 'several'; readonly code: string; readonly parts: readonly string[] };

/** A set of codes of one day as codes of another. `codes` is the whole set, each once, in order. */
export interface Translation {
  readonly codes: readonly string[];
  readonly lines: readonly TranslatedCode[];
  readonly ambiguous: readonly Ambiguity[];
  /** Codes that no municipality had on the first day. */
  readonly unknown: readonly string[];
}

/** The mergers there are, and the codes that municipalities had on the day to translate from. */
export interface Succession {
  readonly steps: readonly MergerStep[];
  readonly existing: ReadonlySet<string>;
}

/**
 * Translates a set of NIS codes of one day to another, forwards or backwards, over the mergers between the two. The
 * order and repetition of codes do not matter. All mergers in the facts are unions of whole municipalities, so that
 * backwards nothing is lost; forwards a set that holds only part of a merged municipality becomes too large, and that
 * is named. Method: the mutations of the Swiss register of municipalities (eCH-0071), without exchanges of territory.
 */
export function translateCodes(
  { steps, existing }: Succession,
  codes: readonly string[],
  from: string,
  to: string,
): Translation {
  const asked = [...new Set(codes)].sort();
  const known = asked.filter((code) => existing.has(code));
  const isForwards = from <= to;
  const between = steps.filter(({ mergedOn }) =>
    isForwards ? mergedOn > from && mergedOn <= to : mergedOn > to && mergedOn <= from,
  );
  const becomes = isForwards ? successorsOn : predecessorsOn;
  const lines = known.map((code) => ({ code, becomes: becomes(between, code, to) }));
  return {
    codes: [...new Set(lines.flatMap((line) => line.becomes))].sort(),
    lines,
    ambiguous: isForwards ? partials(between, lines, from) : severals(lines),
    unknown: asked.filter((code) => !existing.has(code)),
  };
}

function partials(steps: readonly MergerStep[], lines: readonly TranslatedCode[], from: string): Ambiguity[] {
  const asked = new Set(lines.map(({ code }) => code));
  const reached = [...new Set(lines.flatMap(({ becomes }) => becomes))].sort();
  return reached.flatMap((code) => {
    const missing = predecessorsOn(steps, code, from).filter((part) => !asked.has(part));
    return missing.length === 0 ? [] : { kind: 'partial' as const, code, missing };
  });
}

function severals(lines: readonly TranslatedCode[]): Ambiguity[] {
  return lines.flatMap(({ code, becomes }) =>
    becomes.length < 2 ? [] : { kind: 'several' as const, code, parts: becomes },
  );
}
