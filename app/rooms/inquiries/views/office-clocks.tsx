import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import type { Run } from '#platform/deadline.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { isTarget } from '#rooms/calendar/model.ts';
import {
  certaintyNames,
  countedFromSentence,
  deadlineSentence,
  runDays,
  runWords,
  sourceSentence,
  termKindNames,
  termWords,
  versionSentence,
} from '#rooms/calendar/texts.ts';
import type { Reclassification } from '../queries/find-reclassification.ts';
import type { OfficeClock } from '../queries/list-clocks.ts';
import type { KeptClock } from '../queries/list-courses.ts';
import { inquiryKindNames } from '../texts.ts';
import { progressWords } from './clock-words.ts';

interface OfficeClocksProps {
  readonly clocks: readonly OfficeClock[];
  readonly reclassified: Reclassification | null;
  readonly today: Day;
}

/** Until when the office has for a question, and why: each term with its day, its rule and its explanation day by day. */
export function OfficeClocks({ clocks, reclassified, today }: OfficeClocksProps) {
  if (clocks.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="termijn">
      <Heading level={2} id="termijn">
        {clocks.length === 1 ? 'Termijn' : 'Termijnen'}
      </Heading>
      {reclassified && <p>{reclassificationWords(reclassified)}</p>}
      {clocks.map((clock) => (
        <>
          <p>
            {termKindNames[clock.kind]}. <strong>{deadlineSentence(clock.kind, clock.deadline)}</strong>{' '}
            {progressWords(clock, today)}
          </p>
          <Explanation clock={clock} />
        </>
      ))}
    </section>
  );
}

/** The same for who asked: what still runs, and nothing of the rest. */
export function AskerClocks({ clocks, today }: Omit<OfficeClocksProps, 'reclassified'>) {
  const running = clocks.filter(({ isRunning }) => isRunning);
  return <OfficeClocks clocks={running} reclassified={null} today={today} />;
}

function Explanation({ clock }: { readonly clock: OfficeClock }) {
  const { kind, rule, deadline, history } = clock;
  const { term, start, extension } = clock.clock;
  const moved = history.flatMap((now, place) => {
    const before = history[place - 1];
    return before === undefined || before.dueOn === now.dueOn ? [] : [movedWords(before, now)];
  });
  return (
    <Details summary="Waarom deze dag?">
      <p>
        {termWords(term)}. {countedFromSentence(rule, start)}
      </p>
      {extension && (
        <p>
          Verlengd op {dutch(extension.on)}: <span class="own-lines">{extension.because}</span>
        </p>
      )}
      <Table
        caption={`${termKindNames[kind]}, dag per dag`}
        captionHidden
        stacks
        rows={deadline.runs}
        columns={columns}
      />
      {moved.length > 0 && (
        <>
          <p>Deze dag veranderde:</p>
          <ul>
            {moved.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
      <p class="source-line">
        {versionSentence(deadline)} <Ground clock={clock} />
      </p>
    </Details>
  );
}

function Ground({ clock: { kind, rule } }: { readonly clock: OfficeClock }) {
  const { document, article, url, certainty, remark } = rule.source;
  if (isTarget(kind)) return sourceSentence(kind, rule.source);
  return (
    <>
      Bron: {url === null ? document : <a href={url}>{document}</a>}
      {article !== null && `, ${article}`}; {certaintyNames[certainty]}. {remark}
    </>
  );
}

const columns: readonly Column<Run>[] = [
  { key: 'dagen', label: 'Dagen', header: true, cell: runDays, value: runDays },
  { key: 'telling', label: 'Telling', cell: runWords, value: runWords },
];

function movedWords(before: KeptClock, { at, dueOn, cause, calendarVersion, termNumber }: KeptClock): string {
  const to = dueOn === null ? 'de termijn staat stil' : `de laatste dag werd ${dutch(dueOn)}`;
  if (cause === 'deed') return `${dutchMoment(at)}: ${to}`;
  const changed =
    before.termNumber === termNumber
      ? `de kalender (versie ${calendarVersion})`
      : `de termijn (versie ${termNumber})`;
  return `${dutchMoment(at)}: ${to}, door een wijziging van ${changed}`;
}

function reclassificationWords({ from, to, at, reason }: Reclassification): string {
  const why = reason === '' ? '' : ` Reden: ${reason}`;
  return `Sinds ${dutch(dayOf(at))} ${inquiryKindNames[to]} (eerst: ${inquiryKindNames[from]}).${why}`;
}
