import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import type { OfficeCalendar } from '#platform/calendar.ts';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch, dutchWithWeekday } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { mayManage } from '../access.ts';
import { addDayOff } from '../commands/add-day-off.ts';
import { dayOffForm } from '../forms.ts';
import { enteredDayOffKinds } from '../model.ts';
import { getOfficeCalendar } from '../queries/get-office-calendar.ts';
import { listCalendarVersions } from '../queries/list-calendar-versions.ts';
import { type DayOffView, listDaysOff } from '../queries/list-days-off.ts';
import { dayOffKindNames, dayOffWords } from '../texts.ts';
import { CalendarTabs } from '../views/calendar-tabs.tsx';
import { calendarTrail } from '../views/calendar-trail.ts';
import { sourceColumns } from '../views/source-column.tsx';
import { VersionTable } from '../views/version-table.tsx';

const path = '/beheer/kalender';

/** `/beheer/kalender`: on which days of a year the office is closed, from where that is known, and what changed. */
export const GET: Get = async (ctx, request) => {
  const calendar = await getOfficeCalendar(ctx);
  const year = askedYear(request.query, calendar, dayOf(ctx.now));
  const days = await listDaysOff(ctx, year);
  const versions = await listCalendarVersions(ctx);
  const names = await listPersonNames(
    ctx,
    versions.flatMap(({ personId }) => personId ?? []),
  );
  const manages = mayManage(ctx.actor);
  return {
    title: `Kalender van het kantoor ${year}`,
    trail: calendarTrail(),
    body: (
      <div class="stack">
        <PageHeading
          title="Kalender van het kantoor"
          intro={`Op deze dagen en in het weekend is het kantoor gesloten. Versie ${calendar.version}: elke wijziging maakt een nieuwe versie, zodat elke termijn opnieuw uit te rekenen is.`}
        />
        <CalendarTabs current="kalender" />
        <YearChoice year={year} calendar={calendar} />
        <Heading level={2}>Gesloten in {year}</Heading>
        <Table
          caption={`Gesloten in ${year}`}
          captionHidden
          stacks
          rows={days}
          columns={[...dayColumns, ...sourceColumns<DayOffView>(), ...(manages ? [withdrawalColumn] : [])]}
        />
        {manages && <DayOffForm request={request} />}
        <Heading level={2}>Geschiedenis</Heading>
        <VersionTable versions={versions} names={names} />
        <p>
          <a href="/beheer/verschoven-termijnen">Welke open termijnen daardoor verschoven</a>
        </p>
      </div>
    ),
  };
};

/** The office is closed on that day too. */
export const POST: Post = async (ctx, { form }) => {
  const { dag, soort, naam, bron, adres } = checkedForm(dayOffForm, form);
  const version = await addDayOff(ctx, { day: dag, kind: soort, name: naam, document: bron, url: adres });
  return {
    seeOther: `${path}?jaar=${dag.slice(0, 4)}`,
    notice: `${dayOffWords(dag, naam)} staat in de kalender, vanaf versie ${version}.`,
  };
};

function askedYear(query: URLSearchParams, { from, to }: OfficeCalendar, today: string): number {
  const text = query.get('jaar') ?? '';
  if (text === '') return Number(today.slice(0, 4));
  if (/^\d{4}$/.test(text) && `${text}-01-01` >= from && `${text}-01-01` < to) return Number(text);
  const message = `Dit is geen jaar van de kalender. Ze loopt van ${dutch(from)} tot ${dutch(to)}.`;
  throw new Invalid(message, { jaar: message });
}

function YearChoice({ year, calendar }: { year: number; calendar: OfficeCalendar }) {
  const first = Number(calendar.from.slice(0, 4));
  const years = Array.from({ length: Number(calendar.to.slice(0, 4)) - first }, (_, place) =>
    String(first + place),
  );
  return (
    <Filter action={path} label="Kies een jaar" submit="Toon">
      <Select
        name="jaar"
        label="Jaar"
        required
        options={years.map((value) => ({ value, label: value }))}
        value={String(year)}
      />
    </Filter>
  );
}

const dayColumns: readonly Column<DayOffView>[] = [
  { key: 'dag', label: 'Dag', header: true, cell: ({ day }) => dutchWithWeekday(day) },
  { key: 'naam', label: 'Waarom', cell: ({ name }) => name },
  { key: 'soort', label: 'Soort', cell: ({ kind }) => dayOffKindNames[kind] },
];

const withdrawalColumn: Column<DayOffView> = {
  key: 'daad',
  label: 'Wijzigen',
  cell: ({ day, kind }) =>
    kind === 'legalHoliday' ? (
      'ligt vast'
    ) : (
      <a href={`${path}/${day}/intrekking`}>
        Intrekken<span class="visually-hidden"> van {dutch(day)}</span>
      </a>
    ),
};

function DayOffForm({ request: { formKey, entered } }: { request: PageRequest }) {
  const field = enteredFields(entered);
  return (
    <>
      <Heading level={2}>Dag toevoegen</Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey}>
        <DateInput {...field('dag')} label="Dag" required />
        <Select
          {...field('soort')}
          label="Soort"
          empty="Kies een soort"
          required
          options={enteredDayOffKinds.map((value) => ({ value, label: dayOffKindNames[value] }))}
        />
        <TextInput
          {...field('naam')}
          label="Waarom is het kantoor gesloten?"
          hint="Bijvoorbeeld: brugdag na Hemelvaart. Dit staat in de uitleg van elke termijn."
          maxlength={100}
          required
        />
        <TextInput
          {...field('bron')}
          label="Bron"
          hint="Het document dat dit zegt, zoals de omzendbrief met datum."
          maxlength={300}
          required
        />
        <TextInput {...field('adres')} label="Webadres van de bron" type="url" maxlength={500} />
        <Button>Dag toevoegen</Button>
      </Form>
    </>
  );
}
