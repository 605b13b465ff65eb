import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { handles } from '../queries/handling.ts';
import { settleStanding } from './settle-standing.ts';

/** Which contact point leads (null: the centre), which ones follow, and who has it. */
export interface AssignmentOfInquiry {
  readonly provinceNis: string | null;
  readonly follows: readonly string[];
  readonly ownerId: string | null;
  readonly reason?: string;
  readonly version: number | null;
}

const notTheirs =
  'Deze persoon behandelt geen vragen van dit contactpunt. Kies iemand van het contactpunt of van het centrum.';

/**
 * Gives a question to a contact point and to one person there. Refuses as `inquiryFor` does, and (Invalid) somebody who
 * does not handle the questions of that contact point. Records inquiry.assigned.
 */
export async function assignInquiry(
  ctx: Writing,
  number: string,
  { provinceNis, follows, ownerId, reason = '', version }: AssignmentOfInquiry,
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'assign', version);
  const provinces = provinceNis === null ? follows : [provinceNis, ...follows];
  if (ownerId !== null && !(await handles(ctx, ownerId, provinces))) {
    throw new Invalid('De vraag is nog niet toegewezen.', { behandelaar: notTheirs });
  }
  await ctx.db
    .insertInto('inquiries.assignment')
    .values({
      inquiry_id: id,
      province_nis: provinceNis,
      follows: [...follows],
      owner_id: ownerId,
      reason,
      at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  await settleStanding(ctx, id);
  record(ctx, 'inquiry.assigned', { kind: 'inquiry', id }, { provinceNis, follows, ownerId });
}
