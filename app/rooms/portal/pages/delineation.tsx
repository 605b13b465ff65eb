import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { legalSituationHeading } from '#rooms/legislation/texts.ts';
import { type Comparison, compare } from '#rooms/territory/engine/comparison/comparison.ts';
import {
  isComparable,
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { listRegionDecisions } from '#rooms/territory/queries/list-region-decisions.ts';
import { listVersions, type VersionLine } from '#rooms/territory/queries/list-versions.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { delineationKindNames, titleOn } from '#rooms/territory/texts.ts';
import { AbsenceNotice } from '../views/absence-notice.tsx';
import { areaColumns, areaRows } from '../views/areas-table.tsx';
import { DayForm, DayNotice } from '../views/day-form.tsx';
import { areasFrame, DelineationPosition, type ShownDelineation } from '../views/delineation-position.tsx';
import { DelineationSource, delineationSourceText } from '../views/delineation-source.tsx';
import { areasInSentence } from '../views/delineation-words.ts';
import { KnownAreas } from '../views/known-areas.tsx';
import { LegalSituation } from '../views/legal-situation.tsx';
import { OtherComparisons } from '../views/other-comparisons.tsx';
import { RegionDecisions } from '../views/region-decisions.tsx';
import { ReportMistake } from '../views/report-mistake.tsx';
import { VersionList, versionColumns } from '../views/version-list.tsx';

/** `/afbakeningen/:code`: a delineation on a day: what it is, its areas, how they lie to the reference regions, and why. */
export const GET: Get = async (ctx, { params, query, house }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const territory = await territoryOn(ctx, day);
  const delineation = findDelineation(territory, params.code ?? '');
  const path = `/afbakeningen/${delineation.code}`;
  // The regions are what others are laid against; themselves they are laid against the provinces.
  const other = findDelineation(territory, delineation.code === regionsCode ? 'provincie' : regionsCode);
  const comparison = isComparable(delineation) ? compare(territory, delineation.code, other.code) : null;
  const legal = await legalSituations(ctx, day);
  const shown = { territory, delineation, other, day, suffix: dayQuery(ctx, day), legal };
  const versions = await listVersions(ctx, delineation.code);
  return {
    title: titleOn(delineation.plural, day, today),
    description: `${delineation.plural}: de gebieden, hun gemeenten en hun ligging tegenover de ${areasInSentence(other)}.`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Afbakeningen', href: `/afbakeningen${shown.suffix}` },
      { label: delineation.plural },
    ],
    tables: [
      ...(comparison === null ? [] : [areasData(comparison, shown)]),
      versionsData(delineation, versions),
    ],
    body: (
      <div class="stack">
        <PageHeading title={delineation.plural} kind="Afbakening" />
        <DayNotice path={path} day={day} today={today} />
        <Facts delineation={delineation} day={day} territory={comparison === null ? undefined : territory} />
        {comparison === null ? (
          <>
            <AbsenceNotice delineations={[delineation, other]} />
            <KnownAreas delineation={delineation} />
          </>
        ) : (
          <DelineationPosition comparison={comparison} {...shown} />
        )}
        <Heading level={2}>{legalSituationHeading}</Heading>
        <LegalSituation situations={legal.of(delineation.code)} suffix={shown.suffix} />
        {delineation.code === regionsCode && <RegionDecisions decisions={await listRegionDecisions(ctx)} />}
        <Heading level={2}>Versies</Heading>
        <VersionList versions={versions} caption={`Versies van de ${areasInSentence(delineation)}`} />
        <OtherComparisons
          territory={territory}
          delineation={delineation}
          keep={day === today ? {} : { datum: day }}
        />
        <ReportMistake
          about={`de ${areasInSentence(delineation)}`}
          address={`${house.baseUrl}${path}${shown.suffix}`}
        />
        <DayForm path={path} day={day} />
      </div>
    ),
  };
};

interface FactsProps extends Pick<ShownDelineation, 'delineation' | 'day'> {
  /** Left out where no inhabitants are shown. */
  readonly territory: Territory | undefined;
}

function Facts({ delineation, day, territory }: FactsProps) {
  const { kind, policyDomain, areas, statedOn, code, remark } = delineation;
  return (
    <>
      <DescriptionList
        items={[
          { term: 'Soort', description: delineationKindNames[kind] },
          { term: 'Beleidsdomein', description: policyDomain },
          { term: 'Gebieden', description: areas.size === 0 ? 'onbekend' : dutchCount(areas.size) },
          { term: 'Vastgesteld op', description: statedOn === null ? 'onbekend' : dutch(statedOn) },
          { term: 'Code', description: code },
        ]}
      />
      {remark && <p class="prose">{remark}</p>}
      <DelineationSource territory={territory} delineations={[delineation]} day={day} />
    </>
  );
}

function areasData(comparison: Comparison, shown: ShownDelineation) {
  const { territory, delineation, other, day } = shown;
  return dataTable({
    name: 'gebieden',
    title: `${delineation.plural} en hun ligging tegenover de ${areasInSentence(other)}`,
    source: delineationSourceText({ territory, delineations: [delineation, other], day }),
    rows: areaRows(delineation, comparison.positions),
    columns: areaColumns(areasFrame(shown)),
  });
}

function versionsData(delineation: TerritoryDelineation, versions: readonly VersionLine[]) {
  return dataTable({
    name: 'versies',
    title: `Versies van de ${areasInSentence(delineation)}`,
    source: 'Regioloket, elke versie met haar eigen bron',
    rows: versions,
    columns: versionColumns,
  });
}
