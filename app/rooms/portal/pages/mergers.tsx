import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayBefore, dayOf, dutch, parseDay } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { getTranslation } from '#rooms/territory/queries/get-translation.ts';
import { listMergers, type MergerLine } from '#rooms/territory/queries/list-mergers.ts';
import { TranslationForm } from '../views/translation-form.tsx';
import { TranslationResult, translationColumns, translationRows } from '../views/translation-result.tsx';

const caption = 'Fusies van gemeenten';
const source = 'stand op 9 maart 2026, bron: provincies.incijfers.be, nagegaan met REFNIS';

/** `/fusies`: every merger we know, and codes of one day translated to those of another. */
export const GET: Get = async (ctx, { query }) => {
  const mergers = await listMergers(ctx);
  const today = dayOf(ctx.now);
  const codes = codesIn(query.get('codes') ?? '');
  const from = askedDayIn(query, 'van', dayBefore(mergers[0]?.on ?? today));
  const to = askedDayIn(query, 'naar', today);
  const translation = codes.length === 0 ? null : await getTranslation(ctx, codes, { from, to });
  return {
    title: 'Fusies van gemeenten',
    description: 'Welke gemeenten fuseerden, en hoe NIS-codes van de ene dag zich vertalen naar een andere.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Fusies' }],
    tables: [
      dataTable({ name: 'fusies', title: caption, source, rows: mergers, columns: mergerColumns }),
      ...(translation === null
        ? []
        : [
            dataTable({
              name: 'vertaling',
              title: `NIS-codes van ${dutch(from)} vertaald naar ${dutch(to)}`,
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
        <TranslationForm codes={query.get('codes') ?? ''} from={from} to={to} />
        {translation && <TranslationResult translation={translation} from={from} to={to} />}
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

/** The codes in a text, whatever stands between them. */
function codesIn(text: string): string[] {
  const codes = text.split(/[^0-9A-Za-z]+/).filter((part) => part !== '');
  if (codes.length > 1_000) throw new Invalid('Vertaal hoogstens 1.000 codes in één keer.');
  const wrong = codes.find((code) => !/^\d{5}$/.test(code));
  if (wrong !== undefined)
    throw new Invalid(`“${wrong.slice(0, 20)}” is geen NIS-code: die heeft vijf cijfers.`);
  return codes;
}

function askedDayIn(query: URLSearchParams, name: string, otherwise: string): string {
  const text = query.get(name) ?? '';
  const day = text === '' ? otherwise : parseDay(text);
  if (day === null)
    throw new Invalid('Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.');
  return day;
}
