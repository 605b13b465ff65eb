import type { Reading } from '#platform/context.ts';
import type { FieldEntries, HeldPlace } from '../engine/held-deed.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

/** A deed that waits, or came back to who wrote it (`ending`), without what was typed. */
export interface HeldDeedView {
  readonly id: string;
  /** Of the question. */
  readonly number: string;
  readonly place: HeldPlace;
  readonly params: Readonly<Record<string, string>>;
  readonly personId: string;
  readonly personName: string;
  readonly dueAt: Date;
  readonly ending: 'undone' | 'returned' | null;
  readonly reason: string;
}

/** What waits to be sent about a question, by whoever, in the order in which it goes. */
export function listWaitingDeeds(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly HeldDeedView[]> {
  return views(ctx)
    .where('held.inquiry_id', '=', inquiryId)
    .where('held.ending', 'is', null)
    .orderBy('held.due_at')
    .orderBy('held.id')
    .limit(100)
    .execute();
}

/** What the actor took back or got back, of questions that the actor may see, newest first; at most 100. */
export async function listOwnDrafts(ctx: Reading): Promise<readonly HeldDeedView[]> {
  if (ctx.actor.kind !== 'member') return [];
  return await views(ctx)
    .where('held.person_id', '=', ctx.actor.personId)
    .where('held.ending', 'is not', null)
    .where(withinScope(await inquiryScopeOf(ctx)))
    .orderBy('held.ended_at', 'desc')
    .orderBy('held.id')
    .limit(100)
    .execute();
}

/** A draft of the actor with what was typed, or null. */
export async function findOwnDraft(
  ctx: Reading,
  id: string,
): Promise<(HeldDeedView & { readonly fields: FieldEntries }) | null> {
  const own = (await listOwnDrafts(ctx)).find((one) => one.id === id);
  if (own === undefined) return null;
  const { fields } = await ctx.db
    .selectFrom('inquiries.held_deed')
    .select('fields')
    .where('id', '=', own.id)
    .executeTakeFirstOrThrow();
  return { ...own, fields };
}

/** Who acts by a deed that waits, and since when it does; null where it waits no more. */
export async function findHolder(
  { db }: Pick<Reading, 'db'>,
  id: string,
): Promise<{ readonly personId: string; readonly membershipId: string; readonly heldAt: Date } | null> {
  const found = await db
    .selectFrom('inquiries.held_deed')
    .select(['person_id as personId', 'membership_id as membershipId', 'held_at as heldAt'])
    .where('id', '=', id)
    .where('ending', 'is', null)
    .executeTakeFirst();
  return found ?? null;
}

function views({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('inquiries.held_deed as held')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'held.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'held.inquiry_id')
    .innerJoin('people.person as person', 'person.id', 'held.person_id')
    .select(['held.id', 'inquiry.number', 'held.place', 'held.params', 'held.due_at as dueAt'])
    .select(['held.person_id as personId', 'person.name as personName'])
    .select(['held.ending', 'held.reason']);
}
