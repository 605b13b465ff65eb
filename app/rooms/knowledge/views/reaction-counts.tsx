import { Details } from '#design/details/details.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import type { Column } from '#design/table/table.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { addDays, addMonths, type Day, dutch } from '#platform/day.ts';
import { reactionKinds } from '../model.ts';
import type { ArticleView } from '../queries/article-rows.ts';
import type { ReactionCounts, ReaderWords } from '../queries/count-reactions.ts';
import { reactionNames } from '../texts.ts';

/** Over how long reactions are counted. */
export interface CountedPeriod {
  readonly slug: string;
  readonly words: string;
  /** Its first day, where it ends on this one. */
  since(today: Day): Day;
}

const lastYear: CountedPeriod = {
  slug: '12-maanden',
  words: 'laatste 12 maanden',
  since: (today) => addMonths(today, -12),
};

const periods: readonly CountedPeriod[] = [
  lastYear,
  { slug: '30-dagen', words: 'laatste 30 dagen', since: (today) => addDays(today, -30) },
  { slug: 'alles', words: 'sinds het begin', since: () => '2000-01-01' },
];

/** The period that an address asks; a year where it asks none of ours. */
export function reactionPeriodIn(query: URLSearchParams): CountedPeriod {
  return periods.find(({ slug }) => slug === query.get('periode')) ?? lastYear;
}

/** To choose the period of the counts. */
export function ReactionPeriod({ path, period }: { readonly path: string; readonly period: CountedPeriod }) {
  return (
    <Filter action={path} label="Periode van de reacties" submit="Toon">
      <Select
        name="periode"
        label="Reacties"
        options={periods.map(({ slug, words }) => ({ value: slug, label: words }))}
        value={period.slug}
      />
    </Filter>
  );
}

/** A column for each thing that can be said of an article. */
export function reactionColumns(counts: ReadonlyMap<string, ReactionCounts>): readonly Column<ArticleView>[] {
  return reactionKinds.map((kind) => ({
    key: kind,
    label: reactionNames[kind],
    numeric: true,
    cell: ({ id }) => counts.get(id)?.[kind] ?? 0,
    value: ({ id }) => counts.get(id)?.[kind] ?? 0,
  }));
}

/** What readers wrote of an article. */
export function ReaderWordsList({ words }: { readonly words: readonly ReaderWords[] }) {
  if (words.length === 0) return null;
  return (
    <Details summary={`Wat lezers erbij schreven (${words.length})`}>
      <Timeline
        items={words.map(({ kind, onDay, words }) => ({
          when: dutch(onDay),
          datetime: onDay,
          title: reactionNames[kind],
          content: <p class="own-lines">{words}</p>,
        }))}
      />
    </Details>
  );
}
