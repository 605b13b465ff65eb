import { type Column, Table } from '#design/table/table.tsx';
import { dutchCount, dutchList, dutchShare } from '#platform/dutch-writing.ts';
import type { LegalSituation } from '#rooms/legislation/model.ts';
import type { AreaPosition, RegionPart } from '#rooms/territory/engine/comparison/position.ts';
import {
  regionsCode,
  type Territory,
  type TerritoryArea,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames, positionNamesElsewhere } from '#rooms/territory/texts.ts';
import { legalSituationColumn } from './legal-situation.tsx';
import { MunicipalityLinks, municipalityNames } from './municipality-links.tsx';

/** An area of a delineation with how it lies to another. */
export interface AreaRow extends AreaPosition {
  readonly named: TerritoryArea;
}

/** What the columns need to know beside the rows. */
export interface AreasFrame {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
  readonly suffix: string;
  /** What the rules say of an area, beside its position; without it there is no such column. */
  readonly situationsOf?: ((row: AreaRow) => readonly LegalSituation[]) | undefined;
}

interface AreasTableProps extends AreasFrame {
  readonly caption: string;
  readonly rows: readonly AreaRow[];
}

/** The areas of a delineation, by name, with their positions. */
export function areaRows(
  { areas }: TerritoryDelineation,
  positions: readonly AreaPosition[],
): readonly AreaRow[] {
  const byCode = new Map(positions.map((position) => [position.area, position]));
  return [...areas.values()].flatMap((named) => {
    const position = byCode.get(named.code);
    return position === undefined ? [] : { ...position, named };
  });
}

/** Per area: where it lies, with which parts, and who lies outside its main region. */
export function AreasTable({ caption, rows, ...frame }: AreasTableProps) {
  const columns = areaColumns(frame).filter(({ key }) => key !== 'code');
  return <Table caption={caption} captionHidden stacks rows={rows} columns={columns} />;
}

/** The columns of the table above, and for a file the code as well. */
export function areaColumns(frame: AreasFrame): Column<AreaRow>[] {
  const { territory, delineation, other, suffix, situationsOf } = frame;
  const isRegions = other.code === regionsCode;
  const words = isRegions ? positionNames : positionNamesElsewhere;
  const names = (codes: readonly string[]) => municipalityNames(territory, codes).map(({ name }) => name);
  return [
    {
      key: 'gebied',
      label: delineation.name,
      header: true,
      cell: ({ named }) => (
        <span id={`gebied-${named.code}`}>
          {named.name}
          {named.alternativeNames.length > 0 && (
            <span class="table-note">ook: {named.alternativeNames.join(', ')}</span>
          )}
        </span>
      ),
      value: ({ named }) => named.name,
    },
    {
      key: 'ligging',
      label: 'Ligging',
      cell: ({ position, divided }) => (
        <>
          {words[position]}
          {divided.length > 0 && <span class="table-note">gedeeltelijk: {names(divided).join(', ')}</span>}
        </>
      ),
      value: ({ position }) => words[position],
    },
    {
      key: 'delen',
      label: other.plural,
      cell: ({ regions }) => <Parts parts={regions} other={other} suffix={suffix} />,
      value: ({ regions }) => regions.map((part) => partWords(part, other)).join('; '),
    },
    {
      key: 'buiten',
      label: isRegions ? 'Gemeenten buiten de hoofdregio' : 'Gemeenten buiten het hoofdgebied',
      cell: (row) =>
        row.exAequo && row.position === 'crossing' ? (
          tieWords(row, other)
        ) : (
          <MunicipalityLinks territory={territory} codes={outsidersOf(row)} suffix={suffix} />
        ),
      value: (row) =>
        row.exAequo && row.position === 'crossing'
          ? tieWords(row, other)
          : names(outsidersOf(row)).join('; '),
    },
    ...(situationsOf === undefined ? [] : [legalSituationColumn(situationsOf, suffix)]),
    {
      key: 'gemeenten',
      label: 'Gemeenten',
      numeric: true,
      cell: ({ municipalities }) => (municipalities === 0 ? 'onbekend' : dutchCount(municipalities)),
      value: ({ municipalities }) => (municipalities === 0 ? null : municipalities),
    },
    { key: 'code', label: 'Gebiedscode', cell: ({ named }) => named.code, value: ({ named }) => named.code },
  ];
}

/** An area of several whole regions respects them all: nobody in it stands outside. */
function outsidersOf({ position, outside }: AreaPosition): readonly string[] {
  return position === 'crossing' ? outside : [];
}

/** What stands there where no region has the most municipalities: those that have as many. */
function tieWords({ mainRegion, alternatives }: AreaPosition, other: TerritoryDelineation): string {
  const tied = [mainRegion ?? '', ...alternatives].map((code) => areaName(other, code)).sort();
  const none = other.code === regionsCode ? 'geen hoofdregio' : 'geen hoofdgebied';
  return `gelijke stand, ${none}: ${dutchList(tied)}`;
}

function Parts({
  parts,
  other,
  suffix,
}: {
  parts: readonly RegionPart[];
  other: TerritoryDelineation;
  suffix: string;
}) {
  return (
    <ul class="compact-list">
      {parts.map((part) => (
        <li>
          <a href={areaHref(other, part.region, suffix)}>{areaName(other, part.region)}</a>: {amount(part)}
        </li>
      ))}
    </ul>
  );
}

/** The address of an area: a region has a page, other areas have a place on that of their delineation. */
export function areaHref({ code }: Pick<TerritoryDelineation, 'code'>, area: string, suffix: string): string {
  return code === regionsCode
    ? `/regios/${encodeURIComponent(area)}${suffix}`
    : `/afbakeningen/${code}${suffix}#gebied-${encodeURIComponent(area)}`;
}

function areaName({ areas }: TerritoryDelineation, code: string): string {
  return areas.get(code)?.name ?? code;
}

function partWords(part: RegionPart, other: TerritoryDelineation): string {
  return `${areaName(other, part.region)}: ${amount(part)}`;
}

function amount({ municipalities, share, isWholeRegion }: RegionPart): string {
  const count = `${dutchCount(municipalities)} ${municipalities === 1 ? 'gemeente' : 'gemeenten'}`;
  const part = share === 1 ? count : `${count} (${dutchShare(share)})`;
  return isWholeRegion ? `${part}, volledig` : part;
}
