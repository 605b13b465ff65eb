import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { isTarget, type TermKind } from '../model.ts';
import { insertOwnTerm, type OwnTerm } from './insert-own-term.ts';

/**
 * The office aims to answer within this target whatever begins from its first day on; what runs already keeps its own.
 * Refuses as `insertOwnTerm` does, and (Conflict) a kind that is no target. Records term.targetSet.
 */
export async function setTarget(ctx: Writing, kind: TermKind, target: OwnTerm): Promise<void> {
  if (!isTarget(kind)) throw new Conflict('Deze termijn staat in een bron en is geen streefdatum van ABB.');
  const number = await insertOwnTerm(ctx, kind, target, 'eigen streefdatum van ABB');
  const { length, because, ...counting } = target;
  record(ctx, 'term.targetSet', { kind: 'term', id: kind }, { number, ...length, ...counting });
}
