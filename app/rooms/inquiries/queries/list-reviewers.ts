import type { Reading } from '#platform/context.ts';
import type { Handler } from './list-handlers.ts';
import { listTaskTakers } from './task-takers.ts';

/** Who of the office may read an answer of the actor to this question: who handles and may see it, and is somebody else. */
export async function listReviewers(ctx: Reading, inquiryId: string): Promise<readonly Handler[]> {
  const own = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  return (await listTaskTakers(ctx, inquiryId)).filter(({ personId }) => personId !== own);
}
