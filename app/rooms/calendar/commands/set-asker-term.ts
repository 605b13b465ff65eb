import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { isAskerTerm, type TermKind } from '../model.ts';
import { insertOwnTerm, type OwnTerm } from './insert-own-term.ts';

/** How long an asker has for something; without a length as long as it takes. */
export type AskerTerm = Pick<OwnTerm, 'length' | 'lastDay' | 'validFrom' | 'because'>;

/**
 * Whose answer is delivered, or whose question ends, from that day on, has this long to react or to take it up again; who
 * waits already keeps the term of then. Refuses as `insertOwnTerm` does, and (Conflict) a kind that is no term of the
 * asker. Records term.askerTermSet.
 */
export async function setAskerTerm(ctx: Writing, kind: TermKind, term: AskerTerm): Promise<void> {
  if (!isAskerTerm(kind)) throw new Conflict('Deze termijn is er geen voor de vraagsteller.');
  const countedFrom = kind === 'silence' ? 'delivery' : 'ending';
  const own = { ...term, countedFrom, pausesForAsker: false } as const;
  const number = await insertOwnTerm(ctx, kind, own, 'eigen termijn van ABB');
  const { length, lastDay, validFrom } = term;
  record(ctx, 'term.askerTermSet', { kind: 'term', id: kind }, { number, ...length, lastDay, validFrom });
}
