/** Why a code of five digits is of no Flemish municipality. */
export type ForeignCode = 'province' | 'outsideFlanders';

/**
 * The NIS code in a cell, or null where there is none: 11002, and what programs make of it (11002.0, 11.002,
 * "11 002", NIS11002, BE11002, the address of it in the vocabulary of belgif.be).
 */
export function readNisCode(text: string): string | null {
  const plain = text.replace(/^.*\/refnis\d{4}\//iu, '').replace(/^(?:nis|be)[\s_:-]*/iu, '');
  const digits = /^(\d{2})[.\s]?(\d{3})(?:[.,]0+)?$/u.exec(plain.trim());
  return digits === null ? null : `${digits[1]}${digits[2]}`;
}

/**
 * What a code is that no vintage has: of a province, district or region (Statbel ends those in three zeros, Flemish
 * and Walloon Brabant in 20001 and 20002), or of a municipality in Brussels (21) or Wallonia (25, 5, 6, 8, 9).
 */
export function foreignCode(code: string): ForeignCode | null {
  if (/^\d{2}000$|^2000[12]$/u.test(code)) return 'province';
  return /^(?:21|25|[5689]\d)/u.test(code) ? 'outsideFlanders' : null;
}
