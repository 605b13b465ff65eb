import type { Child } from 'hono/jsx';
import { Details } from '#design/details/details.tsx';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type {
  PlaceInArea,
  PlaceInDelineation,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import { delineationKindNames, withoutAreaWords } from '#rooms/territory/texts.ts';
import { areaHref } from './areas-table.tsx';
import type { MunicipalityPicture } from './municipality-picture.ts';
import {
  areaWithKind,
  fellowsWords,
  mainRegionText,
  positionWords,
  regionNames,
  regionsWords,
} from './place-words.ts';

/** What a table of places shows, on the screen and in a file. */
interface PlacesFrame {
  readonly picture: MunicipalityPicture;
  readonly suffix: string;
}

interface PlacesTableProps extends PlacesFrame {
  readonly caption: string;
  readonly places: readonly PlaceInDelineation[];
}

interface Row {
  readonly place: PlaceInDelineation;
  readonly area: PlaceInArea | null;
}

/** One row per area of the municipality, delineation by delineation. */
export function PlacesTable({ caption, places, ...frame }: PlacesTableProps) {
  return <Table caption={caption} captionHidden stacks rows={rowsOf(places)} columns={columnsFor(frame)} />;
}

/** The same rows as a file, with the codes and the names that the screen keeps folded. */
export function placesData(
  picture: MunicipalityPicture,
  words: { title: string; source: string },
): DataTable {
  const { territory } = picture;
  const names = (municipalities: readonly TerritoryMunicipality[] | null | undefined) =>
    municipalities?.map(({ name }) => name).join('; ') ?? null;
  return dataTable({
    name: 'afbakeningen',
    ...words,
    rows: rowsOf(picture.places),
    columns: [
      ...columnsFor({ picture, suffix: '' }),
      { label: 'Hoofdregio', value: ({ area }) => mainRegionText(territory, area?.position ?? null) },
      {
        label: 'Regio’s (gemeenten)',
        value: ({ area }) => (area?.position ? regionNames(territory, area.position.regions) : null),
      },
      { label: 'Telt mee', value: ({ place }) => yesOrNo(place.delineation.counts) },
      { label: 'Elders ingedeeld', value: ({ place }) => yesOrNo(isElsewhere(picture, place)) },
      { label: 'Gemeenten in dezelfde regio', value: ({ area }) => names(area?.inRegion) },
      { label: 'Gemeenten in een andere regio', value: ({ area }) => names(area?.outsideRegion) },
      { label: 'Vastgesteld op', value: ({ place }) => place.delineation.statedOn },
      { label: 'Bron', value: ({ place }) => place.delineation.source },
      { label: 'Code van de afbakening', value: ({ place }) => place.delineation.code },
      { label: 'Code van het gebied', value: ({ area }) => area?.area.code ?? null },
    ],
  });
}

function rowsOf(places: readonly PlaceInDelineation[]): readonly Row[] {
  return places.flatMap((place): Row[] =>
    place.areas.length === 0 ? [{ place, area: null }] : place.areas.map((area) => ({ place, area })),
  );
}

function columnsFor(frame: PlacesFrame): Column<Row>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: ({ place }) => <DelineationCell place={place} suffix={frame.suffix} />,
      value: ({ place }) => place.delineation.name,
    },
    {
      key: 'gebied',
      label: 'Gebied',
      cell: (row) => areaCell(row, frame.suffix),
      value: ({ place, area }) => (area === null ? absence(place) : area.area.name),
    },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: ({ place, area }) => area && positionCell(frame.picture, place, area),
      value: ({ place, area }) =>
        area === null ? null : positionWords(frame.picture.territory, place, area),
    },
    {
      key: 'gemeenten',
      label: 'Andere gemeenten in het gebied',
      cell: ({ place, area }) => area && fellowsCell(frame, place, area),
      value: ({ area }) => area?.fellows.length ?? null,
    },
  ];
}

function DelineationCell({ place, suffix }: { place: PlaceInDelineation; suffix: string }) {
  const { code, name, kind, remark, statedOn } = place.delineation;
  return (
    <>
      <a href={`/afbakeningen/${code}${suffix}`}>{name}</a>
      <span class="table-note">{delineationKindNames[kind]}</span>
      {remark && <span class="table-note">{remark}</span>}
      {statedOn && place.areas.length > 0 && <span class="table-note">stand op {dutch(statedOn)}</span>}
    </>
  );
}

function areaCell({ place, area }: Row, suffix: string): Child {
  if (area === null) return absence(place);
  const { code, name, alternativeNames } = area.area;
  return (
    <>
      <a href={areaHref(place.delineation, code, suffix)}>{areaWithKind(place.delineation, name)}</a>
      {alternativeNames.length > 0 && <span class="table-note">ook: {alternativeNames.join(', ')}</span>}
    </>
  );
}

function absence({ delineation, knowledge }: PlaceInDelineation): string {
  return withoutAreaWords({ ...delineation, knowledge });
}

function positionCell(picture: MunicipalityPicture, place: PlaceInDelineation, area: PlaceInArea): Child {
  const regions = regionsWords(picture.territory, area.position);
  return (
    <>
      <span class={area.position?.position === 'crossing' ? 'position position--crossing' : 'position'}>
        {positionWords(picture.territory, place, area)}
      </span>
      {regions && <span class="table-note">{regions}</span>}
      {isElsewhere(picture, place) && (
        <span class="table-note">
          <strong>elders ingedeeld</strong>
        </span>
      )}
    </>
  );
}

function fellowsCell({ picture, suffix }: PlacesFrame, place: PlaceInDelineation, area: PlaceInArea): Child {
  if (area.fellows.length === 0) return 'geen';
  const isCompared = place.delineation.kind !== 'statistical' && place.delineation.code !== 'referentieregio';
  const words = isCompared ? fellowsWords(area, picture.fellows.length) : null;
  return (
    <>
      <Details
        summary={area.fellows.length === 1 ? '1 gemeente' : `${dutchCount(area.fellows.length)} gemeenten`}
      >
        <ul class="compact-list">
          {area.fellows.map((fellow) => (
            <li>
              <a href={`/gemeenten/${fellow.nis}${suffix}`}>{fellow.name}</a>
              {area.outsideRegion.includes(fellow) && fellow.region && ` (${fellow.region.name})`}
            </li>
          ))}
        </ul>
      </Details>
      {words && <span class="table-note">{words}</span>}
    </>
  );
}

function isElsewhere({ elsewhere }: MunicipalityPicture, { delineation }: PlaceInDelineation): boolean {
  return elsewhere?.delineations.includes(delineation) ?? false;
}

function yesOrNo(holds: boolean): string {
  return holds ? 'ja' : 'nee';
}
