import { Details } from '#design/details/details.tsx';
import { Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { AreaWithFellows, PlaceInDelineation } from '#rooms/territory/queries/areas-of-municipality.ts';
import { delineationKindNames, withoutAreaWords } from '#rooms/territory/texts.ts';

interface Row {
  readonly place: PlaceInDelineation;
  readonly area: AreaWithFellows | null;
}

/** One row per area of the municipality, delineation by delineation. */
export function PlacesTable({ places, suffix }: { places: readonly PlaceInDelineation[]; suffix: string }) {
  const rows = places.flatMap((place): Row[] =>
    place.areas.length === 0 ? [{ place, area: null }] : place.areas.map((area) => ({ place, area })),
  );
  return (
    <Table
      caption="Het gebied van de gemeente in elke afbakening"
      captionHidden
      stacks
      rows={rows}
      columns={[
        {
          key: 'afbakening',
          label: 'Afbakening',
          header: true,
          cell: ({ place }) => (
            <>
              {place.name}
              <span class="table-note">{delineationKindNames[place.kind]}</span>
              {place.remark && <span class="table-note">{place.remark}</span>}
            </>
          ),
        },
        { key: 'gebied', label: 'Gebied', cell: areaCell },
        {
          key: 'gemeenten',
          label: 'Andere gemeenten in het gebied',
          cell: ({ area }) =>
            area && (
              <Fellows fellows={area.fellows} summary={countWords(area.fellows.length)} suffix={suffix} />
            ),
        },
        {
          key: 'zelfde',
          label: 'In dezelfde regio',
          cell: ({ place, area }) => sameRegionCell(place, area, suffix),
        },
        {
          key: 'stand',
          label: 'Vastgesteld op',
          cell: ({ place }) => place.statedOn && <span class="day">{dutch(place.statedOn)}</span>,
        },
      ]}
    />
  );
}

function areaCell({ place, area }: Row) {
  if (area === null) return withoutAreaWords(place);
  const also = area.alternativeNames.length === 0 ? '' : ` (ook: ${area.alternativeNames.join(', ')})`;
  return `${area.name}${also}`;
}

function sameRegionCell({ code, kind }: PlaceInDelineation, area: AreaWithFellows | null, suffix: string) {
  // A typology is no area: who shares a type need not lie together.
  if (kind === 'statistical') return null;
  if (area === null || area.inRegion === null || area.fellows.length === 0 || code === 'referentieregio')
    return null;
  if (area.outside.length === 0) return `alle ${dutchCount(area.fellows.length)}`;
  return (
    <>
      {area.inRegion} van {area.fellows.length}
      <Fellows
        fellows={area.outside}
        summary={`${area.outside.length} in een andere regio`}
        suffix={suffix}
        withRegion
      />
    </>
  );
}

interface FellowsProps {
  readonly fellows: AreaWithFellows['fellows'];
  readonly summary: string;
  readonly suffix: string;
  readonly withRegion?: boolean;
}

function Fellows({ fellows, summary, suffix, withRegion }: FellowsProps) {
  if (fellows.length === 0) return <>{summary}</>;
  return (
    <Details summary={summary}>
      <ul class="compact-list">
        {fellows.map(({ nis, name, region }) => (
          <li>
            <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>
            {withRegion && region && ` (${region.name})`}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'geen';
  return count === 1 ? '1 gemeente' : `${dutchCount(count)} gemeenten`;
}
