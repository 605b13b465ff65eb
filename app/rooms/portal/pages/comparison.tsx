import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { type Comparison, compare } from '#rooms/territory/engine/comparison/comparison.ts';
import {
  isComparable,
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { freshTrial, trialHref } from '#rooms/territory/engine/trial-view.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { AbsenceNotice } from '../views/absence-notice.tsx';
import { AreasTable, areaColumns, areaRows } from '../views/areas-table.tsx';
import { ComparisonSummary } from '../views/comparison-summary.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { areasInSentence, crossingWords, outsideWords } from '../views/delineation-words.ts';
import { ExpertDrawer, indexColumns, indexRows } from '../views/expert-drawer.tsx';
import { OtherComparisons } from '../views/other-comparisons.tsx';
import { askedPopulationYear } from '../views/population-year.ts';

/** What the parts of the page show: two delineations of one day, and how the first lies to the second. */
interface Shown {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
  readonly day: Day;
  readonly suffix: string;
}

/**
 * `/afbakeningen/:code/vergelijking/:andere`: how the areas of one delineation lie to those of another, on a day; also
 * `/afbakeningen/:code/vergelijking?met=`, to which the form leads that chooses the other.
 */
export const GET: Get = async (ctx, { params, query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const territory = await territoryOn(ctx, day, askedPopulationYear(query));
  const delineation = findDelineation(territory, params.code ?? '');
  const other = findDelineation(territory, params.andere ?? (query.get('met') || regionsCode));
  const path = `/afbakeningen/${delineation.code}/vergelijking/${other.code}`;
  const comparison = [delineation, other].every(isComparable)
    ? compare(territory, delineation.code, other.code)
    : null;
  const shown = { territory, delineation, other, day, suffix: dayQuery(ctx, day) };
  const title = `${delineation.plural} tegenover ${areasInSentence(other)}`;
  return {
    title: titleOn(title, day, today),
    description: `Hoe de ${areasInSentence(delineation)} liggen tegenover de ${areasInSentence(other)}, gebied per gebied.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Afbakeningen', href: `/afbakeningen${shown.suffix}` },
      { label: delineation.plural, href: `/afbakeningen/${delineation.code}${shown.suffix}` },
      { label: `tegenover ${areasInSentence(other)}` },
    ],
    tables: comparison === null ? [] : tablesOf(comparison, shown),
    body: (
      <div class="stack">
        <PageHeading title={title} kind="Vergelijking" />
        <DayNotice path={path} day={day} today={today} />
        {comparison === null ? (
          <AbsenceNotice delineations={[delineation, other]} />
        ) : (
          <Figures comparison={comparison} {...shown} />
        )}
        <OtherComparisons {...shown} keep={day === today ? {} : { datum: day }} />
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

function Figures({ comparison, ...shown }: Shown & { comparison: Comparison }) {
  const { territory, delineation, other, day, suffix } = shown;
  const here = `/afbakeningen/${delineation.code}/vergelijking/${other.code}`;
  return (
    <>
      <p class="prose lead">
        {crossingWords(delineation, other, comparison)} {outsideWords(other, comparison)}
      </p>
      {[delineation, other].map(({ remark }) => remark && <p class="prose">{remark}</p>)}
      <ComparisonSummary comparison={comparison} delineation={delineation} other={other} />
      <DelineationSource territory={territory} delineations={[delineation, other]} day={day} />
      <p class="prose">
        <a href={`${here}/rekenoefening${suffix}`}>
          Rekenoefening: hoeveel gemeenten zouden van gebied wisselen?
        </a>{' '}
        Geen voorstel en geen beslissing. Het rekenen kan tot een halve minuut duren.{' '}
        <a href={trialHref(freshTrial(delineation.code, other.code), { day: suffix === '' ? null : day })}>
          Of verhuis zelf gemeenten op de kaart
        </a>
        .
      </p>
      <p class="prose">
        <a href={`/afbakeningen/${other.code}/vergelijking/${delineation.code}${suffix}`}>
          Dezelfde vergelijking andersom: {areasInSentence(other)} tegenover {areasInSentence(delineation)}
        </a>
      </p>
      <Heading level={2}>Gebied per gebied</Heading>
      <AreasTable
        caption={`De ${areasInSentence(delineation)} tegenover de ${areasInSentence(other)}`}
        rows={areaRows(delineation, comparison.positions)}
        {...shown}
      />
      <Heading level={2}>Maten</Heading>
      <ExpertDrawer comparison={comparison} />
    </>
  );
}

function tablesOf(comparison: Comparison, shown: Shown) {
  const { territory, delineation, other, day } = shown;
  const source = delineationSourceText({ territory, delineations: [delineation, other], day });
  return [
    dataTable({
      name: 'gebieden',
      title: `${delineation.plural} tegenover ${areasInSentence(other)}`,
      source,
      rows: areaRows(delineation, comparison.positions),
      columns: areaColumns(shown),
    }),
    dataTable({
      name: 'maten',
      title: `Maten: ${delineation.plural} tegenover ${areasInSentence(other)}`,
      source,
      rows: indexRows(comparison),
      columns: indexColumns,
    }),
  ];
}
