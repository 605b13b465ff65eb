import { Filter } from '#design/filter/filter.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { dayOf } from '#platform/day.ts';
import { askedSort, sortedBy, sortHref } from '#platform/list-sort.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import type { PairValues } from '#rooms/territory/engine/comparison/all-pairs.ts';
import { allPairsIn } from '#rooms/territory/engine/comparison/comparison.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { OverviewMatrix, type OverviewRow, overviewColumns } from '../views/overview-matrix.tsx';
import { type OverviewMeasure, overviewMeasures } from '../views/overview-measures.ts';

const path = '/overzicht';

/** `/overzicht`: every delineation against every other, by a measure of choice, sortable by any column. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const suffix = dayQuery(ctx, day);
  const territory = await territoryOn(ctx, day);
  const measure = overviewMeasures.find(({ code }) => code === query.get('maat')) ?? overviewMeasures[0];
  if (measure === undefined) throw new Error('The overview has no measures');
  const weighted = measure.hasWeights && query.get('per') === 'inwoner';
  const { delineations: others, pairs } = allPairsIn(territory);
  const columns = overviewColumns({ others, measure, suffix });
  const sort = askedSort(
    query,
    columns.map(({ key }) => key),
    '',
  );
  const order = columns.find(({ key }) => key === sort.key)?.value;
  const rows = rowsOf(others, measure.values(pairs, weighted));
  const ordered = order === undefined ? rows : sortedBy(rows, sort, order);
  return {
    title: titleOn('Overzicht van de afbakeningen', day, today),
    description: 'Elke afbakening van Vlaanderen vergeleken met elke andere.',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Afbakeningen', href: `/afbakeningen${suffix}` },
      { label: 'Overzicht' },
    ],
    tables: [
      dataTable({
        name: `overzicht-${measure.code}${weighted ? '-per-inwoner' : ''}`,
        title: `Elke afbakening tegenover elke andere: ${measure.label}${weighted ? ', per inwoner' : ''}`,
        source: delineationSourceText({ territory, delineations: others, day }),
        rows: ordered,
        columns,
      }),
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Overzicht van de afbakeningen"
          intro="Elke afbakening (rij) tegenover elke andere (kolom). Kies een cijfer om de vergelijking te openen."
        />
        <DayNotice path={path} day={day} today={today} />
        <MeasureForm measure={measure} weighted={weighted} keep={day === today ? {} : { datum: day }} />
        <p class="prose">{measure.explanation}</p>
        <OverviewMatrix
          rows={ordered}
          others={others}
          measure={measure}
          suffix={suffix}
          sorting={{ current: sort, hrefFor: sortHref(path, query) }}
        />
        <DelineationSource territory={territory} delineations={others} day={day} />
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

interface MeasureFormProps {
  readonly measure: OverviewMeasure;
  readonly weighted: boolean;
  readonly keep: Readonly<Record<string, string>>;
}

function MeasureForm({ measure, weighted, keep }: MeasureFormProps) {
  return (
    <Filter action={path} label="Maat kiezen" submit="Toon deze maat" keep={keep}>
      <Select
        name="maat"
        label="Maat"
        options={overviewMeasures.map(({ code, label }) => ({ value: code, label }))}
        value={measure.code}
      />
      <Select
        name="per"
        label="Even zwaar telt"
        hint="Enkel voor de maten vanaf homogeniteit."
        options={[
          { value: 'gemeente', label: 'elke gemeente' },
          { value: 'inwoner', label: 'elke inwoner' },
        ]}
        value={weighted ? 'inwoner' : 'gemeente'}
      />
    </Filter>
  );
}

/** One row of values per delineation, out of those of all pairs. */
function rowsOf(delineations: readonly TerritoryDelineation[], values: PairValues): OverviewRow[] {
  const size = delineations.length;
  return delineations.map((delineation, row) => ({
    delineation,
    values: [...values.subarray(row * size, (row + 1) * size)].map((one) => (Number.isNaN(one) ? null : one)),
  }));
}
