import type { Reading } from '#platform/context.ts';
import { type Paged, paged } from '#platform/paging.ts';
import { allows, answers, movingSteps, referralState } from '../model.ts';
import { type ReferralView, referralRows, withSteps } from './list-referrals.ts';

/** The lists of an addressee: what it can still answer, and the rest. */
export type OwnList = 'toAnswer' | 'done';

const pageSize = 50;

/**
 * One list of the referrals to the organisation for which the actor answers, newest first, fifty a page. Refuses
 * (NotFound) a page after the last.
 */
export async function listOwnReferrals(
  ctx: Pick<Reading, 'db' | 'actor'>,
  { list, page }: { readonly list: OwnList; readonly page: number },
): Promise<Paged<ReferralView>> {
  const own = ownRows(ctx, list);
  if (own === null) return paged([], 0, page, pageSize);
  const { total } = await own
    .clearSelect()
    .clearLimit()
    .clearOrderBy()
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await own
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(await withSteps(ctx, rows), total, page, pageSize);
}

/** The whole list, for a file; read in parts, so that each comes with all its steps. */
export async function listAllOwnReferrals(
  ctx: Pick<Reading, 'db' | 'actor'>,
  list: OwnList,
): Promise<readonly ReferralView[]> {
  const own = ownRows(ctx, list);
  const all: ReferralView[] = [];
  while (own !== null) {
    const rows = await own.limit(partSize).offset(all.length).execute();
    all.push(...(await withSteps(ctx, rows)));
    if (rows.length < partSize) break;
  }
  return all;
}

const partSize = 200;

/** The steps after which an addressee can still answer, if they were the last that moved the referral. */
const answerable = movingSteps.filter((kind) => allows('answer', referralState([{ kind }])));

function ownRows(ctx: Pick<Reading, 'db' | 'actor'>, list: OwnList) {
  const { actor } = ctx;
  if (actor.kind !== 'member' || !answers(actor.role)) return null;
  return referralRows(ctx)
    .where('referral.addressee_id', '=', actor.organizationId)
    .where(
      ({ selectFrom }) =>
        selectFrom('referrals.step')
          .select('kind')
          .whereRef('referral_id', '=', 'referral.id')
          .where('kind', 'in', movingSteps)
          .orderBy('id', 'desc')
          .limit(1),
      list === 'toAnswer' ? 'in' : 'not in',
      answerable,
    )
    .clearOrderBy()
    .orderBy('referral.sent_at', 'desc')
    .orderBy('referral.id');
}
