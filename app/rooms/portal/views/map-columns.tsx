import type { Column } from '#design/table/table.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { positionNames, positionNamesElsewhere } from '#rooms/territory/texts.ts';
import { type MapRow, shownDelineations } from './map-rows.ts';
import { outsideWords } from './map-titles.ts';
import { measureWords } from './measure-words.ts';

interface MapColumnsProps {
  readonly pictures: readonly [MapPicture, ...MapPicture[]];
  /** The address of the view in which a municipality is chosen. */
  readonly hrefOf: (nis: string) => string;
}

/** The columns of the table of a map: only those of which the map shows something. The key is what sorts by it. */
export function mapColumns({ pictures, hrefOf }: MapColumnsProps): Column<MapRow>[] {
  const [picture] = pictures;
  return [
    {
      key: 'naam',
      label: 'Gemeente',
      header: true,
      cell: ({ nis, name }) => <a href={hrefOf(nis)}>{name}</a>,
      value: ({ name }) => name,
    },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
    textColumn('regio', 'Referentieregio', ({ region }) => region?.name ?? 'onbekend'),
    ...shownDelineations(pictures).map(({ code, name }, at) =>
      textColumn(code, name, ({ areas }) => namesOf(areas[at] ?? [])),
    ),
    ...comparedColumns(picture),
    ...figureColumns(picture),
    {
      key: 'inwoners',
      label: 'Inwoners',
      numeric: true,
      cell: ({ population }) => (population === null ? 'onbekend' : dutchCount(population.inhabitants)),
      value: ({ population }) => population?.inhabitants ?? null,
    },
    {
      key: 'jaar',
      label: 'Inwoners van',
      numeric: true,
      cell: ({ population }) => population?.year ?? '',
      value: ({ population }) => population?.year ?? null,
    },
  ];
}

function comparedColumns({ crossings }: MapPicture): Column<MapRow>[] {
  if (crossings === null) return [];
  const { others } = crossings;
  const names = others.code === 'referentieregio' ? positionNames : positionNamesElsewhere;
  const main = outsideWords(others).replace(/^buiten (?:de|het) /, '');
  const mainOf = ({ exAequo, mainRegion }: AreaPosition) =>
    exAequo ? 'gelijke stand' : (others.areas.get(mainRegion ?? '')?.name ?? '');
  return [
    textColumn('ligging', 'Ligging van het gebied', ({ positions }) =>
      unique(positions.map(({ position }) => names[position])),
    ),
    textColumn('hoofd', main.charAt(0).toUpperCase() + main.slice(1), ({ positions }) =>
      unique(positions.map(mainOf)),
    ),
    textColumn('gearceerd', 'Gearceerd', ({ isHatched }) => (isHatched ? 'ja' : 'nee')),
  ];
}

function figureColumns({ figures }: MapPicture): Column<MapRow>[] {
  // The inhabitants have a column of their own already.
  if (figures === null || figures.measure === 'inwoners') return [];
  const { name, figure: written } = measureWords[figures.measure];
  return [
    {
      key: 'cijfer',
      label: name,
      numeric: true,
      cell: ({ figure }) => (figure === null ? 'onbekend' : written(figure)),
      value: ({ figure }) => figure,
    },
  ];
}

function textColumn(key: string, label: string, value: (row: MapRow) => string): Column<MapRow> {
  return { key, label, cell: value, value };
}

function namesOf(areas: readonly { readonly name: string }[]): string {
  return areas.length === 0 ? 'geen gebied' : dutchList(areas.map(({ name }) => name));
}

function unique(words: readonly string[]): string {
  return [...new Set(words)].join('; ');
}
