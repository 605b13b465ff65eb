import type { Reading } from '#platform/context.ts';
import type { InquiryStepKind } from '../model.ts';

/** A question that was merged into another, directly or by way of one in between. */
export interface Merged {
  readonly id: string;
  /** In which of the questions that were asked for it goes on. */
  readonly into: string;
  /** The step after which what its asker adds is read there. */
  readonly after: number;
}

/** The questions that go on in these, the nearest first. It narrows by no scope. */
export async function listMerged(
  { db }: Pick<Reading, 'db'>,
  ids: readonly string[],
): Promise<readonly Merged[]> {
  const found: Merged[] = [];
  let ends = new Map(ids.map((id) => [id, { into: id, after: 0 }]));
  while (ends.size > 0) {
    const rows = await db
      .selectFrom('inquiries.relation')
      .select(['inquiry_id as id', 'other_id as otherId', 'step_id as stepId'])
      .where('kind', '=', 'merged')
      .where('ended_at', 'is', null)
      .where('other_id', 'in', [...ends.keys()])
      .orderBy('id')
      .execute();
    const nearer = ends;
    const next = rows.flatMap(({ id, otherId, stepId }) => {
      const end = nearer.get(otherId);
      return end === undefined ? [] : { id, into: end.into, after: Math.max(end.after, stepId ?? 0) };
    });
    found.push(...next);
    ends = new Map(next.map(({ id, ...end }) => [id, end]));
  }
  return found;
}

/** The question in which this one goes on: itself where it was not merged. It narrows by no scope. */
export async function goesOnIn({ db }: Pick<Reading, 'db'>, id: string): Promise<string> {
  let last = id;
  for (;;) {
    const next = await db
      .selectFrom('inquiries.relation')
      .select('other_id as id')
      .where('kind', '=', 'merged')
      .where('ended_at', 'is', null)
      .where('inquiry_id', '=', last)
      .executeTakeFirst();
    if (next === undefined) return last;
    last = next.id;
  }
}

interface StepOf {
  readonly id: number;
  readonly inquiryId: string;
  readonly kind: InquiryStepKind;
}

/**
 * The steps that are read with a question: its own, and what was added by the link of one that was merged into it, since
 * then. Of these and of what was merged into it, in the order of id.
 */
export function stepsReadWith<Step extends StepOf>(
  id: string,
  steps: readonly Step[],
  merged: readonly Merged[],
): readonly Step[] {
  const since = new Map(merged.flatMap((one) => (one.into === id ? [[one.id, one.after] as const] : [])));
  return steps.filter(
    (step) =>
      step.inquiryId === id ||
      (step.kind === 'added' && step.id > (since.get(step.inquiryId) ?? Number.POSITIVE_INFINITY)),
  );
}
