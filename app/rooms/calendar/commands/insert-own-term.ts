import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Term } from '#platform/term.ts';
import { type CountedFrom, longestTerm, type TermKind } from '../model.ts';
import { insertTerm } from './insert-term.ts';
import { refusePast } from './refuse-past.ts';

/** A term that no source says and the office decides; `length` null: it has none any more. */
export interface OwnTerm {
  readonly length: Pick<Term, 'unit' | 'count'> | null;
  readonly lastDay: Term['lastDay'];
  readonly countedFrom: CountedFrom;
  readonly pausesForAsker: boolean;
  readonly validFrom: Day;
  readonly because: string;
}

/**
 * Adds the next version of a term that the office sets itself, for what begins from its first day on; returns its number.
 * Refuses (Invalid) a first day in the past, and a term of more than about a year.
 */
export async function insertOwnTerm(
  ctx: Writing,
  kind: TermKind,
  { length, lastDay, countedFrom, pausesForAsker, validFrom, because }: OwnTerm,
  source: string,
): Promise<number> {
  refusePast(ctx, validFrom);
  refuseTooLong(length);
  return await insertTerm(ctx, {
    kind,
    unit: length?.unit ?? null,
    count: length?.count ?? null,
    first_counted: 'nextDay',
    last_day: lastDay,
    extended_to: null,
    counted_from: countedFrom,
    pauses_for_asker: pausesForAsker,
    valid_from: validFrom,
    source_document: source,
    source_article: null,
    source_url: null,
    certainty: 'found',
    remark: null,
    checked_on: dayOf(ctx.now),
    because,
  });
}

function refuseTooLong(length: OwnTerm['length']): void {
  if (length === null || length.count <= longestTerm[length.unit]) return;
  const message = `Kies hoogstens ${longestTerm[length.unit]} in deze eenheid.`;
  throw new Invalid(message, { aantal: message });
}
