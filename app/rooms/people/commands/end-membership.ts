import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { membershipFor } from '../access.ts';
import { lockAdministrators, refuseLastAdministrator } from './refuse-last-administrator.ts';

/**
 * From this day on the membership no longer holds, and nobody acts through it; on its first day it is withdrawn
 * as never held, so that a right given by mistake can be taken back at once. Refuses (NotFound) an unknown one,
 * (Conflict) one that has ended or was withdrawn, and the last administrator; (Invalid) a day in the past, before its first day,
 * or after the day on which it ends already; that day itself changes nothing. Records membership.ended.
 */
export async function endMembership(ctx: Writing, id: string, day: Day): Promise<void> {
  await lockAdministrators(ctx);
  const membership = await membershipFor(ctx, id);
  const today = dayOf(ctx.now);
  const { valid_from: first, valid_to: end } = membership;
  if (end !== null && (end <= today || end === first)) {
    throw new Conflict('Deze hoedanigheid is al beëindigd.');
  }
  if (day < today) throw invalid('Kies vandaag of een latere dag: wat gebeurd is, blijft staan.');
  if (day < first) throw invalid('Kies de eerste dag van de hoedanigheid of een latere dag.');
  if (end !== null && day > end) {
    throw invalid('Deze hoedanigheid eindigt al eerder. Ken een nieuwe toe als ze langer moet duren.');
  }
  if (day === end) return;
  if (membership.role === 'administrator') await refuseLastAdministrator(ctx, { membershipId: id });
  await ctx.db.updateTable('people.membership').set({ valid_to: day }).where('id', '=', id).execute();
  const facts = { membershipId: id, before: end, after: day };
  record(ctx, 'membership.ended', { kind: 'person', id: membership.person_id }, facts);
}

function invalid(message: string): Invalid {
  return new Invalid('Er is nog niets bewaard.', { vanaf: message });
}
