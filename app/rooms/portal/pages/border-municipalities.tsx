import { Alert } from '#design/alert/alert.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { sortable } from '#design/table/column-sort.ts';
import { dataTable } from '#design/table/data-table.ts';
import { Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import { askedSort, sortedBy, sortHref } from '#platform/list-sort.ts';
import { paged, pageHref, pageNumber } from '#platform/paging.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { BorderMunicipality } from '#rooms/territory/engine/comparison/border-municipalities.ts';
import { borderMunicipalitiesIn } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { borderColumns, borderOrders } from '../views/border-columns.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { askedRegionFilters, narrowed, RegionFilter } from '../views/region-filter.tsx';

const path = '/grensgemeenten';
const pageSize = 50;
const caption = 'Gemeenten op een regiogrens, met de regio’s die ze raken';

/** `/grensgemeenten`: the municipalities that touch another region, from the facts of neighbours alone. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const territory = await territoryOn(ctx, day);
  const regions = findDelineation(territory, regionsCode);
  const found = borderMunicipalitiesIn(territory);
  const frame = { territory, regions, suffix };
  const sort = askedSort(query, Object.keys(borderOrders), 'gemeente');
  const order = borderOrders[sort.key];
  const filters = askedRegionFilters(query);
  const fitting = narrowed(found ?? [], territory, filters);
  const rows = order === undefined ? fitting : sortedBy(fitting, sort, order(frame));
  const number = pageNumber(query);
  const start = (number - 1) * pageSize;
  const listed = paged(rows.slice(start, start + pageSize), rows.length, number, pageSize);
  const columns = borderColumns(frame);
  return {
    title: titleOn(listTitle(filters.search, number), day, today),
    description:
      'De gemeenten die aan een andere referentieregio grenzen, met de lengte van de gedeelde grens.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Gemeenten op een regiogrens' }],
    tables:
      found === null
        ? []
        : [
            dataTable({
              name: 'grensgemeenten',
              title: caption,
              source: delineationSourceText({ delineations: [regions], day }),
              rows,
              columns,
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Gemeenten op een regiogrens"
          intro="Deze gemeenten raken op de kaart een andere referentieregio. Dat zegt niets over een recht op ondersteuning, en niets over de gebieden waarin ze zijn ingedeeld."
        />
        <DayNotice path={path} day={day} today={today} />
        {found === null ? (
          <Alert skin="info">
            Welke gemeenten op deze dag op een regiogrens lagen, is onbekend: de buren of de regio’s van die
            dag staan niet in de gegevens.
          </Alert>
        ) : (
          <>
            <p class="prose lead">{tallyWords(found, territory.municipalities.codes.length)}</p>
            <RegionFilter path={path} query={query} filters={filters} regions={regions} />
            {listed.total === 0 ? (
              <EmptyState title="Geen gemeente op een regiogrens gevonden">
                Controleer de schrijfwijze, of zoek in alle regio’s.
              </EmptyState>
            ) : (
              <>
                <Table
                  caption={caption}
                  captionHidden
                  stacks
                  rows={listed.items}
                  columns={sortable(columns, Object.keys(borderOrders), {
                    current: sort,
                    hrefFor: sortHref(path, query),
                  })}
                />
                <Pagination {...listed} hrefFor={pageHref(path, query)} noun="gemeenten" />
              </>
            )}
            <DelineationSource delineations={[regions]} day={day} />
            <p class="source-line">
              Grenslengte uit de vereenvoudigde geometrie; een enkel punt is geen gedeelde grens.
            </p>
          </>
        )}
        <p class="prose">
          Een andere vraag is welke gemeenten voor hun vervoerregio, eerstelijnszone of politiezone elders
          zijn ingedeeld: zie <a href={`/elders-ingedeeld${suffix}`}>elders ingedeeld</a>.
        </p>
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

/** Every page of every search has a title of its own. */
function listTitle(search: string, page: number): string {
  const name = 'Gemeenten op een regiogrens';
  const searched = search === '' ? name : `${name}: “${search}”`;
  return page === 1 ? searched : `${searched}, pagina ${page}`;
}

function tallyWords(found: readonly BorderMunicipality[], all: number): string {
  const touching = (count: number) => found.filter(({ regions }) => regions.length >= count).length;
  return `${dutchCount(touching(1))} van de ${dutchCount(all)} gemeenten raken een andere regio; ${dutchCount(touching(2))} raken er twee of meer, ${dutchCount(touching(3))} drie of meer.`;
}
