import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import type { Term } from '#platform/term.ts';
import { isAskerTerm, type TermKind } from '../model.ts';
import { insertTerm } from './insert-term.ts';
import { refusePast } from './refuse-past.ts';
import { refuseTooLong } from './refuse-too-long.ts';

/** How long an asker has for something; `length` null: as long as it takes. */
export interface AskerTerm {
  readonly length: Pick<Term, 'unit' | 'count'> | null;
  readonly lastDay: Term['lastDay'];
  readonly validFrom: Day;
  readonly because: string;
}

/**
 * Whose answer is delivered, or whose question ends, from that day on, has this long to react or to take it up again; who
 * waits already keeps the term of then. Refuses (Invalid) a first day in the past and a term of more than about a year,
 * (Conflict) a kind that is no term of the asker. Records term.askerTermSet.
 */
export async function setAskerTerm(ctx: Writing, kind: TermKind, term: AskerTerm): Promise<void> {
  if (!isAskerTerm(kind)) throw new Conflict('Deze termijn is er geen voor de vraagsteller.');
  const { length, lastDay, validFrom, because } = term;
  refusePast(ctx, validFrom);
  refuseTooLong(length);
  const number = await insertTerm(ctx, {
    kind,
    unit: length?.unit ?? null,
    count: length?.count ?? null,
    first_counted: 'nextDay',
    last_day: lastDay,
    extended_to: null,
    counted_from: kind === 'silence' ? 'delivery' : 'ending',
    pauses_for_asker: false,
    valid_from: validFrom,
    source_document: 'eigen termijn van ABB',
    source_article: null,
    source_url: null,
    certainty: 'found',
    remark: null,
    checked_on: dayOf(ctx.now),
    because,
  });
  record(ctx, 'term.askerTermSet', { kind: 'term', id: kind }, { number, ...length, lastDay, validFrom });
}
