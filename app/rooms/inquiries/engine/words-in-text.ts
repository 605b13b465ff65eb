/** A text without case and accents, for looking words up in it. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The first of these words or groups of words with which a word of the text begins, as it was given, or null. */
export function firstWordIn(text: string, words: readonly string[]): string | null {
  const plain = ` ${plainText(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return words.find((word) => plain.includes(` ${plainText(word)}`)) ?? null;
}

/**
 * The names that stand in the text as whole words, each once, in the order of the text; of names that overlap the
 * longest. Capitals count, for "As" is a municipality and "as" is not; what follows "provincie" is a province.
 */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const longestFirst = names.toSorted((one, other) => other.length - one.length).map(literally);
  const pattern = `(?<![\\p{L}-])(?<!provincie )(?:${longestFirst.join('|')})(?![\\p{L}-])`;
  return [...new Set([...text.matchAll(new RegExp(pattern, 'gu'))].map(([name]) => name))];
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
