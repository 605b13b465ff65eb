import { Heading } from '#design/heading/heading.tsx';
import { type Sorting, sortable } from '#design/table/column-sort.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import { sortedBy } from '#platform/list-sort.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { situationsText } from '#rooms/legislation/texts.ts';
import type { PlaceInArea } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import { isTypology, type TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { BriefLegalSituation } from './legal-situation.tsx';
import { countedByRegion } from './map-place-words.ts';
import { type MunicipalityPicture, regionFellowsElsewhere } from './municipality-picture.ts';
import { AreaCell, absenceText, PositionCell, placeAnchor } from './place-cells.tsx';
import { type PlaceRow, placeRows, situationsOf } from './place-rows.ts';
import { positionWords } from './place-words.ts';
import { PositionLegend } from './position-legend.tsx';

interface MapPlacesProps {
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  readonly view: MapView;
  readonly day: Day;
  readonly suffix: string;
  readonly sorting: Sorting;
}

/** The chosen municipality in every delineation, each leading to the map with that one as line. */
export function MapPlaces(props: MapPlacesProps) {
  const { picture, sorting } = props;
  const { name } = picture.municipality;
  const columns = columnsOf(props);
  const sortedColumn = columns.find(({ key }) => key === sorting.current.key);
  const rows = placeRows(picture.places);
  return (
    <div class="stack">
      <Heading level={2} id="afbakeningen">
        {name} in elke afbakening
      </Heading>
      <Table
        caption={`${name} in elke afbakening`}
        captionHidden
        stacks
        rows={sortedColumn?.value === undefined ? rows : sortedBy(rows, sorting.current, sortedColumn.value)}
        columns={sortable(
          columns,
          columns.map(({ key }) => key),
          sorting,
        )}
      />
      <PositionLegend />
    </div>
  );
}

/** By these keys the table sorts; they are none of those of the table of all municipalities. */
export const placeKeys: readonly string[] = [
  'afbakening',
  'gebied',
  'ook',
  'niet',
  'andere',
  'positie',
  'juridisch',
];

function columnsOf({ picture, legal, view, suffix }: MapPlacesProps): Column<PlaceRow>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: (row) => <OnMap row={row} view={view} />,
      value: ({ place }) => place.delineation.name,
    },
    {
      key: 'gebied',
      label: 'Gebied',
      cell: (row) => <AreaCell row={row} suffix={suffix} />,
      value: ({ place, area }) => (area === null ? absenceText(place) : area.area.name),
    },
    fellowsColumn('ook', 'Zelfde regio, ook hier', ({ inRegion }) => inRegion ?? []),
    fellowsColumn('niet', 'Zelfde regio, niet hier', (area) => regionFellowsElsewhere(picture, area)),
    fellowsColumn('andere', 'Hier, andere regio', ({ outsideRegion }) => outsideRegion),
    {
      key: 'positie',
      label: 'Ligging tegenover de referentieregio’s',
      cell: ({ place, area }) => area && <PositionCell picture={picture} place={place} area={area} />,
      value: ({ place, area }) => (area === null ? null : positionWords(picture.territory, place, area)),
    },
    {
      key: 'juridisch',
      label: 'Juridische situatie',
      cell: (row) => <BriefLegalSituation situations={situationsOf(legal, row)} suffix={suffix} />,
      value: (row) => situationsText(situationsOf(legal, row)) || null,
    },
  ];
}

/** How many municipalities, with their names where one points; nothing for what is not compared. */
function fellowsColumn(
  key: string,
  label: string,
  municipalities: (area: PlaceInArea) => readonly TerritoryMunicipality[],
): Column<PlaceRow> {
  const found = ({ place, area }: PlaceRow) =>
    area === null || area.inRegion === null || isTypology(place.delineation) ? null : municipalities(area);
  return {
    key,
    label,
    numeric: true,
    cell: (row) => {
      const fellows = found(row);
      return fellows && <span title={countedByRegion(fellows)}>{dutchCount(fellows.length)}</span>;
    },
    value: (row) => found(row)?.length ?? null,
  };
}

/** The delineation, leading to the map on which it is the line; the regions are there as fill. */
function OnMap({ row: { place, area }, view }: { readonly row: PlaceRow; readonly view: MapView }) {
  const { code, name } = place.delineation;
  const isFirst = area === null || area === place.areas[0];
  const isRegions = code === 'referentieregio';
  const shown = { look: 'vergelijking', fill: 'referentieregio', outlines: isRegions ? [] : [code] } as const;
  return (
    <a
      id={isFirst ? placeAnchor(place.delineation) : undefined}
      href={mapHref(view, { ...shown, area: null })}
    >
      {name}
    </a>
  );
}
