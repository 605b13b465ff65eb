import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { sortable } from '#design/table/column-sort.ts';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { askedSort, sortedBy, sortHref } from '#platform/list-sort.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { BorderStrength } from '#rooms/territory/engine/comparison/border-strength.ts';
import { borderStrengthsIn } from '#rooms/territory/engine/comparison/comparison.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { areasInSentence } from '../views/delineation-words.ts';

const path = '/samenvallende-grenzen';
const pageSize = 50;
const caption = 'Buurgemeenten met het aantal afbakeningen dat hen scheidt';

/** `/samenvallende-grenzen`: per pair of neighbours, how many of the delineations that count separate them. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const territory = await territoryOn(ctx, day);
  const { set, pairs } = borderStrengthsIn(territory);
  const number = pageNumber(query);
  const sort = sortOf(query);
  const order = orders[sort.key]?.(territory) ?? null;
  const rows = order === null ? pairs : sortedBy(pairs, sort, order);
  const columns = columnsOf(territory, suffix);
  const { items, ...paging } = paged(
    rows.slice((number - 1) * pageSize, number * pageSize),
    rows.length,
    number,
    pageSize,
  );
  return {
    title: titleOn(
      number === 1 ? 'Samenvallende grenzen' : `Samenvallende grenzen, pagina ${number}`,
      day,
      today,
    ),
    description: 'Hoeveel afbakeningen twee buurgemeenten van elkaar scheiden.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Samenvallende grenzen' }],
    tables:
      pairs.length === 0
        ? []
        : [
            dataTable({
              name: 'samenvallende-grenzen',
              title: caption,
              source: delineationSourceText({ delineations: set, day }),
              rows,
              columns,
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Samenvallende grenzen"
          intro="Per paar buurgemeenten: hoeveel afbakeningen leggen een grens tussen hen? Hoe minder, hoe meer de twee al samen ingedeeld zijn."
        />
        <DayNotice path={path} day={day} today={today} />
        {pairs.length === 0 ? (
          <Alert skin="info">
            Welke gemeenten op deze dag buren waren, staat niet in de gegevens: dat is onbekend.
          </Alert>
        ) : (
          <>
            <p class="prose">
              Geteld over {dutchCount(set.length)} afbakeningen: {dutchList(set.map(areasInSentence))}.
            </p>
            <Table
              caption={caption}
              captionHidden
              stacks
              rows={items}
              columns={sortable(
                columns.filter(({ key }) => shown.includes(key)),
                Object.keys(orders),
                {
                  current: sort,
                  hrefFor: sortHref(path, query),
                },
              )}
            />
            <Pagination {...paging} hrefFor={pageHref(path, query)} noun="paren" />
            <DelineationSource delineations={set} day={day} />
          </>
        )}
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

/** A file has the codes and the numbers apart as well. */
const shown: readonly string[] = ['gemeente', 'scheiden', 'regio'];

/** The borders that most delineations share come first. */
function sortOf(query: URLSearchParams) {
  const sort = askedSort(query, Object.keys(orders), 'scheiden');
  return query.has('sorteer') ? sort : { ...sort, direction: 'descending' as const };
}

type Order = (territory: Territory) => (row: BorderStrength) => string | number;

const orders: Readonly<Record<string, Order>> = {
  gemeente:
    ({ lines }) =>
    ({ a }) =>
      lines.get(a)?.name ?? a,
  scheiden:
    () =>
    ({ separating, knowing }) =>
      separating / Math.max(1, knowing),
};

function columnsOf({ lines }: Territory, suffix: string): Column<BorderStrength>[] {
  const nameOf = (nis: string) => lines.get(nis)?.name ?? nis;
  const link = (nis: string) => <a href={`/gemeenten/${nis}${suffix}`}>{nameOf(nis)}</a>;
  const isBorder = ({ a, b }: BorderStrength) => lines.get(a)?.region?.code !== lines.get(b)?.region?.code;
  const regions = ({ a, b }: BorderStrength) =>
    [...new Set([a, b].map((nis) => lines.get(nis)?.region?.name ?? 'onbekend'))].join(' en ');
  return [
    {
      key: 'gemeente',
      label: 'Buren',
      header: true,
      cell: ({ a, b }) => (
        <>
          {link(a)} en {link(b)}
        </>
      ),
      value: ({ a, b }) => `${nameOf(a)} en ${nameOf(b)}`,
    },
    {
      key: 'scheiden',
      label: 'Afbakeningen die hen scheiden',
      numeric: true,
      cell: ({ separating, knowing }) => `${dutchCount(separating)} van ${dutchCount(knowing)}`,
      value: ({ separating }) => separating,
    },
    {
      key: 'van',
      label: 'Van hoeveel afbakeningen',
      numeric: true,
      cell: ({ knowing }) => dutchCount(knowing),
      value: ({ knowing }) => knowing,
    },
    {
      key: 'regio',
      label: 'Referentieregio',
      cell: (row) => (isBorder(row) ? `op een regiogrens: ${regions(row)}` : regions(row)),
      value: (row) => (isBorder(row) ? `op een regiogrens: ${regions(row)}` : regions(row)),
    },
    { key: 'nis-1', label: 'NIS-code 1', cell: ({ a }) => a, value: ({ a }) => a },
    { key: 'nis-2', label: 'NIS-code 2', cell: ({ b }) => b, value: ({ b }) => b },
  ];
}
