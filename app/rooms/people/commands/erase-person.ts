import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';
import { eraseLetters } from '#platform/post-erasure.ts';
import { personFor } from '../access.ts';
import { erasedName } from '../model.ts';
import { refuseLastAdministrator } from './refuse-last-administrator.ts';

/**
 * Nothing personal of this person is left: name, address, job titles, requests for an account, letters, sign-in
 * links, and the personal part of journal lines about them. Sessions and memberships are ended. What they did
 * stays under an id without a name, and the chain of the journal stays whole. GDPR, article 17. Refuses
 * (NotFound) an unknown person, (Conflict) one erased before, and the last administrator. Records person.erased.
 */
export async function erasePerson(ctx: Writing, id: string): Promise<void> {
  const person = await personFor(ctx, id);
  await refuseLastAdministrator(ctx, { personId: id, day: dayOf(ctx.now) });
  await endEverything(ctx, id);
  const requestIds = person.email === null ? [] : await anonymiseRequests(ctx, person.email);
  if (person.email !== null) await eraseLetters(ctx, person.email);
  await ctx.db
    .updateTable('people.person')
    .set({ name: erasedName, email: null, erased_at: ctx.now })
    .where('id', '=', id)
    .execute();
  await eraseDetails(ctx, [id, ...requestIds]);
  record(ctx, 'person.erased', { kind: 'person', id }, { accountRequestIds: requestIds });
}

/** A membership of today or later keeps one day: a period of none does not exist. */
async function endEverything(ctx: Writing, personId: string): Promise<void> {
  const today = dayOf(ctx.now);
  await ctx.db
    .updateTable('people.session')
    .set({ ended_at: ctx.now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  await ctx.db.deleteFrom('people.sign_in_link').where('person_id', '=', personId).execute();
  await ctx.db
    .updateTable('people.membership')
    .set({ valid_to: sql<string>`greatest(${today}::date, valid_from + 1)` })
    .where('person_id', '=', personId)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute();
  await ctx.db
    .updateTable('people.membership')
    .set({ job_title: '', on_behalf_of: null })
    .where('person_id', '=', personId)
    .execute();
}

/** Open requests are closed too: a waiting one is refused without a letter, an unconfirmed one loses its link. */
async function anonymiseRequests(ctx: Writing, email: string): Promise<string[]> {
  const ofPerson = () => ctx.db.updateTable('people.account_request').where('email', '=', email);
  await ofPerson().set({ expires_at: ctx.now }).where('confirmed_at', 'is', null).execute();
  await ofPerson()
    .set({ decided_at: ctx.now, refusal_reason: 'Gewist op vraag van de betrokkene.' })
    .where('confirmed_at', 'is not', null)
    .where('decided_at', 'is', null)
    .execute();
  const anonymised = await ofPerson()
    .set({ email: 'gewist', name: erasedName, job_title: '', on_behalf_of: null, remark: '' })
    .returning('id')
    .execute();
  return anonymised.map(({ id }) => id).sort();
}
