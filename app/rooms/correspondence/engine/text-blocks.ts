/** The letters of the office into which a text block can go. */
export const letterKinds = [
  'answer',
  'interim',
  'questionBack',
  'referral',
  'extension',
  'closing',
  'elsewhere',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** The blanks that Regioloket fills in where it knows what belongs there, by the name between the braces. */
export const knownBlanks = [
  'nummer',
  'onderwerp',
  'gevraagd op',
  'vraagsteller',
  'bestuur',
  'streefdatum',
  'contactpunt',
  'administratie',
] as const;

export type KnownBlank = (typeof knownBlanks)[number];

/** What belongs in each known blank of one letter; null where nothing is known. */
export type BlankValues = Readonly<Record<KnownBlank, string | null>>;

const blank = /\{\{([^{}]*)\}\}/g;

/** A blank, also one that was not closed well: that must not go out either. */
const opened = /\{\{([^{}]*)/g;

/** The names of the blanks in a text, each once, in their order. */
export function blanksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(opened)].map(([, name = '']) => name.trim()))];
}

/** A text with a block in it, apart from what stands around it: at a place in it (in characters), else below it. */
export function withBlock(text: string, block: string, place: number | null): string {
  const at = place ?? text.length;
  return [text.slice(0, at).trimEnd(), block, text.slice(at).trimStart()]
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/** Fills the known blanks in, whatever their case; what has no value stays for the writer. Values are not filled again. */
export function fillBlanks(text: string, values: BlankValues): string {
  return text.replace(blank, (whole, name: string) => {
    const known = knownBlanks.find((one) => one === name.trim().toLowerCase());
    return (known && values[known]) ?? whole;
  });
}
