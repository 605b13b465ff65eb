import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayBefore, dayOf, dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { Get } from '#reception/page.ts';
import { getTranslation } from '#rooms/territory/queries/get-translation.ts';
import { listMergers, type MergerLine } from '#rooms/territory/queries/list-mergers.ts';
import { TranslationForm } from '../views/translation-form.tsx';
import { askedTranslation } from '../views/translation-question.ts';
import { TranslationResult, translationColumns, translationRows } from '../views/translation-result.tsx';

const caption = 'Fusies van gemeenten';
const source = 'stand op 9 maart 2026, bron: provincies.incijfers.be, nagegaan met REFNIS';

/** `/fusies`: every merger we know, and codes of one day translated to those of another. */
export const GET: Get = async (ctx, { query }) => {
  const mergers = await listMergers(ctx);
  const today = dayOf(ctx.now);
  const { question, ...asked } = askedTranslation(query, {
    from: dayBefore(mergers[0]?.on ?? today),
    to: today,
  });
  const translation = question && (await getTranslation(ctx, question.codes, question));
  return {
    status: Object.keys(asked.errors).length === 0 ? 200 : 400,
    title: 'Fusies van gemeenten',
    description: 'Welke gemeenten fuseerden, en hoe NIS-codes van de ene dag zich vertalen naar een andere.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Fusies' }],
    tables: [
      dataTable({ name: 'fusies', title: caption, source, rows: mergers, columns: mergerColumns }),
      ...(question === null || translation === null
        ? []
        : [
            dataTable({
              name: 'vertaling',
              title: `NIS-codes van ${dutch(question.from)} vertaald naar ${dutch(question.to)}`,
              source,
              rows: translationRows(translation),
              columns: translationColumns,
            }),
          ]),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Fusies van gemeenten"
          intro="Na een fusie heeft een gemeente meestal een nieuwe NIS-code, ook als haar naam blijft. Zoek daarom op code."
        />
        <Heading level={2}>NIS-codes vertalen naar een andere dag</Heading>
        <TranslationForm {...asked} />
        {question && translation && (
          <TranslationResult translation={translation} from={question.from} to={question.to} />
        )}
        <Heading level={2}>Alle fusies sinds 2019</Heading>
        <p class="prose">{tallyWords(mergers)}</p>
        <Table caption={caption} captionHidden stacks rows={mergers} columns={mergerColumns} />
        <p class="source-line">{source}</p>
      </div>
    ),
  };
};

const mergerColumns: readonly Column<MergerLine>[] = [
  {
    key: 'in',
    label: 'Fusiegemeente',
    header: true,
    cell: ({ into, from }) => (
      <>
        <a href={`/gemeenten/${into.nis}`}>{into.name}</a> ({into.nis})
        {from.some(({ nis }) => nis === into.nis) && <span class="table-note">behield haar code</span>}
      </>
    ),
    value: ({ into }) => into.name,
  },
  {
    key: 'uit',
    label: 'Ontstaan uit',
    cell: ({ on, from }) =>
      from.map(({ nis, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/gemeenten/${nis}?datum=${dayBefore(on)}`}>{name}</a> ({nis})
        </>
      )),
    value: ({ from }) => from.map(({ nis, name }) => `${name} (${nis})`).join('; '),
  },
  {
    key: 'op',
    label: 'Op',
    cell: ({ on }) => <span class="day">{dutch(on)}</span>,
    value: ({ on }) => on,
  },
  {
    key: 'nis',
    label: 'NIS-code',
    cell: ({ into }) => into.nis,
    value: ({ into }) => into.nis,
  },
];

function tallyWords(mergers: readonly MergerLine[]): string {
  const days = [...new Set(mergers.map(({ on }) => on))];
  return days
    .map((day) => {
      const here = mergers.filter(({ on }) => on === day);
      const before = here.reduce((sum, { from }) => sum + from.length, 0);
      return `Op ${dutch(day)} werden ${dutchCount(before)} gemeenten er ${dutchCount(here.length)}.`;
    })
    .join(' ');
}
