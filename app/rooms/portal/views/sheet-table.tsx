import { type Column, Table } from '#design/table/table.tsx';
import { TableMark } from '#design/table/table-mark.tsx';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import { regionNameAfterWord } from '#rooms/territory/texts.ts';
import { legalSituationColumn } from './legal-situation.tsx';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { absenceText } from './place-cells.tsx';
import { type PlaceRow, placeRows, situationsOf } from './place-rows.ts';
import { areaWithKind, mainRegionText, positionWords } from './place-words.ts';
import { PositionLegend } from './position-legend.tsx';

interface SheetTableProps {
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  readonly places: readonly PlaceInDelineation[];
  readonly suffix: string;
}

/** The places of a municipality in as few words as a sheet of paper has room for. */
export function SheetTable({ picture, legal, places, suffix }: SheetTableProps) {
  const columns: Column<PlaceRow>[] = [
    { key: 'gebied', label: 'Gebied', header: true, cell: areaText },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: (row) => <BriefPosition picture={picture} row={row} />,
    },
    legalSituationColumn((row: PlaceRow) => situationsOf(legal, row), suffix),
  ];
  return (
    <>
      <Table
        caption={`Het gebied van ${picture.municipality.name} per afbakening`}
        captionHidden
        stacks
        rows={placeRows(places)}
        columns={columns}
      />
      <PositionLegend />
    </>
  );
}

function areaText({ place, area }: PlaceRow): string {
  if (area === null) return `${place.delineation.name}: ${absenceText(place)}`;
  return areaWithKind(place.delineation, area.area.name);
}

/** The position, and the main region where it is another than the municipality's own or where there is none. */
function BriefPosition({ picture, row: { place, area } }: { picture: MunicipalityPicture; row: PlaceRow }) {
  if (area === null) return null;
  const { position } = area;
  const isCrossing = position?.position === 'crossing';
  const main = isCrossing ? mainRegionText(picture.territory, position) : null;
  const isTie = position?.exAequo ?? false;
  return (
    <>
      {position && place.delineation.code !== 'referentieregio' && <TableMark hatched={isCrossing} />}
      {positionWords(picture.territory, place, area)}
      {main && <span class="table-note"> ({isTie ? main : `hoofdregio ${regionNameAfterWord(main)}`})</span>}
    </>
  );
}
