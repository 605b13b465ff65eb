/**
 * The text of a cell as it is meant: without what office programs put around it (white space of any width, line
 * ends, the apostrophe or `="..."` that keep Excel from counting; not the one of 's-Gravenvoeren), and without
 * control characters.
 */
export function cellText(raw: string): string {
  const plain = raw
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Control}\p{Format}\u{fffd}]/gu, '')
    .trim();
  const kept = /^=?"(.*)"$/u.exec(plain)?.[1] ?? plain;
  return kept.replace(/^'(?=\s*[\d=+\-@＝＋－＠])/u, '').trim();
}

/** Whether a cell holds signs that nobody types and nobody sees, or one of which the encoding was lost. */
export function hasControlCharacters(raw: string): boolean {
  return /[\p{Control}--\s]|[\u{fffd}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/v.test(raw);
}

/** Whether a text would be a formula in a spreadsheet (OWASP: CSV injection); a lone sign or a number is none. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+@-]/u.test(text) && !/^[=+@-]?[\d.,\s%]*$/u.test(text);
}

const months = 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec';

/** Whether a text is how Excel, in English or Dutch, says that a formula failed: #N/A, #VERW!, #DEEL/0!. */
export function looksLikeExcelError(text: string): boolean {
  return /^#(?:N\/[AB]|\p{Lu}+(?:\/0)?[!?])$/u.test(text);
}

/**
 * Whether a text is a day: one of ours, or what a Dutch Excel makes of a code like 12-03 that it took for one:
 * "12/mrt", "mrt-12".
 */
export function looksLikeDay(text: string): boolean {
  const dayFirst = new RegExp(`^\\d{1,2}[-/ ](${months})\\.?([-/ ]\\d{2,4})?$`, 'iu');
  const monthFirst = new RegExp(`^(${months})\\.?[-/ ]\\d{2,4}$`, 'iu');
  return (
    dayFirst.test(text) ||
    monthFirst.test(text) ||
    /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$|^\d{4}-\d{2}-\d{2}$/u.test(text)
  );
}
