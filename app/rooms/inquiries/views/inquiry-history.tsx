import { Tabs } from '#design/tabs/tabs.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { NoteView } from '#rooms/notes/queries/list-notes.ts';
import type { ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { referralStepNames } from '#rooms/referrals/texts.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { deliveryWayNames, inquiryStepNames } from '../texts.ts';

/** What of the history is shown, by its name in the address. */
export const historyParts = {
  alles: 'Alles',
  vraag: 'De vraag zelf',
  deelvragen: 'Deelvragen',
  notas: 'Interne nota’s',
} as const;

export type HistoryPart = keyof typeof historyParts;

interface InquiryHistoryProps {
  readonly inquiry: InquiryView;
  readonly notes: readonly NoteView[];
  readonly names: ReadonlyMap<string, string>;
  readonly part?: HistoryPart;
}

/** All that happened to a question, newest first, with its referrals and the notes of staff among it, or one part. */
export function InquiryHistory({ part = 'alles', ...history }: InquiryHistoryProps) {
  const told = partsOf(history)[part];
  if (told.length === 0) return <p>Hier gebeurde nog niets.</p>;
  return (
    <Timeline
      items={told.map(({ at, title, words, by }) => ({
        when: dutchMoment(at),
        datetime: at.toISOString(),
        title,
        by,
        content: words === '' ? undefined : <p class="own-lines">{words}</p>,
      }))}
    />
  );
}

/** The parts of the history as tabs, each with how much is in it. */
export function HistoryTabs({ part = 'alles', ...history }: InquiryHistoryProps) {
  const told = partsOf(history);
  return (
    <Tabs
      label="Toon van het verloop"
      items={(Object.keys(historyParts) as HistoryPart[]).map((one) => ({
        label: historyParts[one],
        href: `/vragen/${history.inquiry.number}${one === 'alles' ? '' : `?verloop=${one}`}#verloop`,
        current: one === part,
        count: told[one].length,
      }))}
    />
  );
}

interface Told {
  readonly at: Date;
  readonly title: string;
  readonly words: string;
  readonly by: string | undefined;
}

function partsOf({
  inquiry,
  notes,
  names,
}: Omit<InquiryHistoryProps, 'part'>): Record<HistoryPart, readonly Told[]> {
  const vraag = inquiry.steps.map(({ at, kind, words, way, personId }) => ({
    at,
    title: way === null ? inquiryStepNames[kind] : `${inquiryStepNames[kind]} (${deliveryWayNames[way]})`,
    words,
    by: personId === null ? undefined : names.get(personId),
  }));
  const deelvragen = inquiry.referrals.flatMap(happenedTo);
  const notas = notes.map(({ writtenAt, text, personId }) => ({
    at: writtenAt,
    title: 'Interne nota',
    words: text,
    by: names.get(personId),
  }));
  const newestFirst = (told: readonly Told[]) =>
    told.toReversed().sort((one, other) => other.at.getTime() - one.at.getTime());
  return {
    // Of what happened at one moment, the registration came first, and what we did with an answer after it.
    alles: newestFirst([...vraag.slice(0, 1), ...deelvragen, ...vraag.slice(1), ...notas]),
    vraag: newestFirst(vraag),
    deelvragen: newestFirst(deelvragen),
    notas: newestFirst(notas),
  };
}

function happenedTo({ number, addresseeName, steps }: ReferralView): Told[] {
  return steps.map(({ at, kind, words, untilOn }) => ({
    at,
    title: `${referralStepNames[kind]}${untilOn === null ? '' : `, tot ${dutch(untilOn)}`} (${number.split('/')[1]}: ${addresseeName})`,
    words,
    by: undefined,
  }));
}
