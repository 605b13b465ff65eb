import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { inWriting, within } from '#platform/writing.ts';
import { amendContactCard } from '#rooms/parties/commands/amend-contact-card.ts';
import { confirmMailDomain } from '#rooms/parties/commands/confirm-mail-domain.ts';
import { registerOrganization } from '#rooms/parties/commands/register-organization.ts';
import { setIdentifiers } from '#rooms/parties/commands/set-identifiers.ts';
import { confirmAccountRequest } from '#rooms/people/commands/confirm-account-request.ts';
import { grantMembership } from '#rooms/people/commands/grant-membership.ts';
import { registerPerson } from '#rooms/people/commands/register-person.ts';
import { requestAccount } from '#rooms/people/commands/request-account.ts';
import { askQuestions } from './ask-questions.ts';
import {
  administrations,
  askers,
  type CastMember,
  cast,
  type DemoAdministration,
  governorMailboxes,
  knownDomains,
} from './cast.ts';
import { chooseAdministrations } from './choose-administrations.ts';
import { findPlace } from './find-place.ts';
import { playMonths } from './months/play-months.ts';
import { practiseImports } from './practice-imports.ts';
import { writeArticles } from './write-articles.ts';

/** How long before the day of the start the demonstration begins, in days. */
const monthsInDays = 100;

/**
 * Plays the demonstration with the real commands: it begins three months before `now`, and ends with what is new.
 * All of it or nothing, and only once. Everybody has a `.test` address, which no mail can reach.
 */
export async function playDemo(db: Kysely<Database>, now: Date): Promise<void> {
  const beginning = new Date(now.getTime() - monthsInDays * 86_400_000);
  await db.transaction().execute(async (trx) => {
    const isFirst = await within(trx, { now: beginning, actor }, begin);
    if (!isFirst) return;
    await playMonths(trx, now);
    await within(trx, { now, actor }, endWithWork);
  });
}

/** Plays only how it begins and ends, at one moment: who there is, their first questions, and what waits for staff. */
export async function playOneDay(db: Kysely<Database>, now: Date): Promise<void> {
  await inWriting(db, { now, actor }, async (ctx) => {
    if (await begin(ctx)) await endWithWork(ctx);
  });
}

const actor = { kind: 'system', name: 'demo' } as const;

/** Says whether it was played now: not where it stands already. */
async function begin(ctx: Writing): Promise<boolean> {
  if (await wasPlayed(ctx)) return false;
  for (const administration of administrations) await introduce(ctx, administration);
  const mailbox = { telephone: null, address: null, website: null, note: null };
  for (const { email, at } of governorMailboxes)
    await amendContactCard(ctx, await findPlace(ctx, at), { ...mailbox, email });
  for (const { domain, at } of knownDomains) await confirmMailDomain(ctx, await findPlace(ctx, at), domain);
  for (const member of cast) await appear(ctx, member);
  await chooseAdministrations(ctx);
  await writeArticles(ctx);
  return true;
}

/** What staff find on their desks today: new questions, requests for an account, and drafts of delineations. */
async function endWithWork(ctx: Writing): Promise<void> {
  await askQuestions(ctx);
  for (const asker of askers) await ask(ctx, asker);
  await practiseImports(ctx);
}

async function wasPlayed(ctx: Writing): Promise<boolean> {
  const found = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', cast[0]?.email ?? '')
    .executeTakeFirst();
  return found !== undefined;
}

async function introduce(ctx: Writing, { kind, name, ovo, email }: DemoAdministration): Promise<void> {
  const id = await registerOrganization(ctx, { kind, name, provinceNis: null, validFrom: dayOf(ctx.now) });
  if (ovo !== null) await setIdentifiers(ctx, id, [{ scheme: 'ovo', value: ovo }]);
  await amendContactCard(ctx, id, { email, telephone: null, address: null, website: null, note: null });
}

async function appear(ctx: Writing, { name, email, parts }: CastMember): Promise<void> {
  const personId = await registerPerson(ctx, { name, email });
  for (const { role, at, jobTitle, onBehalfOf } of parts) {
    await grantMembership(ctx, {
      personId,
      organizationId: await findPlace(ctx, at),
      role,
      jobTitle,
      onBehalfOf: onBehalfOf ?? null,
      validFrom: dayOf(ctx.now),
      validTo: null,
    });
  }
}

/** Asks for an account, reads the letter that comes, and confirms. */
async function ask(ctx: Writing, { name, email, at }: (typeof askers)[number]): Promise<void> {
  const organizationId = await findPlace(ctx, at);
  const question = {
    name,
    email,
    jobTitle: 'medewerker secretariaat',
    organizationId,
    onBehalfOf: null,
    remark: '',
  };
  await requestAccount(ctx, question, { baseUrl: 'http://localhost' });
  const { body } = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', email)
    .executeTakeFirstOrThrow();
  const token = /\/account-aanvragen\/(\S+)/.exec(body)?.[1] ?? '';
  await confirmAccountRequest(ctx, token, { organizationId: null });
}
