/** So many words of a search count; whoever types more finds by the first ones. */
const wordsRead = 10;

/** Words that stand for each other in this field, in lower case and without accents. */
const synonyms: readonly (readonly string[])[] = [
  ['elz', 'eerstelijnszone'],
  ['hvz', 'hulpverleningszone', 'brandweerzone'],
  ['igs', 'samenwerkingsverband', 'intercommunale'],
  ['pz', 'politiezone'],
  ['vvr', 'vervoerregio'],
];

/**
 * What someone types as a query of PostgreSQL (`to_tsquery` with `public.dutch_words`): every word must be there, as it is,
 * as the beginning of a longer one, in another number, or as its synonym. Dutch stemming of PostgreSQL (Snowball) does
 * not know raadslid and raadsleden as one, nor huis and huizen. Null where there is no letter or digit in it.
 */
export function searchQuery(text: string): string | null {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return words
    .slice(0, wordsRead)
    .map((word) => `(${meantBy(word).map(beginning).join(' | ')})`)
    .join(' & ');
}

/** In lower case, without accents; the number of a case as the one word that it is kept as. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\brv-(\d{4})-0*(\d{1,12})\b/g, (_, year, sequence) => `rv${year}n${sequence}`);
}

function meantBy(word: string): readonly string[] {
  const alike = synonyms.find((group) => group.includes(word)) ?? [];
  return [...new Set([word, ...otherNumbers(word), ...alike])];
}

/** The same noun in singular or plural, where the stem differs. */
function otherNumbers(word: string): readonly string[] {
  const isPlural = word.length > 4 && word.endsWith('s');
  const swapped = endings.flatMap(([one, other]) => [
    ...(word.endsWith(one) ? [word.slice(0, -one.length) + other] : []),
    ...(word.endsWith(other) ? [word.slice(0, -other.length) + one] : []),
  ]);
  // The singular as a beginning finds the plural as well.
  return [...swapped, ...(isPlural ? [word.slice(0, -1)] : [])];
}

const endings = [
  ['leden', 'lid'],
  ['heden', 'heid'],
  ['zen', 's'],
  ['ssen', 's'],
  ['ven', 'f'],
] as const satisfies readonly (readonly [plural: string, singular: string])[];

function beginning(word: string): string {
  return `'${word}':*`;
}
