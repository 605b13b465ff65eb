import type { DataColumn } from '#design/table/data-table.ts';
import type { Column } from '#design/table/table.tsx';
import { dutchArea, dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { regionCrossings } from '#rooms/territory/engine/comparison/region-crossings.ts';
import type { RegionLine } from '#rooms/territory/queries/region-line.ts';

type Crossings = ReturnType<typeof regionCrossings>;

/** The columns of the regions, for the screen and for a file. */
export function regionColumns(
  lines: readonly RegionLine[],
  { regions }: Crossings,
  suffix: string,
): Column<RegionLine>[] {
  const years = [...new Set(lines.flatMap(({ population }) => population.years))].join(' en ');
  return [
    {
      key: 'naam',
      label: 'Referentieregio',
      header: true,
      cell: ({ code, name, alternativeNames }) => (
        <>
          <a href={`/regios/${code}${suffix}`}>{name}</a>
          {alternativeNames.length > 0 && (
            <span class="table-also"> (ook: {alternativeNames.join(', ')})</span>
          )}
        </>
      ),
      value: ({ name }) => name,
    },
    {
      key: 'provincie',
      label: 'Provincie',
      cell: ({ provinces }) => dutchList(provinces.map(({ name }) => name)),
      value: ({ provinces }) => dutchList(provinces.map(({ name }) => name)),
    },
    {
      key: 'gemeenten',
      label: 'Gemeenten',
      numeric: true,
      cell: ({ municipalityCount }) => municipalityCount,
      value: ({ municipalityCount }) => municipalityCount,
    },
    {
      key: 'inwoners',
      label: years === '' ? 'Inwoners' : `Inwoners (${years})`,
      numeric: true,
      cell: ({ population: { inhabitants } }) =>
        inhabitants === null ? 'onbekend' : dutchCount(inhabitants),
      value: ({ population }) => population.inhabitants ?? 'onbekend',
    },
    {
      key: 'oppervlakte',
      label: 'Oppervlakte (km²)',
      numeric: true,
      cell: ({ areaKm2 }) => dutchArea(areaKm2),
      value: ({ areaKm2 }) => areaKm2,
    },
    {
      key: 'over',
      label: 'Gebieden over de regiogrens',
      numeric: true,
      cell: ({ code }) => dutchCount(regions.get(code)?.areas ?? 0),
      value: ({ code }) => regions.get(code)?.areas ?? 0,
    },
    {
      key: 'elders',
      label: 'Gemeenten elders ingedeeld',
      numeric: true,
      cell: ({ code }) => dutchCount(regions.get(code)?.placedElsewhere ?? 0),
      value: ({ code }) => regions.get(code)?.placedElsewhere ?? 0,
    },
  ];
}

/** What only the file tells in columns of its own, with the areas across the border per delineation. */
export function regionFileColumns({ set, regions }: Crossings): readonly DataColumn<RegionLine>[] {
  return [
    ...set.map(
      ({ code, plural }): DataColumn<RegionLine> => ({
        label: `${plural} over de regiogrens`,
        numeric: true,
        value: (region) => regions.get(region.code)?.perDelineation.get(code) ?? 0,
      }),
    ),
    { label: 'Inwoners op 1 januari van', value: ({ population }) => yearsCell(population.years) },
    { label: 'Ook genoemd', value: ({ alternativeNames }) => alternativeNames.join(', ') },
    { label: 'Code', value: ({ code }) => code },
    { label: 'URI', value: ({ uri }) => uri },
  ];
}

/** One year is a number; inhabitants of several years are said in words. */
function yearsCell(years: readonly number[]): number | string | null {
  const [year = null, ...others] = years;
  return others.length === 0 ? year : years.join(' en ');
}
