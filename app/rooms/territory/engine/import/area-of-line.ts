import { isCode, searchForm } from '../../model.ts';
import type { EnteredLine } from './entered-lines.ts';

/** What a line says of an area: the code and the name as they stand there, either of them empty, not both. */
export interface SaidArea {
  readonly code: string;
  readonly name: string;
}

/** What a line says of where its municipality lies: in this area; in none, in these words; nothing; or it was lost. */
export type Place =
  | { readonly kind: 'area'; readonly area: SaidArea }
  | { readonly kind: 'none'; readonly words: string }
  | { readonly kind: 'blank' | 'lost' };

/** Words by which tables say that a municipality lies in no area, beside all that begin with "geen", in searchForm. */
const wordsForNone = new Set([
  'nvt',
  'n v t',
  'niet van toepassing',
  'niet te lokaliseren',
  'nihil',
  'onbekend',
]);

/** The place that a line gives; pseudo areas ("Geen IGS", "Niet te lokaliseren", "n.v.t.", a dash) are no areas. */
export function placeOf({ texts: { areaCode, area } }: EnteredLine): Place {
  if (areaCode === '' && area === '') return { kind: 'blank' };
  const none = [area, areaCode].find(saysNone);
  if (none !== undefined) return { kind: 'none', words: none };
  return { kind: 'area', area: { code: areaCode, name: area } };
}

/** The code as it can be kept, for it stands in addresses: what is no letter, digit, - or _ becomes a dash. */
export function keepableCode(code: string): string {
  if (isCode(code)) return code;
  return trimmedCode(
    code
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[^A-Za-z0-9_-]+/gu, '-'),
  );
}

/** A code made out of a name: "Regio Gent" becomes "regio-gent". */
export function codeFromName(name: string): string {
  return trimmedCode(searchForm(name).replace(/[^a-z0-9]+/gu, '-')) || 'gebied';
}

function saysNone(text: string): boolean {
  if (/^[-–—/.*]+$/u.test(text)) return true;
  const form = searchForm(text);
  return wordsForNone.has(form) || /^geen(?: |$)/u.test(form);
}

function trimmedCode(code: string): string {
  return code.replace(/^-+/u, '').slice(0, 40).replace(/-+$/u, '');
}
