import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';
import { eraseLetters } from '#platform/post-erasure.ts';
import { personFor } from '../access.ts';
import { erasedName } from '../model.ts';
import { anonymiseAccountRequests } from './anonymise-account-requests.ts';
import { lockAdministrators, refuseLastAdministrator } from './refuse-last-administrator.ts';

/**
 * Nothing personal of this person is left: name, address, job titles, requests for an account, letters, sign-in
 * links, and the personal part of journal lines about them. Sessions and memberships are ended. What they did
 * stays under an id without a name, and the chain of the journal stays whole. GDPR, article 17. Refuses
 * (NotFound) an unknown person, (Conflict) one erased before, and the last administrator. Records person.erased.
 */
export async function erasePerson(ctx: Writing, id: string): Promise<void> {
  await lockAdministrators(ctx);
  await personFor(ctx, id);
  await refuseLastAdministrator(ctx, { personId: id });
  await endEverything(ctx, id);
  const addresses = await addressesOf(ctx, id);
  const requestIds = await requestsOf(ctx, id, addresses);
  const ofRequests = await anonymiseAccountRequests(ctx, requestIds);
  for (const address of addresses) await eraseLetters(ctx, address);
  await ctx.db
    .updateTable('people.person')
    .set({ name: erasedName, email: null, erased_at: ctx.now })
    .where('id', '=', id)
    .execute();
  const erasedLines = [...ofRequests, ...(await eraseDetails(ctx, [id]))].sort((a, b) => a - b);
  record(ctx, 'person.erased', { kind: 'person', id }, { accountRequestIds: requestIds, erasedLines });
}

/** A membership that was still to come is withdrawn as never held. */
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
    .set({ valid_to: sql<string>`greatest(${today}::date, valid_from)` })
    .where('person_id', '=', personId)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute();
  await ctx.db
    .updateTable('people.membership')
    .set({ job_title: '', on_behalf_of: null })
    .where('person_id', '=', personId)
    .execute();
}

/**
 * Every address that was theirs: the present one, those of the requests that gave them a membership, and those
 * that the journal still knows from an amendment. One that somebody else has by now is left out: what lies under
 * it is theirs.
 */
async function addressesOf(ctx: Writing, personId: string): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select email as address from people.person where id = ${personId} and email is not null
    union
    select request.email from people.account_request request
      join people.membership membership on membership.id = request.membership_id
      where membership.person_id = ${personId}
    union
    select address from journal.line line join journal.detail detail on detail.line_number = line.number,
      jsonb_path_query(detail.content, '$.**.email') value, lateral (select value #>> '{}' as address) named
      where line.subject_kind = 'person' and line.subject_id = ${personId} and address like '%@%'
    except
    select email from people.person where id <> ${personId} and email is not null
  `.execute(ctx.db);
  return rows.map(({ address }) => address);
}

/** Their requests: those that gave them a membership, and those from their addresses that gave nobody one. */
async function requestsOf(ctx: Writing, personId: string, addresses: readonly string[]): Promise<string[]> {
  const found = await ctx.db
    .selectFrom('people.account_request as request')
    .leftJoin('people.membership as membership', 'membership.id', 'request.membership_id')
    .select('request.id')
    .where((where) =>
      where.or([
        where('membership.person_id', '=', personId),
        where.and([
          where('membership.id', 'is', null),
          sql<boolean>`request.email = any(${addresses}::text[])`,
        ]),
      ]),
    )
    .orderBy('request.id')
    .execute();
  return found.map(({ id }) => id);
}
