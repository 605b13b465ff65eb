import type { Column } from '#design/table/table.tsx';
import { dutchCount, dutchKm } from '#platform/dutch-writing.ts';
import type { BorderMunicipality } from '#rooms/territory/engine/comparison/border-municipalities.ts';
import type { Territory, TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { MunicipalityLinks, municipalityNames } from './municipality-links.tsx';

interface BorderFrame {
  readonly territory: Territory;
  readonly regions: TerritoryDelineation;
  readonly suffix: string;
}

type Order = (frame: BorderFrame) => (row: BorderMunicipality) => string | number;

/** By what the municipalities on a border can be sorted. */
export const borderOrders: Readonly<Record<string, Order>> = {
  gemeente:
    ({ territory }) =>
    ({ nis }) =>
      territory.lines.get(nis)?.name ?? nis,
  regio:
    ({ territory }) =>
    ({ nis }) =>
      territory.lines.get(nis)?.region?.name ?? '',
  aantal:
    () =>
    ({ regions }) =>
      regions.length,
  lengte: () => borderKm,
};

/** The columns of the municipalities on a region border, for the screen and for a file. */
export function borderColumns({ territory, regions, suffix }: BorderFrame): Column<BorderMunicipality>[] {
  const lineOf = (nis: string) => territory.lines.get(nis);
  const nameOf = (region: string) => regions.areas.get(region)?.name ?? region;
  return [
    {
      key: 'gemeente',
      label: 'Gemeente',
      header: true,
      cell: ({ nis }) => <a href={`/gemeenten/${nis}${suffix}`}>{lineOf(nis)?.name ?? nis}</a>,
      value: ({ nis }) => lineOf(nis)?.name ?? nis,
    },
    {
      key: 'regio',
      label: 'Eigen regio',
      cell: ({ nis }) => lineOf(nis)?.region?.name ?? 'onbekend',
      value: ({ nis }) => lineOf(nis)?.region?.name ?? null,
    },
    {
      key: 'raakt',
      label: 'Raakt',
      cell: (row) => (
        <ul class="compact-list">
          {row.regions.map(({ region, borderKm: km, neighbours }) => (
            <li>
              <a href={`/regios/${region}${suffix}`}>{nameOf(region)}</a>: {dutchKm(km)}, met{' '}
              <MunicipalityLinks territory={territory} codes={neighbours} suffix={suffix} />
            </li>
          ))}
        </ul>
      ),
      value: (row) =>
        row.regions
          .map(({ region, borderKm: km, neighbours }) => {
            const names = municipalityNames(territory, neighbours).map(({ name }) => name);
            return `${nameOf(region)}: ${dutchKm(km)}, met ${names.join(', ')}`;
          })
          .join('; '),
    },
    {
      key: 'aantal',
      label: 'Andere regio’s',
      numeric: true,
      cell: (row) => dutchCount(row.regions.length),
      value: (row) => row.regions.length,
    },
    {
      key: 'lengte',
      label: 'Grens met andere regio’s',
      numeric: true,
      cell: (row) => dutchKm(borderKm(row)),
      value: borderKm,
    },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
  ];
}

/** To the metre of ten that the facts have: a sum of floats has more decimals than it knows. */
function borderKm({ regions }: BorderMunicipality): number {
  return Math.round(regions.reduce((sum, region) => sum + region.borderKm, 0) * 100) / 100;
}
