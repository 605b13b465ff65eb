import { Timeline } from '#design/timeline/timeline.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { NoteView } from '#rooms/notes/queries/list-notes.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { deliveryWayNames, inquiryStepNames } from '../texts.ts';

interface InquiryHistoryProps {
  readonly inquiry: InquiryView;
  readonly notes: readonly NoteView[];
  readonly names: ReadonlyMap<string, string>;
}

/** All that happened to a question, newest first, with the notes of staff among it. */
export function InquiryHistory({ inquiry, notes, names }: InquiryHistoryProps) {
  const told = [
    ...inquiry.steps.map(({ at, kind, words, way, personId }) => ({
      at,
      title: way === null ? inquiryStepNames[kind] : `${inquiryStepNames[kind]} (${deliveryWayNames[way]})`,
      words,
      by: personId === null ? undefined : names.get(personId),
    })),
    ...notes.map(({ writtenAt, text, personId }) => ({
      at: writtenAt,
      title: 'Interne nota',
      words: text,
      by: names.get(personId),
    })),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
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
