import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { type Paged, paged } from '#platform/paging.ts';
import { streamRows } from '#platform/streamed-rows.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { InquiryKind, InquiryState, Turn } from '../model.ts';
import { type InquiryFilters, withinFilters } from './inquiry-filters.ts';
import { type InquiryList, inList, inquiryLists } from './inquiry-lists.ts';
import { type InquirySort, inOrder } from './inquiry-order.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { holdsWords } from './inquiry-search.ts';

const pageSize = 50;

/** Of a search no more are counted: who finds more than this adds a word. */
export const foundAtMost = 1_000;

/** Up to so many that were found are put in order by themselves: above it the first in order are sooner met anew. */
const orderedAtMost = 2_000;

/** A question as it stands in a list. */
export interface InquiryLine {
  readonly number: string;
  readonly subjectLine: string;
  readonly askerName: string;
  readonly registeredAt: Date;
  readonly kind: InquiryKind;
  readonly state: InquiryState;
  readonly turn: Turn;
  /** Where it belongs, if that is where it stands. */
  readonly authority: Authority | null;
  readonly provinceNis: string | null;
  /** Who has it; null for nobody yet. */
  readonly ownerName: string | null;
  /** Until when the office has. */
  readonly officeDueOn: Day | null;
  /** By when an administration was asked to answer. */
  readonly dueOn: Day | null;
  readonly changedAt: Date;
}

/** Which questions are asked for. */
export interface InquiriesAsked {
  readonly list: InquiryList;
  readonly search: string;
  readonly filters: InquiryFilters;
  readonly sort: InquirySort;
  readonly page: number;
  /** How many there are, where who asks has counted them. */
  readonly total?: number | undefined;
}

/** One page of a list; `hasMore` where a search finds more than is counted, and only the first of those are shown. */
export interface FoundInquiries extends Paged<InquiryLine> {
  readonly hasMore: boolean;
}

/**
 * The questions of a list that the actor may see, in the order that was asked, fifty a page; with a search those that
 * hold its words. Refuses (NotFound) a page after the last.
 */
export async function listInquiries(
  ctx: Reading,
  { page, total: known, ...asked }: InquiriesAsked,
): Promise<FoundInquiries> {
  const matching = await within(ctx, asked);
  const { total, hasMore, chosen } =
    asked.search === '' ? await counted(matching, known) : await found(ctx, matching);
  const offset = (page - 1) * pageSize;
  const shown = ordered(chosen, asked.sort).limit(pageSize).offset(offset);
  const items = offset < total ? await lines(ctx, shown, asked.sort).execute() : [];
  return { ...paged(items, total, page, pageSize), hasMore };
}

async function counted(matching: Matching, known?: number) {
  const count = async () =>
    await matching.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { total } = known === undefined ? await count() : { total: known };
  return { total, hasMore: false, chosen: matching };
}

/** Few are put in order as they were found; of many the first in order are soon met, so those are looked for again. */
async function found({ db }: Reading, matching: Matching) {
  const some = await matching
    .select('standing.inquiry_id as id')
    .limit(orderedAtMost + 1)
    .execute();
  const hasMore = some.length > foundAtMost;
  const total = hasMore ? foundAtMost : some.length;
  if (some.length > orderedAtMost) return { total, hasMore, chosen: matching };
  const ids = sql<string[]>`${some.map(({ id }) => id)}::uuid[]`;
  const chosen = db
    .selectFrom('inquiries.standing as standing')
    .where((where) => where('standing.inquiry_id', '=', where.fn.any(ids)));
  return { total, hasMore, chosen };
}

/** All questions that `listInquiries` has on its pages, as they stand at one moment, one by one: for a file. */
export async function* streamInquiries(
  ctx: Reading,
  asked: Omit<InquiriesAsked, 'page' | 'total'>,
): AsyncGenerator<InquiryLine> {
  const chosen = ordered(await within(ctx, asked), asked.sort);
  yield* streamRows(ctx.db, lines(ctx, chosen, asked.sort));
}

/** How many questions each list holds for the actor. */
export async function countInquiries(ctx: Reading): Promise<Readonly<Record<InquiryList, number>>> {
  const scope = await inquiryScopeOf(ctx);
  const who = viewer(ctx);
  const counts = await ctx.db
    .selectFrom('inquiries.standing as standing')
    .where(withinScope(scope))
    .select((select) =>
      inquiryLists.map((list) => select.fn.countAll<number>().filterWhere(inList(list, who)).as(list)),
    )
    .executeTakeFirstOrThrow();
  return Object.fromEntries(inquiryLists.map((list) => [list, Number(counts[list])])) as Record<
    InquiryList,
    number
  >;
}

/** The organisation, or what the asker said of it (who is not signed in can say anything), or the name of the person. */
const askerName = sql<string>`coalesce(asker.name, nullif(inquiry.asker_organization_name, '') || case inquiry.channel when 'web' then ' (niet nagekeken)' else '' end, nullif(inquiry.asker_name, ''), 'onbekend')`;

/** The lines of chosen questions: what else is read of a question is read of these alone. */
function lines({ db }: Reading, chosen: ReturnType<typeof ordered>, sort: InquirySort) {
  return db
    .selectFrom(chosen.as('chosen'))
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'chosen.id')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'chosen.id')
    .leftJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .leftJoin('people.person as owner', 'owner.id', 'standing.owner_id')
    .select([
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
      askerName.as('askerName'),
      'inquiry.registered_at as registeredAt',
      'standing.kind',
      'standing.state',
      'standing.turn',
      'standing.authority',
      'standing.province_nis as provinceNis',
      'owner.name as ownerName',
      'standing.office_due_on as officeDueOn',
      'standing.due_on as dueOn',
      'standing.changed_at as changedAt',
    ])
    .orderBy(inOrder(sort));
}

function ordered(matching: Matching, sort: InquirySort) {
  return matching.select('standing.inquiry_id as id').orderBy(inOrder(sort));
}

type Matching = Awaited<ReturnType<typeof within>>;

/** The questions of a list, as it is narrowed down, that the actor may see. */
export async function within(
  ctx: Reading,
  { list, search, filters }: Omit<InquiriesAsked, 'page' | 'total' | 'sort'>,
) {
  const scope = await inquiryScopeOf(ctx);
  const all = ctx.db
    .selectFrom('inquiries.standing as standing')
    .where(withinScope(scope))
    .where(inList(list, viewer(ctx)))
    .where(withinFilters(filters, dayOf(ctx.now)));
  return search === '' ? all : all.where(holdsWords(scope, search));
}

/** Whose lists, and on which day: what `inList` asks. */
export function viewer({ actor, now }: Reading) {
  return { personId: actor.kind === 'member' ? actor.personId : null, today: dayOf(now) };
}
