import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { ownerHandles } from '../queries/handling.ts';
import { besideOtherDeeds } from './beside-other-deeds.ts';
import { settleStanding } from './settle-standing.ts';

/**
 * Every question underway whose handler left, or moved to another province, goes back to the contact point that has it: it
 * has nobody, and stands in the list that says so. Nothing that is underway points at somebody who does not handle it.
 * Gives how many; done twice, it does nothing more. Records inquiry.givenBack for each.
 */
export async function giveBackInquiries(ctx: Writing): Promise<number> {
  await besideOtherDeeds(ctx);
  const left = await ctx.db
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select(['standing.inquiry_id as id', 'standing.owner_id as ownerId'])
    .select(['standing.province_nis as provinceNis', 'standing.provinces'])
    .where('standing.turn', '!=', 'nobody')
    .where('standing.owner_id', 'is not', null)
    .where((where) => where.not(ownerHandles(dayOf(ctx.now))))
    .orderBy('standing.inquiry_id')
    .forUpdate(['inquiry', 'standing'])
    .execute();
  for (const { id, ownerId, provinceNis, provinces } of left) {
    await ctx.db
      .insertInto('inquiries.assignment')
      .values({
        inquiry_id: id,
        province_nis: provinceNis,
        follows: provinces.filter((nis) => nis !== provinceNis),
        owner_id: null,
        reason: 'De vorige behandelaar behandelt deze vraag niet meer.',
        at: ctx.now,
        person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      })
      .execute();
    await settleStanding(ctx, id);
    record(ctx, 'inquiry.givenBack', { kind: 'inquiry', id }, { ownerId });
  }
  return left.length;
}
