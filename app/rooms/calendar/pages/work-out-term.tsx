import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { Table } from '#design/table/table.tsx';
import type { OfficeCalendar } from '#platform/calendar.ts';
import type { Reading } from '#platform/context.ts';
import { addMonths, dayOf, dutch, parseDay } from '#platform/day.ts';
import { type Deadline, deadline } from '#platform/deadline.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { isAskerTerm, isTarget, type TermKind, termKinds } from '../model.ts';
import { findTerm } from '../queries/find-term.ts';
import { getOfficeCalendar } from '../queries/get-office-calendar.ts';
import type { TermRule } from '../queries/term-rule.ts';
import {
  certaintyNames,
  deadlineSentence,
  termKindNames,
  termKindOfSlug,
  termKindSlugs,
  termWords,
  versionSentence,
} from '../texts.ts';
import { explanationColumns } from '../views/explanation-columns.ts';

const path = '/termijn-berekenen';

/** `/termijn-berekenen`: until when a term runs, explained day by day; the whole question is in the address. */
export const GET: Get = async (ctx, { query }) => {
  const calendar = await getOfficeCalendar(ctx);
  const answer = await answerTo(ctx, query, calendar).catch(refusalOf);
  const refusal = answer instanceof Invalid ? answer : null;
  const found = answer instanceof Invalid ? null : answer;
  return {
    title: 'Termijn berekenen',
    description: 'Tot wanneer een termijn loopt, dag per dag uitgelegd: wat telt, wat niet, en waarom.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Termijn berekenen' }],
    status: refusal === null ? 200 : 400,
    tables: found?.told ? [explanationFile(found.kind, found.told)] : [],
    body: (
      <div class="stack">
        <PageHeading
          title="Termijn berekenen"
          intro="Kies waarvoor en vanaf welke dag. Je ziet tot wanneer de termijn loopt en wat elke dag ervan betekent. Dit is geen juridisch advies."
        />
        {refusal && (
          <Alert skin="error" live>
            {refusal.message}
          </Alert>
        )}
        <Question query={query} today={dayOf(ctx.now)} />
        {found && <Answer {...found} />}
      </div>
    ),
  };
};

interface AnswerProps {
  readonly kind: TermKind;
  readonly rule: TermRule | null;
  readonly told: Deadline | null;
}

async function answerTo(
  ctx: Reading,
  query: URLSearchParams,
  calendar: OfficeCalendar,
): Promise<AnswerProps | null> {
  const slug = query.get('soort') ?? '';
  if (slug === '') return null;
  const kind = termKindOfSlug(slug);
  if (kind === null) throw new Invalid('Kies in de lijst waarvoor je een termijn wilt berekenen.');
  const day = (name: string) => askedDay(query, name, calendar);
  const start = day('vanaf') ?? dayOf(ctx.now);
  const [from, to, extendedOn] = [day('pauze_van'), day('pauze_tot'), day('verlengd_op')];
  if (from === null && to !== null) throw new Invalid('Vul ook in vanaf welke dag de termijn stilstaat.');
  if (from !== null && to !== null && to <= from) throw new Invalid('Een pauze eindigt na haar eerste dag.');
  const rule = await findTerm(ctx, kind, start);
  if (rule?.term == null) return { kind, rule, told: null };
  const clock = {
    term: rule.term,
    start,
    pauses: from === null ? [] : [{ from, to, because: 'de termijn staat stil' }],
    extension: extendedOn === null ? null : { on: extendedOn, because: 'met redenen' },
  };
  return { kind, rule, told: deadline(clock, calendar) };
}

/** The day in a field, or null where it is empty; three years before the calendar ends the longest term still fits. */
function askedDay(query: URLSearchParams, name: string, { from, to }: OfficeCalendar) {
  const text = query.get(name) ?? '';
  if (text === '') return null;
  const day = parseDay(text);
  const end = addMonths(to, -36);
  if (day === null)
    throw new Invalid('Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2026-11-23.');
  if (day < from || day >= end) {
    throw new Invalid(
      `Kies een dag vanaf ${dutch(from)} en voor ${dutch(end)}: daarbuiten kent de kalender te weinig dagen.`,
    );
  }
  return day;
}

function refusalOf(error: unknown): Invalid {
  if (error instanceof Invalid) return error;
  throw error;
}

/** What can happen to a term on its way. */
const happenings = ['verlengd_op', 'pauze_van', 'pauze_tot'];

function Question({ query, today }: { query: URLSearchParams; today: string }) {
  const value = (name: string) => query.get(name) ?? '';
  return (
    <form class="form" action={path} aria-label="Welke termijn" novalidate>
      <Select
        name="soort"
        label="Waarvoor"
        required
        options={termKinds.map((kind) => ({ value: termKindSlugs[kind], label: termKindNames[kind] }))}
        value={value('soort') || termKindSlugs.disclosureDecision}
      />
      <DateInput
        name="vanaf"
        label="Begint op"
        hint="De dag van de registratie, of van de ontvangst als er niets geregistreerd is."
        required
        value={value('vanaf') || today}
      />
      <Details
        summary="Verlengd, of stond de termijn stil?"
        open={happenings.some((name) => value(name) !== '')}
      >
        <DateInput name="verlengd_op" label="Verlengd op" value={value('verlengd_op')} />
        <DateInput name="pauze_van" label="Staat stil vanaf" value={value('pauze_van')} />
        <DateInput
          name="pauze_tot"
          label="Loopt verder vanaf"
          hint="Laat leeg als de termijn nog stilstaat."
          value={value('pauze_tot')}
        />
      </Details>
      <Button>Bereken</Button>
    </form>
  );
}

function Answer({ kind, rule, told }: AnswerProps) {
  if (rule === null || told === null) return <Alert>{noTermWords(kind)}</Alert>;
  const { source, term } = rule;
  return (
    <section class="stack" aria-labelledby="uitkomst">
      <Heading level={2} id="uitkomst">
        {deadlineSentence(kind, told)}
      </Heading>
      <p>
        {termKindNames[kind]}: {termWords(term)}.
      </p>
      <Table caption="Dag per dag" captionHidden stacks rows={told.runs} columns={explanationColumns} />
      <p class="source-line">
        {versionSentence(told)} Bron:{' '}
        {source.url === null ? source.document : <a href={source.url}>{source.document}</a>}
        {source.article !== null && `, ${source.article}`} ({certaintyNames[source.certainty]}, nagegaan op{' '}
        {dutch(source.checkedOn)}). {source.remark}
      </p>
    </section>
  );
}

function noTermWords(kind: TermKind): string {
  if (isTarget(kind)) return 'ABB heeft hiervoor op die dag geen streefdatum ingesteld.';
  return isAskerTerm(kind)
    ? 'ABB heeft hiervoor op die dag geen termijn: de vraagsteller kan het altijd nog.'
    : 'Op die dag bestond deze termijn nog niet, of we kennen hem niet.';
}

function explanationFile(kind: TermKind, told: Deadline): DataTable {
  return dataTable({
    name: 'uitleg',
    title: `${termKindNames[kind]}: ${deadlineSentence(kind, told)}`,
    source: versionSentence(told),
    columns: explanationColumns,
    rows: told.runs,
  });
}
