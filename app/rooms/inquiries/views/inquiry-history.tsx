import { Tabs } from '#design/tabs/tabs.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { NoteView } from '#rooms/notes/queries/list-notes.ts';
import type { InquiryEvent, ToldEvent } from './inquiry-events.ts';

/** What of the history is shown, by its name in the address. */
export const historyParts = {
  alles: 'Alles',
  vraag: 'De vraag zelf',
  deelvragen: 'Deelvragen',
  notas: 'Interne nota’s',
  taken: 'Taken',
} as const;

export type HistoryPart = keyof typeof historyParts;

interface InquiryHistoryProps {
  /** Newest first. */
  readonly events: readonly InquiryEvent[];
  readonly notes: readonly NoteView[];
  /** What happened to its tasks, newest first. */
  readonly tasks?: readonly ToldEvent[];
  readonly names: ReadonlyMap<string, string>;
  readonly part?: HistoryPart;
}

/** What happened to a question, newest first, with its referrals and the notes and tasks of staff among it, or one part. */
export function InquiryHistory({ events, notes, tasks = [], names, part = 'alles' }: InquiryHistoryProps) {
  const told = partsOf(events, notes, tasks)[part];
  if (told.length === 0) return <p>Hier gebeurde nog niets.</p>;
  return (
    <Timeline
      items={told.map(({ at, title, words, personId }) => ({
        when: dutchMoment(at),
        datetime: at.toISOString(),
        title,
        by: personId === null ? undefined : names.get(personId),
        content: words === '' ? undefined : <p class="own-lines">{words}</p>,
      }))}
    />
  );
}

interface HistoryTabsProps extends Pick<InquiryHistoryProps, 'events' | 'notes' | 'tasks'> {
  /** Of the question. */
  readonly number: string;
  readonly part: HistoryPart;
}

/** The parts of the history as tabs, each with how much is in it. */
export function HistoryTabs({ number, events, notes, tasks = [], part }: HistoryTabsProps) {
  const told = partsOf(events, notes, tasks);
  return (
    <Tabs
      label="Toon van het verloop"
      items={(Object.keys(historyParts) as HistoryPart[]).map((one) => ({
        label: historyParts[one],
        href: `/vragen/${number}${one === 'alles' ? '' : `?verloop=${one}`}#verloop`,
        current: one === part,
        count: told[one].length,
      }))}
    />
  );
}

function partsOf(
  events: readonly InquiryEvent[],
  notes: readonly NoteView[],
  tasks: readonly ToldEvent[],
): Record<HistoryPart, readonly ToldEvent[]> {
  const notas = notes
    .map(({ writtenAt, text, personId }) => ({ at: writtenAt, title: 'Interne nota', words: text, personId }))
    .toReversed();
  return {
    alles: [...notas, ...tasks, ...events].sort((one, other) => other.at.getTime() - one.at.getTime()),
    vraag: events.filter(({ source }) => source !== 'referral'),
    deelvragen: events.filter(({ source }) => source === 'referral'),
    notas,
    taken: tasks,
  };
}
