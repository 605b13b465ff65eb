import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { erasedAsker } from '../engine/asker-traces.ts';
import type { InquiryState } from '../model.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { holdsWords } from './inquiry-search.ts';
import { goesOnIn } from './list-merged.ts';

/** Why a question is thought to be of the person who is looked for; by the name alone it may be a namesake. */
export type AskerMatch = 'number' | 'address' | 'telephone' | 'name';

/** A question that may hold details of one asker. `state` is that of the question in which it goes on. */
export interface ErasableInquiry {
  readonly id: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly registeredAt: Date;
  readonly organizationName: string;
  readonly askerName: string;
  readonly askerEmail: string | null;
  readonly askerTelephone: string;
  readonly state: InquiryState;
  readonly match: AskerMatch;
}

/** Who is looked for, what was found, and in which questions of others the address is mentioned. */
export interface AskerSearch {
  readonly inquiries: readonly ErasableInquiry[];
  readonly mentions: readonly string[];
}

/** So many questions are erased at once at most; the others come after. */
export const erasableAtOnce = 100;

/**
 * The questions of one asker as far as the actor may see them, oldest first: by an address, those with that address; by a
 * number, that question and those with the same address, telephone number or name. At most `erasableAtOnce`.
 */
export async function listErasableInquiries(ctx: Reading, search: string): Promise<AskerSearch> {
  const who = await whoIs(ctx, search);
  if (who === null) return { inquiries: [], mentions: [] };
  const rows = await rowsOf(ctx, who);
  const inquiries: ErasableInquiry[] = [];
  for (const { state, ...row } of rows) {
    const root = state === 'merged' ? await goesOnIn(ctx, row.id) : row.id;
    inquiries.push({
      ...row,
      state: root === row.id ? state : await stateOf(ctx, root),
      match: matchOf(who, row),
    });
  }
  const found = new Set(inquiries.map(({ number }) => number));
  return { inquiries, mentions: await mentionsOf(ctx, who.email, found) };
}

interface Who {
  readonly number: string | null;
  readonly email: string | null;
  readonly name: string;
  readonly telephone: string;
}

async function whoIs(ctx: Reading, search: string): Promise<Who | null> {
  if (search.includes('@')) return { number: null, email: search.toLowerCase(), name: '', telephone: '' };
  const found = await ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.number', 'inquiry.asker_email as email'])
    .select(['inquiry.asker_name as name', 'inquiry.asker_telephone as telephone'])
    .where('inquiry.number', '=', search.toUpperCase())
    .where(withinScope(await inquiryScopeOf(ctx)))
    .executeTakeFirst();
  if (found === undefined) return null;
  return found.name === erasedAsker ? { ...found, name: '' } : found;
}

async function rowsOf(ctx: Reading, who: Who) {
  return await ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .leftJoin('parties.organization as organization', 'organization.id', 'inquiry.asker_organization_id')
    .select(['inquiry.id', 'inquiry.number', 'inquiry.subject_line as subjectLine'])
    .select(['inquiry.registered_at as registeredAt', 'inquiry.asker_name as askerName'])
    .select(['inquiry.asker_email as askerEmail', 'inquiry.asker_telephone as askerTelephone'])
    .select(sql<string>`coalesce(organization.name, inquiry.asker_organization_name)`.as('organizationName'))
    .select('standing.state')
    .where(withinScope(await inquiryScopeOf(ctx)))
    .where(isOf(who))
    .orderBy('inquiry.registered_at')
    .orderBy('inquiry.number')
    .limit(erasableAtOnce)
    .execute();
}

function isOf({ number, email, name, telephone }: Who): Expression<SqlBool> {
  const where = expressionBuilder<{ inquiry: Database['inquiries.inquiry'] }, 'inquiry'>();
  return where.or([
    ...(number === null ? [] : [where('inquiry.number', '=', number)]),
    ...(email === null ? [] : [where('inquiry.asker_email', '=', email)]),
    ...(telephone === '' ? [] : [where('inquiry.asker_telephone', '=', telephone)]),
    ...(name === '' ? [] : [where(sql<string>`lower(inquiry.asker_name)`, '=', name.toLowerCase())]),
  ]);
}

function matchOf(
  who: Who,
  row: Pick<ErasableInquiry, 'number' | 'askerEmail' | 'askerTelephone'>,
): AskerMatch {
  if (row.number === who.number) return 'number';
  if (who.email !== null && row.askerEmail === who.email) return 'address';
  return who.telephone !== '' && row.askerTelephone === who.telephone ? 'telephone' : 'name';
}

async function stateOf({ db }: Reading, id: string): Promise<InquiryState> {
  const { state } = await db
    .selectFrom('inquiries.standing')
    .select('state')
    .where('inquiry_id', '=', id)
    .executeTakeFirstOrThrow();
  return state;
}

/** The first twenty other questions in which the words of this address stand, in what was written about them. */
async function mentionsOf(
  ctx: Reading,
  email: string | null,
  found: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (email === null) return [];
  const scope = await inquiryScopeOf(ctx);
  const rows = await ctx.db
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select('inquiry.number')
    .where(withinScope(scope))
    .where(holdsWords(scope, email))
    .orderBy('inquiry.number')
    .limit(erasableAtOnce + 20)
    .execute();
  return rows
    .map(({ number }) => number)
    .filter((number) => !found.has(number))
    .slice(0, 20);
}
