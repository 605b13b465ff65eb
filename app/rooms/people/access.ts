import type { Selectable } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { accountRequestState, accountRequestTransitions, isWithin } from './model.ts';
import { decisionScopeOf } from './queries/decision-scope-of.ts';

/*
 * Every command on something that exists begins here: the row is locked first, so that the second of two
 * presses waits and then finds the thing as the first left it.
 */

/** Locks a person. Refuses (NotFound) an unknown one, (Conflict) one whose data were erased. */
export async function personFor(ctx: Writing, id: string): Promise<Selectable<Database['people.person']>> {
  const query = ctx.db.selectFrom('people.person').selectAll().where('id', '=', id).forUpdate();
  const person = isId(id) ? await query.executeTakeFirst() : undefined;
  if (person === undefined) throw new NotFound('Deze persoon bestaat niet.');
  if (person.erased_at !== null)
    throw new Conflict('De gegevens van deze persoon zijn gewist. Er kan niets meer wijzigen.');
  return person;
}

/** Locks a membership. Refuses (NotFound) an unknown one. */
export async function membershipFor(
  ctx: Writing,
  id: string,
): Promise<Selectable<Database['people.membership']>> {
  const query = ctx.db.selectFrom('people.membership').selectAll().where('id', '=', id).forUpdate();
  const membership = isId(id) ? await query.executeTakeFirst() : undefined;
  if (membership === undefined) throw new NotFound('Deze hoedanigheid bestaat niet.');
  return membership;
}

/**
 * Locks a request for an account to decide on it. Refuses (NotFound) an unknown one, and one for an organisation
 * on which the actor does not decide; (Conflict) one that is not in the state that the verb needs.
 */
export async function accountRequestFor(
  ctx: Writing,
  id: string,
  verb: 'approve' | 'refuse',
): Promise<Selectable<Database['people.account_request']>> {
  const query = ctx.db.selectFrom('people.account_request').selectAll().where('id', '=', id).forUpdate();
  const request = isId(id) ? await query.executeTakeFirst() : undefined;
  if (request === undefined) throw new NotFound(unknownRequest);
  await decidableOrganization(ctx, request.organization_id);
  const { confirmed_at: confirmedAt, membership_id: membershipId, refusal_reason: refusalReason } = request;
  const state = accountRequestState({ confirmedAt, membershipId, refusalReason });
  if (state === 'unconfirmed') throw new Conflict('De aanvrager heeft het mailadres nog niet bevestigd.');
  if (state !== accountRequestTransitions[verb].from) throw new Conflict('Over deze aanvraag is al beslist.');
  return request;
}

/** Locks a key for the API. Refuses (NotFound) an unknown one. */
export async function apiKeyFor(ctx: Writing, id: string): Promise<Selectable<Database['people.api_key']>> {
  const query = ctx.db.selectFrom('people.api_key').selectAll().where('id', '=', id).forUpdate();
  const key = isId(id) ? await query.executeTakeFirst() : undefined;
  if (key === undefined) throw new NotFound('Deze sleutel bestaat niet.');
  return key;
}

/** The organisation, if the actor decides on its account requests; else NotFound. */
export async function decidableOrganization(ctx: Writing, organizationId: string) {
  const organization = await getOrganization(ctx, organizationId);
  const scope = await decisionScopeOf(ctx);
  if (!isWithin(scope, organization.provinceNis)) throw new NotFound(unknownRequest);
  return organization;
}

const unknownRequest = 'Deze accountaanvraag bestaat niet, of je hebt er geen toegang toe.';
