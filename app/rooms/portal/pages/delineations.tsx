import { Filter } from '#design/filter/filter.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { Select } from '#design/select/select.tsx';
import type { Sort } from '#design/table/column-sort.ts';
import { dataTable } from '#design/table/data-table.ts';
import { TextInput } from '#design/text-input/text-input.tsx';
import { dayOf } from '#platform/day.ts';
import { askedSort, sortedBy, sortHref } from '#platform/list-sort.ts';
import { hrefWithout } from '#platform/paging.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { type LegalSituations, legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { isComparable, regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { searchForm } from '#rooms/territory/model.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { crossingSituations } from '../views/crossing-situations.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import {
  type DelineationRow,
  DelineationsTable,
  delineationColumns,
  delineationFileColumns,
  delineationOrders,
} from '../views/delineations-table.tsx';

const path = '/afbakeningen';

/** `/afbakeningen`: every delineation of a day, to search, filter by policy domain and sort by URL. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const territory = await territoryOn(ctx, day);
  const search = query.get('zoek')?.trim() ?? '';
  const domain = query.get('beleidsdomein') ?? '';
  const sort = askedSort(query, Object.keys(delineationOrders), '');
  const rows = inOrder(found(rowsOf(territory, await legalSituations(ctx, day)), search, domain), sort);
  const delineations = rows.map(({ delineation }) => delineation);
  return {
    title: titleOn(search === '' ? 'Afbakeningen' : `Afbakeningen: “${search}”`, day, today),
    description: 'Alle afbakeningen van Vlaanderen en hun ligging tegenover de referentieregio’s.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Afbakeningen' }],
    tables: [
      dataTable({
        name: 'afbakeningen',
        title: 'Afbakeningen en hun ligging tegenover de referentieregio’s',
        source: delineationSourceText({ territory, delineations, day }),
        rows,
        columns: [...delineationColumns(suffix), ...delineationFileColumns],
      }),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Afbakeningen"
          intro="Een afbakening verdeelt gemeenten over gebieden: vervoerregio’s, eerstelijnszones, politiezones. Zie hoe elk ervan tegenover de referentieregio’s ligt."
        />
        <DayNotice path={path} day={day} today={today} />
        <DelineationFilter query={query} domains={domainsOf(territory)} search={search} domain={domain} />
        <DelineationsTable
          rows={rows}
          suffix={suffix}
          sorting={{ current: sort, hrefFor: sortHref(path, query) }}
        />
        <DelineationSource territory={territory} delineations={delineations} day={day} />
        <RelatedPages suffix={suffix} />
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

interface DelineationFilterProps {
  readonly query: URLSearchParams;
  readonly domains: readonly string[];
  readonly search: string;
  readonly domain: string;
}

function DelineationFilter({ query, domains, search, domain }: DelineationFilterProps) {
  const without = hrefWithout(path, query);
  const chosen = [
    { name: 'zoek', label: search && `“${search}”` },
    { name: 'beleidsdomein', label: domain },
  ].filter(({ label }) => label !== '');
  return (
    <Filter
      action={path}
      label="Afbakeningen filteren"
      keep={Object.fromEntries(
        [...query].filter(([name]) => ['datum', 'sorteer', 'volgorde'].includes(name)),
      )}
      active={chosen.map(({ name, label }) => ({ label, removeHref: without(name) }))}
      clearHref={path}
    >
      <TextInput name="zoek" label="Naam of gebied" type="search" value={search} />
      <Select
        name="beleidsdomein"
        label="Beleidsdomein"
        empty="alle beleidsdomeinen"
        value={domain}
        options={domains.map((one) => ({ value: one, label: one }))}
      />
    </Filter>
  );
}

function rowsOf(territory: Territory, legal: LegalSituations): DelineationRow[] {
  return [...territory.delineations.values()].map((delineation) => {
    const { code } = delineation;
    const comparison = isComparable(delineation) ? compare(territory, code, regionsCode) : null;
    return { delineation, comparison, legal: crossingSituations(legal, code, comparison) };
  });
}

function domainsOf({ delineations }: Territory): string[] {
  const domains = new Set([...delineations.values()].map(({ policyDomain }) => policyDomain));
  return [...domains].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** By its own names and by those of its areas: who looks for "Druivenstreek" finds the primary-care zones. */
function found(rows: readonly DelineationRow[], search: string, domain: string): DelineationRow[] {
  const wanted = searchForm(search);
  return rows.filter(({ delineation: { code, name, plural, policyDomain, areas } }) => {
    const names = [
      code,
      name,
      plural,
      ...[...areas.values()].flatMap((area) => [area.name, ...area.alternativeNames]),
    ];
    const isFound = wanted === '' || names.some((one) => searchForm(one).includes(wanted));
    return isFound && (domain === '' || policyDomain === domain);
  });
}

/** Without an order of its own the list keeps that of a page: regions, provinces, those that count, the rest. */
function inOrder(rows: DelineationRow[], sort: Sort): DelineationRow[] {
  const order = delineationOrders[sort.key];
  return order === undefined ? rows : sortedBy(rows, sort, order);
}

function RelatedPages({ suffix }: { suffix: string }) {
  return (
    <>
      <Heading level={2}>Verder</Heading>
      <List
        looks="divided"
        items={[
          <a href={`/overzicht${suffix}`}>Elke afbakening tegenover elke andere, in één overzicht</a>,
          <a href={`/elders-ingedeeld${suffix}`}>Gemeenten die elders ingedeeld zijn</a>,
          <a href={`/grensgemeenten${suffix}`}>Gemeenten op een regiogrens</a>,
          <a href={`/samenvallende-grenzen${suffix}`}>Samenvallende grenzen: wat buurgemeenten scheidt</a>,
          <a href="/fusies">Fusies van gemeenten, en NIS-codes vertalen</a>,
          <a href={`/juridische-regels${suffix}`}>De juridische regels en hun bron</a>,
        ]}
      />
    </>
  );
}
