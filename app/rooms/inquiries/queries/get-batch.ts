import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { BatchDeed, BatchOutcome } from '../engine/batch.ts';

/** A deed on several questions, with what became of each. */
export interface BatchView {
  readonly id: string;
  readonly deed: BatchDeed;
  readonly words: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly items: readonly {
    readonly number: string;
    readonly outcome: BatchOutcome;
    readonly reason: string;
  }[];
}

/** What the actor did to several questions at once. Refuses (NotFound) what somebody else did. */
export async function getBatch({ db, actor }: Reading, id: string): Promise<BatchView> {
  const batch =
    isId(id) && actor.kind === 'member'
      ? await db
          .selectFrom('inquiries.batch')
          .select(['id', 'deed', 'words', 'at', 'undone_at as undoneAt'])
          .where('id', '=', id)
          .where('person_id', '=', actor.personId)
          .executeTakeFirst()
      : undefined;
  if (batch === undefined) throw new NotFound('Dit bestaat niet, of je hebt er geen toegang toe.');
  const items = await db
    .selectFrom('inquiries.batch_item')
    .select(['number', 'outcome', 'reason'])
    .where('batch_id', '=', batch.id)
    .orderBy('number')
    .execute();
  return { ...batch, items };
}
