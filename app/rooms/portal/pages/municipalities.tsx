import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import type { Sort } from '#design/table/column-sort.ts';
import { dayOf } from '#platform/day.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { listMunicipalities, type MunicipalityColumn } from '#rooms/territory/queries/list-municipalities.ts';
import { listRegions } from '#rooms/territory/queries/list-regions.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { ElsewhenList } from '../views/elsewhen-list.tsx';
import { MunicipalityFilter } from '../views/municipality-filter.tsx';
import { MunicipalityTable } from '../views/municipality-table.tsx';
import { territorySource } from '../views/territory-source.ts';

const path = '/gemeenten';
const pageSize = 50;

const columns: Readonly<Record<string, MunicipalityColumn>> = {
  naam: 'name',
  provincie: 'province',
  regio: 'region',
  inwoners: 'inhabitants',
  oppervlakte: 'area',
};

/** `/gemeenten`: every municipality of a day, to search, filter, sort and page through by URL. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const sort = sortOf(query);
  const number = pageNumber(query);
  const filters = {
    search: query.get('zoek')?.trim() ?? '',
    region: query.get('regio') ?? '',
    province: query.get('provincie') ?? '',
  };
  const { regions, ...footing } = await listRegions(ctx, day);
  const found = await listMunicipalities(ctx, {
    day,
    search: filters.search || undefined,
    region: filters.region || undefined,
    province: filters.province || undefined,
    sort: { by: columns[sort.key] ?? 'name', descending: sort.direction === 'descending' },
    page: { number, size: pageSize },
  });
  const { items, total, page } = paged(found.items, found.total, number, pageSize);
  const listing = pageHref(path, query);
  return {
    title: page === 1 ? 'Gemeenten' : `Gemeenten, pagina ${page}`,
    description: 'Alle Vlaamse gemeenten met hun provincie en referentieregio.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Gemeenten' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Gemeenten"
          intro="Zoek een gemeente op naam, vroegere naam of NIS-code, en zie in welke referentieregio ze ligt."
        />
        <DayNotice path={path} day={day} today={dayOf(ctx.now)} />
        <MunicipalityFilter path={path} query={query} filters={filters} regions={regions} />
        <ElsewhenList municipalities={found.elsewhen} suffix={dayQuery(ctx, day)} />
        {(total > 0 || found.elsewhen.length === 0) && (
          <>
            <MunicipalityTable
              caption="Gemeenten met provincie, referentieregio, inwoners en oppervlakte"
              rows={items}
              day={day === dayOf(ctx.now) ? null : day}
              sorting={{ current: sort, hrefFor: (next) => withSort(listing(1), next) }}
            />
            <Pagination page={page} pageSize={pageSize} total={total} hrefFor={listing} noun="gemeenten" />
            <SourceLine {...territorySource(footing, items)} />
          </>
        )}
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

function sortOf(query: URLSearchParams): Sort {
  const key = query.get('sorteer') ?? 'naam';
  return {
    key: key in columns ? key : 'naam',
    direction: query.get('volgorde') === 'aflopend' ? 'descending' : 'ascending',
  };
}

function withSort(href: string, { key, direction }: Sort): string {
  const url = new URL(href, 'http://x');
  url.searchParams.set('sorteer', key);
  url.searchParams.set('volgorde', direction === 'descending' ? 'aflopend' : 'oplopend');
  return url.pathname + url.search;
}
