import { Alert } from '#design/alert/alert.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import {
  type ElsewhereInTerritory,
  placedElsewhereIn,
} from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { absenceWords, areasInSentence } from '../views/delineation-words.ts';
import { elsewhereColumns } from '../views/elsewhere-columns.tsx';
import { askedRegionFilters, narrowed, RegionFilter } from '../views/region-filter.tsx';

const path = '/elders-ingedeeld';
const caption = 'Gemeenten die elders ingedeeld zijn, met de afbakeningen waarvoor';

/** `/elders-ingedeeld`: the municipalities whose area has its main region elsewhere, over the delineations that count. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const territory = await territoryOn(ctx, day);
  const regions = findDelineation(territory, regionsCode);
  const elsewhere = placedElsewhereIn(territory);
  const filters = askedRegionFilters(query);
  const rows = narrowed(elsewhere.municipalities, territory, filters);
  const columns = elsewhereColumns(territory, elsewhere, suffix);
  const delineations = [regions, ...elsewhere.set];
  const isKnown = regions.encoded !== null;
  return {
    title: titleOn('Elders ingedeeld', day, today),
    description: 'Gemeenten waarvan een gebied grotendeels in een andere referentieregio ligt.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Elders ingedeeld' }],
    tables: isKnown
      ? [
          dataTable({
            name: 'elders-ingedeeld',
            title: caption,
            source: delineationSourceText({ delineations, day }),
            rows,
            columns,
          }),
        ]
      : [],
    body: (
      <div class="stack">
        <PageHeading
          title="Elders ingedeeld"
          intro="Een gemeente is elders ingedeeld als van de gemeenten in haar gebied de grootste groep in een andere referentieregio ligt. Bij een gelijke stand heeft een gebied geen hoofdregio en telt het niet."
        />
        <DayNotice path={path} day={day} today={today} />
        {isKnown ? (
          <>
            <p class="prose lead">{tallyWords(elsewhere)}</p>
            <p class="prose">{setWords(elsewhere)}</p>
            <RegionFilter path={path} query={query} filters={filters} regions={regions} />
            {rows.length === 0 ? (
              <EmptyState title="Geen gemeente gevonden die elders ingedeeld is">
                Controleer de schrijfwijze, of zoek in alle regio’s.
              </EmptyState>
            ) : (
              <Table caption={caption} captionHidden stacks rows={rows} columns={columns} />
            )}
            <DelineationSource delineations={delineations} day={day} />
          </>
        ) : (
          <Alert skin="info">{absenceWords(regions)}</Alert>
        )}
        <p class="prose">
          Een andere vraag is welke gemeenten op de kaart een andere regio raken: zie{' '}
          <a href={`/grensgemeenten${suffix}`}>gemeenten op een regiogrens</a>.
        </p>
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

function tallyWords({ municipalities }: ElsewhereInTerritory): string {
  const atLeast = (times: number) =>
    dutchCount(municipalities.filter(({ delineations }) => delineations.length >= times).length);
  return `${atLeast(1)} gemeenten zijn voor minstens één afbakening elders ingedeeld, ${atLeast(2)} voor minstens twee, ${atLeast(3)} voor drie of meer.`;
}

function setWords({ set }: ElsewhereInTerritory): string {
  return `Geteld over ${dutchCount(set.length)} afbakeningen: ${dutchList(set.map(areasInSentence))}.`;
}
