import type { Reading } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { countEach } from '../queries/count-saved-lists.ts';
import { foundAtMost, type InquiriesAsked } from '../queries/list-inquiries.ts';
import { listSavedLists, type SavedList } from '../queries/list-saved-lists.ts';
import type { CountedList } from '../views/saved-lists.tsx';
import { askedInquiries } from './asked-filters.ts';

type Asked = Omit<InquiriesAsked, 'page'>;

/** The saved lists of the actor and of the office, each with how many questions it holds for the actor. */
export async function countedLists(ctx: Reading): Promise<readonly CountedList[]> {
  const lists = await listSavedLists(ctx);
  const asked = new Map(lists.map((list) => [list.id, stillAsked(list)]));
  const working = lists.filter(({ id }) => asked.get(id));
  const counts = await countEach(
    ctx,
    working.flatMap(({ id }) => asked.get(id) ?? []),
  );
  const byId = new Map(working.map(({ id }, place) => [id, counts[place] ?? 0]));
  return lists.map((list) => ({
    ...list,
    href: `/vragen?${list.query}`,
    count: countWords(asked.get(list.id) ?? null, byId.get(list.id)),
  }));
}

function countWords(asked: Asked | null, count = 0): string | null {
  if (asked === null) return null;
  const isMore = asked.search !== '' && count > foundAtMost;
  return isMore ? `meer dan ${foundAtMost.toLocaleString('nl-BE')}` : String(count);
}

/** What a list asks; null where a filter that it was saved with is no longer there. */
function stillAsked({ query }: SavedList): Asked | null {
  try {
    return askedInquiries(new URLSearchParams(query), true);
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
