import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import type { Day } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import {
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { landingView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { type AreaRow, type AreasFrame, AreasTable, areaRows } from './areas-table.tsx';
import { areaInSentence, areasInSentence, crossingWords, outsideWords } from './delineation-words.ts';

/** What the parts of the page show: a delineation of a day, and what its areas are laid against. */
export interface ShownDelineation {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
  readonly day: Day;
  readonly suffix: string;
  /** What the rules of the day say. */
  readonly legal: LegalSituations;
}

/** How many areas cross a border, and per area by which municipalities; those that cross first. */
export function DelineationPosition({ comparison, ...shown }: ShownDelineation & { comparison: Comparison }) {
  const { delineation, other, suffix } = shown;
  const rows = areaRows(delineation, comparison.positions);
  const crossing = rows.filter(({ position }) => position === 'crossing');
  const rest = rows.filter(({ position }) => position !== 'crossing');
  const areas = areasInSentence(delineation);
  return (
    <>
      <Heading level={2}>Ligging tegenover de {areasInSentence(other)}</Heading>
      <p class="prose lead">
        {crossingWords(delineation, other, comparison)} {outsideWords(other, comparison)}
      </p>
      <p class="prose">
        <a href={`/afbakeningen/${delineation.code}/vergelijking/${other.code}${suffix}`}>
          Alle cijfers van deze vergelijking
        </a>
        {delineation.code !== regionsCode && <OnTheMap {...shown} />}
      </p>
      {crossing.length > 0 && (
        <>
          <Heading level={3}>
            {delineation.plural} die de grens van een {areaInSentence(other)} overschrijden
          </Heading>
          <AreasTable
            caption={`De ${areas} die een grens overschrijden, en door welke gemeenten`}
            rows={crossing}
            {...areasFrame(shown)}
          />
        </>
      )}
      {rest.length > 0 && <OtherAreas rows={rest} isBelow={crossing.length > 0} {...shown} />}
    </>
  );
}

/** The same on the map, and the map in words. */
function OnTheMap({ delineation, day, suffix }: ShownDelineation) {
  const view = { ...landingView, outlines: [delineation.code], day: suffix === '' ? null : day };
  return (
    <>
      {' · '}
      <a href={mapHref(view)}>Op de kaart</a>
      {' · '}
      <a href={mapHref(view, {}, '/kaart/tekst')}>De kaart in woorden</a>
    </>
  );
}

/** The most areas that cross nothing which stand open below those that do. */
const mostOpen = 20;

/** The areas that cross no border; many of them are folded where others stand above. */
function OtherAreas({
  rows,
  isBelow,
  ...shown
}: ShownDelineation & { rows: readonly AreaRow[]; isBelow: boolean }) {
  const areas = areasInSentence(shown.delineation);
  const table = (
    <AreasTable caption={`De ${areas} die geen grens overschrijden`} rows={rows} {...areasFrame(shown)} />
  );
  if (!isBelow) return table;
  if (rows.length > mostOpen) {
    return <Details summary={`De andere ${dutchCount(rows.length)} ${areas}`}>{table}</Details>;
  }
  return (
    <>
      <Heading level={3}>De andere {areas}</Heading>
      {table}
    </>
  );
}

/** The rules are about the reference regions: laid against anything else an area has no legal situation. */
export function areasFrame({ legal, ...shown }: ShownDelineation): AreasFrame {
  const { delineation, other } = shown;
  if (other.code !== regionsCode) return shown;
  return { ...shown, situationsOf: ({ area, position }) => legal.ofArea(delineation.code, area, position) };
}
