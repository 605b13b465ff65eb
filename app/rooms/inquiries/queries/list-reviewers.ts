import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { type Handler, listHandlers } from './list-handlers.ts';

/** Who of the office may read an answer of the actor to this question: who may see it, and is somebody else. */
export async function listReviewers(ctx: Reading, inquiryId: string): Promise<readonly Handler[]> {
  const { actor, db } = ctx;
  const today = dayOf(ctx.now);
  const within = await db
    .selectFrom('people.membership as membership')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .innerJoin('inquiries.standing as standing', (join) => join.on('standing.inquiry_id', '=', inquiryId))
    .select('membership.person_id as personId')
    .where('membership.valid_from', '<=', today)
    .where((where) =>
      where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', today)]),
    )
    .where((where) =>
      where.or([
        where('membership.role', '=', 'coordinator'),
        where.and([
          where('membership.role', '=', 'contactPoint'),
          where('organization.province_nis', '=', where.fn.any('standing.provinces')),
          where.or([
            where('standing.is_confidential', '=', false),
            where('standing.owner_id', '=', where.ref('membership.person_id')),
          ]),
        ]),
      ]),
    )
    .execute();
  const own = actor.kind === 'member' ? actor.personId : null;
  const may = new Set(within.map(({ personId }) => personId));
  return (await listHandlers(ctx)).filter(({ personId }) => may.has(personId) && personId !== own);
}
