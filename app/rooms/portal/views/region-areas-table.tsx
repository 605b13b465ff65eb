import { Details } from '#design/details/details.tsx';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { TableMark } from '#design/table/table-mark.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { AreaInRegion } from '#rooms/territory/engine/comparison/delineations-of-region.ts';
import type {
  TerritoryDelineation,
  TerritoryMunicipality,
} from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames } from '#rooms/territory/texts.ts';
import { areaHref } from './areas-table.tsx';
import { legalSituationColumn } from './legal-situation.tsx';
import { areaWithKind, mainRegionText, regionsWords } from './place-words.ts';
import type { RegionPicture } from './region-picture.ts';

/** An area with the delineation that it is of. */
export interface RegionAreaRow extends AreaInRegion {
  readonly delineation: TerritoryDelineation;
}

/** What a table of areas shows, on the screen and in a file. */
interface RegionAreasFrame {
  readonly picture: RegionPicture;
  readonly legal: LegalSituations;
  readonly suffix: string;
}

interface RegionAreasProps extends RegionAreasFrame {
  readonly caption: string;
  readonly rows: readonly RegionAreaRow[];
}

/** All areas with municipalities in the region, delineation by delineation. */
export function regionAreaRows({ delineations }: RegionPicture): readonly RegionAreaRow[] {
  return delineations.flatMap(({ delineation, areas }) => areas.map((area) => ({ ...area, delineation })));
}

/** Areas with how they lie, and who of them lies in the region and outside it. */
export function RegionAreasTable({ caption, rows, ...frame }: RegionAreasProps) {
  return <Table caption={caption} captionHidden stacks rows={rows} columns={columnsFor(frame)} />;
}

/** All those areas as a file. */
export function regionAreasData(
  frame: Omit<RegionAreasFrame, 'suffix'>,
  words: { title: string; source: string },
): DataTable {
  const { territory } = frame.picture;
  return dataTable({
    name: 'gebieden',
    ...words,
    rows: regionAreaRows(frame.picture),
    columns: [
      { label: 'Afbakening', value: ({ delineation }) => delineation.name },
      ...columnsFor({ ...frame, suffix: '' }),
      { label: 'Hoofdregio', value: ({ position }) => mainRegionText(territory, position) },
      { label: 'Code van de afbakening', value: ({ delineation }) => delineation.code },
      { label: 'Code van het gebied', value: ({ area }) => area.code },
    ],
  });
}

function columnsFor({ picture, legal, suffix }: RegionAreasFrame): Column<RegionAreaRow>[] {
  return [
    {
      key: 'gebied',
      label: 'Gebied',
      header: true,
      cell: ({ delineation, area }) => (
        <a href={areaHref(delineation, area.code, suffix)}>{areaWithKind(delineation, area.name)}</a>
      ),
      value: ({ area }) => area.name,
    },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: ({ position }) => {
        const regions = regionsWords(picture.territory, position);
        return (
          <>
            <TableMark hatched={position.position === 'crossing'} />
            {positionNames[position.position]}
            {regions && <span class="table-note">{regions}</span>}
          </>
        );
      },
      value: ({ position }) => positionNames[position.position],
    },
    legalSituationColumn(
      ({ delineation, area, position }: RegionAreaRow) =>
        legal.ofArea(delineation.code, area.code, position.position),
      suffix,
    ),
    {
      key: 'binnen',
      label: 'Gemeenten in de regio',
      cell: ({ inside }) => <Municipalities municipalities={inside} suffix={suffix} />,
      value: ({ inside }) => inside.map(({ name }) => name).join('; '),
    },
    {
      key: 'buiten',
      label: 'Gemeenten buiten de regio',
      cell: ({ outside }) => <Municipalities municipalities={outside} suffix={suffix} withRegion />,
      value: ({ outside }) =>
        outside.map(({ name, region }) => (region ? `${name} (${region.name})` : name)).join('; '),
    },
  ];
}

interface MunicipalitiesProps {
  readonly municipalities: readonly TerritoryMunicipality[];
  readonly suffix: string;
  readonly withRegion?: boolean;
}

/** A few by name at once; more of them folded behind their number. */
function Municipalities({ municipalities, suffix, withRegion }: MunicipalitiesProps) {
  if (municipalities.length === 0) return null;
  const list = (
    <ul class="compact-list">
      {municipalities.map(({ nis, name, region }) => (
        <li>
          <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>
          {withRegion && region && ` (${region.name})`}
        </li>
      ))}
    </ul>
  );
  if (municipalities.length <= 3) return list;
  return <Details summary={`${dutchCount(municipalities.length)} gemeenten`}>{list}</Details>;
}
