import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import { legalSituationColumn } from './legal-situation.tsx';
import {
  isPlacedElsewhere,
  type MunicipalityPicture,
  regionFellowsElsewhere,
} from './municipality-picture.ts';
import { AreaCell, absenceText, DelineationCell, FellowsCell, PositionCell } from './place-cells.tsx';
import { type PlaceRow, placeRows, situationsOf } from './place-rows.ts';
import { mainRegionText, placesStatedLater, positionWords, regionNames } from './place-words.ts';

/** What a table of places shows, on the screen and in a file. */
interface PlacesFrame {
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  /** The day that was asked. */
  readonly day: Day;
  readonly suffix: string;
}

interface PlacesTableProps extends PlacesFrame {
  readonly caption: string;
  readonly places: readonly PlaceInDelineation[];
}

/** One row per area of the municipality, delineation by delineation. */
export function PlacesTable({ caption, places, ...frame }: PlacesTableProps) {
  return (
    <Table caption={caption} captionHidden stacks rows={placeRows(places)} columns={columnsFor(frame)} />
  );
}

/** The same rows as a file, with the codes and the names that the screen keeps folded. */
export function placesData({
  picture,
  legal,
  day,
}: Pick<PlacesFrame, 'picture' | 'legal' | 'day'>): DataTable {
  const { territory, municipality, places } = picture;
  const names = (municipalities: readonly TerritoryMunicipality[] | null | undefined) =>
    municipalities?.map(({ name }) => name).join('; ') ?? null;
  return dataTable({
    name: 'afbakeningen',
    title: `Het gebied van ${municipality.name} in elke afbakening`,
    source: [
      'stand en bron staan per afbakening in de tabel',
      placesStatedLater(places, day),
      'juridische situatie: zie /juridische-regels',
    ]
      .filter(Boolean)
      .join('; '),
    rows: placeRows(places),
    columns: [
      ...columnsFor({ picture, legal, day, suffix: '' }),
      { label: 'Hoofdregio', value: ({ area }) => mainRegionText(territory, area?.position ?? null) },
      {
        label: 'Regio’s (gemeenten)',
        value: ({ area }) => (area?.position ? regionNames(territory, area.position.regions) : null),
      },
      { label: 'Telt mee', value: ({ place }) => yesOrNo(place.delineation.counts) },
      {
        label: 'Elders ingedeeld',
        value: ({ place }) => yesOrNo(isPlacedElsewhere(picture, place.delineation)),
      },
      { label: 'Gemeenten in dezelfde regio', value: ({ area }) => names(area?.inRegion) },
      {
        label: 'Gemeenten van de regio buiten het gebied',
        value: ({ area }) => names(area && regionFellowsElsewhere(picture, area)),
      },
      { label: 'Gemeenten in een andere regio', value: ({ area }) => names(area?.outsideRegion) },
      { label: 'Vastgesteld op', value: ({ place }) => place.delineation.statedOn },
      { label: 'Bron', value: ({ place }) => place.delineation.source },
      { label: 'Code van de afbakening', value: ({ place }) => place.delineation.code },
      { label: 'Code van het gebied', value: ({ area }) => area?.area.code ?? null },
    ],
  });
}

function columnsFor(frame: PlacesFrame): Column<PlaceRow>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: (row) => <DelineationCell row={row} day={frame.day} suffix={frame.suffix} />,
      value: ({ place }) => place.delineation.name,
    },
    {
      key: 'gebied',
      label: 'Gebied',
      cell: (row) => <AreaCell row={row} suffix={frame.suffix} />,
      value: ({ place, area }) => (area === null ? absenceText(place) : area.area.name),
    },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: ({ place, area }) => area && <PositionCell picture={frame.picture} place={place} area={area} />,
      value: ({ place, area }) =>
        area === null ? null : positionWords(frame.picture.territory, place, area),
    },
    legalSituationColumn((row: PlaceRow) => situationsOf(frame.legal, row), frame.suffix),
    {
      key: 'gemeenten',
      label: 'Andere gemeenten in het gebied',
      cell: ({ place, area }) => area && <FellowsCell {...frame} place={place} area={area} />,
      value: ({ area }) => area?.fellows.length ?? null,
    },
  ];
}

function yesOrNo(holds: boolean): string {
  return holds ? 'ja' : 'nee';
}
