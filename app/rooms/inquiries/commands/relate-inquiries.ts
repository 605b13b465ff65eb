import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { inquiryOfOffice } from '../access.ts';
import { aloneAmongDeeds } from './beside-other-deeds.ts';
import { endRelation, insertRelation } from './insert-relation.ts';
import { otherInquiryFor } from './other-inquiry.ts';

/**
 * Keeps that two questions have to do with each other, in whatever state they are; their askers never see it. Refuses as
 * `inquiryOfOffice` and `otherInquiryFor` do, and (Invalid) the same question, or what is kept already. Records
 * inquiry.related.
 */
export async function relateInquiries(
  ctx: Writing,
  number: string,
  { otherNumber, reason }: { readonly otherNumber: string; readonly reason: string },
): Promise<void> {
  // Two people may relate the same two, each from the other end.
  await aloneAmongDeeds(ctx);
  const one = await inquiryOfOffice(ctx, number, null);
  const other = await otherInquiryFor(ctx, otherNumber, 'relate');
  if (one.id === other.id) throw refused('Dit is dezelfde vraag. Kies een andere.');
  const known = await findRelation(ctx, [one.id, other.id]);
  if (known !== undefined) throw refused('Deze vragen zijn al als verwant genoteerd.');
  await insertRelation(ctx, 'related', { inquiryId: one.id, otherId: other.id, reason });
  record(ctx, 'inquiry.related', { kind: 'inquiry', id: one.id }, { other: other.number }, { reason });
}

function refused(message: string): Invalid {
  return new Invalid('Er is nog niets bewaard.', { nummer: message });
}

/** They have nothing to do with each other after all. Refuses as `inquiryOfOffice` and `otherInquiryFor` do, and (NotFound) two that were not related. Records inquiry.relationEnded. */
export async function unrelateInquiries(ctx: Writing, number: string, otherNumber: string): Promise<void> {
  await aloneAmongDeeds(ctx);
  const one = await inquiryOfOffice(ctx, number, null);
  const other = await otherInquiryFor(ctx, otherNumber, 'relate');
  const known = await findRelation(ctx, [one.id, other.id]);
  if (known === undefined) throw new NotFound('Deze vragen staan niet meer als verwant.');
  await endRelation(ctx, known.id);
  record(ctx, 'inquiry.relationEnded', { kind: 'inquiry', id: one.id }, { other: other.number });
}

/** That two questions are related, from whichever end it was noted. */
async function findRelation(
  ctx: Writing,
  ids: readonly string[],
): Promise<{ readonly id: number } | undefined> {
  return await ctx.db
    .selectFrom('inquiries.relation')
    .select('id')
    .where('kind', '=', 'related')
    .where('ended_at', 'is', null)
    .where('inquiry_id', 'in', ids)
    .where('other_id', 'in', ids)
    .executeTakeFirst();
}
