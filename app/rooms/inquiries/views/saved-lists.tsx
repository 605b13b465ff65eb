import { Tabs } from '#design/tabs/tabs.tsx';
import type { SavedList } from '../queries/list-saved-lists.ts';

/** A saved list with how many questions it holds for the reader; null where its filters mean nothing any more. */
export interface CountedList extends SavedList {
  readonly href: string;
  readonly count: string | null;
}

interface SavedListsProps {
  readonly lists: readonly CountedList[];
  /** What the list that is shown asks, as a saved list would have it. */
  readonly current: string;
}

/** The lists that the reader kept, and how to keep the one that is shown. */
export function SavedLists({ lists, current }: SavedListsProps) {
  return (
    <div>
      {lists.length > 0 && (
        <Tabs
          label="Bewaarde lijsten"
          items={lists.map(({ name, href, query, count, isShared }) => ({
            label: isShared ? `${name} (kantoor)` : name,
            href,
            current: query === current,
            count: count ?? 'werkt niet meer',
          }))}
        />
      )}
      <p>
        {lists.every(({ query }) => query !== current) && (
          <>
            <a href={`/vragen/bewaarde-lijsten?${current}`}>Bewaar deze lijst</a>
            {lists.length > 0 && ' · '}
          </>
        )}
        {lists.length > 0 && <a href="/vragen/bewaarde-lijsten">Beheer bewaarde lijsten</a>}
      </p>
    </div>
  );
}
