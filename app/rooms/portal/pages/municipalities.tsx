import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dayOf } from '#platform/day.ts';
import { askedSort, sortHref } from '#platform/list-sort.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { getFooting } from '#rooms/territory/queries/get-footing.ts';
import {
  listMunicipalities,
  type MunicipalityColumn,
  type MunicipalityQuestion,
} from '#rooms/territory/queries/list-municipalities.ts';
import { listRegions } from '#rooms/territory/queries/list-regions.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { ElsewhenList } from '../views/elsewhen-list.tsx';
import { MunicipalityFilter } from '../views/municipality-filter.tsx';
import { MunicipalityTable, municipalityData } from '../views/municipality-table.tsx';
import { OnlyOne } from '../views/only-one.tsx';
import { TerritorySource, territorySourceText } from '../views/territory-source.tsx';

const path = '/gemeenten';
const pageSize = 50;
const allOnOnePage = { number: 1, size: 500 };
const caption = 'Gemeenten met provincie, referentieregio, inwoners en oppervlakte';

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
  const sort = askedSort(query, Object.keys(columns), 'naam');
  const number = pageNumber(query);
  const filters = {
    search: query.get('zoek')?.trim() ?? '',
    region: query.get('regio') ?? '',
    province: query.get('provincie') ?? '',
  };
  const { regions } = await listRegions(ctx, day);
  const question: MunicipalityQuestion = {
    day,
    search: filters.search || undefined,
    region: filters.region || undefined,
    province: filters.province || undefined,
    sort: { by: columns[sort.key] ?? 'name', descending: sort.direction === 'descending' },
  };
  const found = await listMunicipalities(ctx, { ...question, page: { number, size: pageSize } });
  const { items, total, page } = paged(found.items, found.total, number, pageSize);
  const listing = pageHref(path, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const footing = await getFooting(ctx, day);
  return {
    title: titleOn(listTitle(filters.search, page), day, today),
    description: 'Alle Vlaamse gemeenten met hun provincie en referentieregio.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Gemeenten' }],
    tables:
      total === 0
        ? []
        : [
            municipalityData({
              title: caption,
              source: territorySourceText({ footing, day, lines: items }),
              regions: found.regions,
              rows: async () => (await listMunicipalities(ctx, { ...question, page: allOnOnePage })).items,
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Gemeenten"
          intro="Zoek een gemeente op naam, vroegere naam of NIS-code, en zie in welke referentieregio ze ligt."
        />
        <DayNotice path={path} day={day} today={today} />
        <MunicipalityFilter path={path} query={query} filters={filters} regions={regions} />
        <ElsewhenList municipalities={found.elsewhen} suffix={suffix} />
        <OnlyOne filters={filters} found={items} suffix={suffix} />
        {(total > 0 || found.elsewhen.length === 0) && (
          <>
            <MunicipalityTable
              caption={caption}
              rows={items}
              regions={found.regions}
              suffix={suffix}
              sorting={{ current: sort, hrefFor: sortHref(path, query) }}
            />
            <Pagination page={page} pageSize={pageSize} total={total} hrefFor={listing} noun="gemeenten" />
            {total > 0 && <TerritorySource footing={footing} day={day} lines={items} />}
          </>
        )}
        <p>
          <a href={`/bladen${suffix}`}>Bladen per gemeente voor college en raad (A4), als pdf of zip</a>
        </p>
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

/** Every page of every search has a title of its own. */
function listTitle(search: string, page: number): string {
  const searched = search === '' ? 'Gemeenten' : `Gemeenten: “${search}”`;
  return page === 1 ? searched : `${searched}, pagina ${page}`;
}
