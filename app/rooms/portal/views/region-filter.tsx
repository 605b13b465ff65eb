import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { hrefWithout } from '#platform/paging.ts';
import type { Territory, TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { searchForm } from '#rooms/territory/model.ts';

/** To what a list of municipalities is narrowed: part of a name or NIS code, and the own region; empty is all. */
export interface RegionFilters {
  readonly search: string;
  readonly region: string;
}

/** How an address narrows its list: `?zoek=` and `?regio=`. */
export function askedRegionFilters(query: URLSearchParams): RegionFilters {
  return { search: query.get('zoek')?.trim() ?? '', region: query.get('regio') ?? '' };
}

/** The rows of the municipalities that fit, in their order. */
export function narrowed<Row extends { readonly nis: string }>(
  rows: readonly Row[],
  { lines }: Pick<Territory, 'lines'>,
  { search, region }: RegionFilters,
): readonly Row[] {
  const form = searchForm(search);
  return rows.filter(({ nis }) => {
    const line = lines.get(nis);
    if (region !== '' && line?.region?.code !== region) return false;
    if (search === '') return true;
    return form !== '' && (nis.startsWith(form) || searchForm(line?.name ?? '').includes(form));
  });
}

interface RegionFilterProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly filters: RegionFilters;
  readonly regions: TerritoryDelineation;
}

const kept = ['datum', 'sorteer', 'volgorde'];

/** Search by name or code, and narrow down to the municipalities of one region. */
export function RegionFilter({ path, query, filters, regions }: RegionFilterProps) {
  const without = hrefWithout(path, query);
  const chosen = [
    { name: 'zoek', label: filters.search && `“${filters.search}”` },
    { name: 'regio', label: regions.areas.get(filters.region)?.name ?? filters.region },
  ].filter(({ label }) => label !== '');
  return (
    <Filter
      action={path}
      label="Gemeenten filteren"
      keep={Object.fromEntries([...query].filter(([name]) => kept.includes(name)))}
      active={chosen.map(({ name, label }) => ({ label, removeHref: without(name) }))}
      clearHref={without('zoek', 'regio')}
    >
      <TextInput name="zoek" label="Naam of NIS-code" type="search" value={filters.search} />
      <Select
        name="regio"
        label="Eigen regio"
        empty="alle regio’s"
        value={filters.region}
        options={[...regions.areas.values()].map(({ code, name }) => ({ value: code, label: name }))}
      />
    </Filter>
  );
}
