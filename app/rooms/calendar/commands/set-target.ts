import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import type { Term } from '#platform/term.ts';
import { type CountedFrom, isTarget, type TermKind } from '../model.ts';
import { insertTerm } from './insert-term.ts';
import { refusePast } from './refuse-past.ts';
import { refuseTooLong } from './refuse-too-long.ts';

/** The office's own target; `length` null: it has none any more. */
export interface Target {
  readonly length: Pick<Term, 'unit' | 'count'> | null;
  readonly lastDay: Term['lastDay'];
  readonly countedFrom: CountedFrom;
  readonly pausesForAsker: boolean;
  readonly validFrom: Day;
  readonly because: string;
}

/**
 * The office aims to answer within this target whatever begins from its first day on; what runs already keeps its own.
 * Refuses (Invalid) a first day in the past or a target of more than about a year, (Conflict) a kind
 * that is no target. Records term.targetSet.
 */
export async function setTarget(ctx: Writing, kind: TermKind, target: Target): Promise<void> {
  if (!isTarget(kind)) throw new Conflict('Deze termijn staat in een bron en is geen streefdatum van ABB.');
  refusePast(ctx, target.validFrom);
  const { length, lastDay, countedFrom, pausesForAsker, validFrom, because } = target;
  refuseTooLong(length);
  const number = await insertTerm(ctx, {
    kind,
    unit: length?.unit ?? null,
    count: length?.count ?? null,
    first_counted: 'nextDay',
    last_day: lastDay,
    extended_to: null,
    counted_from: countedFrom,
    pauses_for_asker: pausesForAsker,
    valid_from: validFrom,
    source_document: 'eigen streefdatum van ABB',
    source_article: null,
    source_url: null,
    certainty: 'found',
    remark: null,
    checked_on: dayOf(ctx.now),
    because,
  });
  const counting = { lastDay, countedFrom, pausesForAsker, validFrom };
  record(ctx, 'term.targetSet', { kind: 'term', id: kind }, { number, ...length, ...counting });
}
