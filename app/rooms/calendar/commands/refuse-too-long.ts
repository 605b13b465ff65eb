import { Invalid } from '#platform/refusals.ts';
import type { Term } from '#platform/term.ts';
import { longestTerm } from '../model.ts';

/** Refuses (Invalid) a term of more than about a year; no length is no term, and never too long. */
export function refuseTooLong(length: Pick<Term, 'unit' | 'count'> | null): void {
  if (length === null || length.count <= longestTerm[length.unit]) return;
  const message = `Kies hoogstens ${longestTerm[length.unit]} in deze eenheid.`;
  throw new Invalid(message, { aantal: message });
}
