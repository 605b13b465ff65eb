import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#platform/refusals.ts';
import { listSavedLists, onOwnShelves, type SavedList } from '../queries/list-saved-lists.ts';

/** So many lists one person has, and so many one office. */
const atMost = 20;

/**
 * Keeps a list of questions under a name, for the actor or for the whole office, after the others. Refuses (Invalid) a
 * name that is taken there, (Conflict) one list too many. Records savedList.saved.
 */
export async function saveList(
  ctx: Writing,
  { name, query, isShared }: Omit<SavedList, 'id'>,
): Promise<void> {
  const { personId, organizationId } = await oneAtATime(ctx);
  const beside = (await listSavedLists(ctx)).filter((list) => list.isShared === isShared);
  refuseTaken(beside, name);
  if (beside.length >= atMost)
    throw new Conflict(`Er zijn al ${atMost} bewaarde lijsten. Verwijder er een die je niet meer gebruikt.`);
  const id = ctx.newId();
  await ctx.db
    .insertInto('inquiries.saved_list')
    .columns(['id', 'name', 'query', 'organization_id', 'person_id', 'saved_at', 'position'])
    .values({
      id,
      name,
      query,
      organization_id: isShared ? organizationId : null,
      person_id: personId,
      saved_at: ctx.now,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from inquiries.saved_list)`,
    })
    .execute();
  record(ctx, 'savedList.saved', { kind: 'savedList', id }, { isShared }, { name });
}

/** Refuses (NotFound) a list that is not the actor's or the office's, (Invalid) a name that is taken. Records savedList.renamed. */
export async function renameSavedList(ctx: Writing, id: string, name: string): Promise<void> {
  await oneAtATime(ctx);
  const { list, beside } = await shelfOf(ctx, id);
  refuseTaken(
    beside.filter((other) => other.id !== id),
    name,
  );
  await ctx.db.updateTable('inquiries.saved_list').set({ name }).where('id', '=', list.id).execute();
  record(ctx, 'savedList.renamed', { kind: 'savedList', id }, {}, { name });
}

/** One place up or down; the first stays first, the last stays last. Refuses (NotFound) as renaming does. Records savedList.moved. */
export async function moveSavedList(ctx: Writing, id: string, places: -1 | 1): Promise<void> {
  await oneAtATime(ctx);
  const { list, beside } = await shelfOf(ctx, id);
  const from = beside.indexOf(list);
  const order = beside.toSpliced(from, 1).toSpliced(Math.max(0, from + places), 0, list);
  for (const [position, one] of order.entries())
    await ctx.db.updateTable('inquiries.saved_list').set({ position }).where('id', '=', one.id).execute();
  record(ctx, 'savedList.moved', { kind: 'savedList', id });
}

/** The name is gone, the questions are not touched. Returns the name; refuses (NotFound) as renaming does. Records savedList.removed. */
export async function removeSavedList(ctx: Writing, id: string): Promise<string> {
  const removed = isId(id)
    ? await ctx.db
        .deleteFrom('inquiries.saved_list')
        .where('id', '=', id)
        .where(onOwnShelves(ctx.actor))
        .returning('name')
        .executeTakeFirst()
    : undefined;
  if (removed === undefined) throw new NotFound(unknownList);
  record(ctx, 'savedList.removed', { kind: 'savedList', id }, {}, removed);
  return removed.name;
}

const unknownList = 'Deze bewaarde lijst is er niet meer. Een collega heeft ze misschien verwijderd.';

/** The list, with all that stand beside it: of the actor alone, or of the office. */
async function shelfOf(ctx: Writing, id: string) {
  const lists = await listSavedLists(ctx);
  const list = lists.find((one) => one.id === id);
  if (list === undefined) throw new NotFound(unknownList);
  return { list, beside: lists.filter(({ isShared }) => isShared === list.isShared) };
}

function refuseTaken(beside: readonly SavedList[], name: string): void {
  if (beside.every((list) => list.name.toLowerCase() !== name.toLowerCase())) return;
  throw new Invalid('Er is nog niets bewaard.', {
    naam: `Er is al een bewaarde lijst “${name}”. Kies een andere naam.`,
  });
}

/** Of the advisory lock under which names and places of saved lists change: seldom, and in a moment. */
const savedListsLock = 7_306_011;

async function oneAtATime({ db, actor }: Writing) {
  if (actor.kind !== 'member') throw new NotAllowed('Een lijst bewaart wie aangemeld is.');
  await sql`select pg_advisory_xact_lock(${savedListsLock}::bigint)`.execute(db);
  return actor;
}
