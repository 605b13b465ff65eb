import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { getOrganization, type OrganizationView } from '#rooms/parties/queries/get-organization.ts';
import { accountRequestLetter } from '../mails/account-request-letter.ts';
import { accountRequestsPerDay, linkMinutes } from '../model.ts';

/** What somebody tells who asks for an account. */
export interface AccountQuestion {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly organizationId: string;
  readonly onBehalfOf: string | null;
  readonly remark: string;
}

/**
 * Keeps the request and mails a link to confirm the address. An address that asked too often today gets nothing,
 * and the caller hears no difference; nor whether it has an account. Refuses (Invalid) an organisation that is
 * not there. Records accountRequest.asked.
 */
export async function requestAccount(
  ctx: Writing,
  question: AccountQuestion,
  { baseUrl }: { baseUrl: string },
): Promise<void> {
  const organization = await presentOrganization(ctx, question.organizationId);
  const email = question.email.toLowerCase();
  if (await asksTooOften(ctx, email)) return;
  const id = ctx.newId();
  const token = newToken();
  const { name, jobTitle, organizationId, onBehalfOf, remark } = question;
  await ctx.db
    .insertInto('people.account_request')
    .values({
      id,
      email,
      name,
      job_title: jobTitle,
      organization_id: organizationId,
      on_behalf_of: onBehalfOf,
      remark,
      asked_at: ctx.now,
      digest: tokenDigest(token),
      expires_at: new Date(ctx.now.getTime() + linkMinutes.accountRequest * 60_000),
      ...undecided,
    })
    .execute();
  const address = `${baseUrl}/account-aanvragen/${token}`;
  await post(ctx, accountRequestLetter({ to: email, organizationName: organization.name, address }));
  record(
    ctx,
    'accountRequest.asked',
    { kind: 'accountRequest', id },
    { organizationId },
    { name, email, jobTitle },
  );
}

const undecided = {
  confirmed_at: null,
  decided_at: null,
  decided_by: null,
  membership_id: null,
  refusal_reason: null,
  erased_at: null,
};

async function presentOrganization(ctx: Writing, id: string): Promise<OrganizationView> {
  const organization = await getOrganization(ctx, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  const today = dayOf(ctx.now);
  if (organization === null || (organization.validTo !== null && organization.validTo <= today)) {
    throw new Invalid('Er is nog niets verzonden.', { organisatie: 'Kies een organisatie uit de lijst.' });
  }
  return organization;
}

async function asksTooOften(ctx: Writing, email: string): Promise<boolean> {
  const { count } = await ctx.db
    .selectFrom('people.account_request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('asked_at', '>', new Date(ctx.now.getTime() - 86_400_000))
    .executeTakeFirstOrThrow();
  return count >= accountRequestsPerDay;
}
