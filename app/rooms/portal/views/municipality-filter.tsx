import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { hrefWithout } from '#platform/paging.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';
import type { RegionLine } from '#rooms/territory/queries/region-line.ts';

interface MunicipalityFilterProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly filters: { readonly search: string; readonly region: string; readonly province: string };
  readonly regions: readonly RegionLine[];
}

const kept = ['datum', 'sorteer', 'volgorde'];

/** Search by name or code, and narrow down to a region or a province. */
export function MunicipalityFilter({ path, query, filters, regions }: MunicipalityFilterProps) {
  const provinces = provincesOf(regions);
  const without = hrefWithout(path, query);
  const chosen = [
    { name: 'zoek', label: filters.search && `“${filters.search}”` },
    { name: 'regio', label: nameOf(regions, filters.region) },
    { name: 'provincie', label: nameOf(provinces, filters.province) },
  ].filter(({ label }) => label !== '');
  return (
    <Filter
      action={path}
      label="Gemeenten filteren"
      keep={Object.fromEntries([...query].filter(([name]) => kept.includes(name)))}
      active={chosen.map(({ name, label }) => ({ label, removeHref: without(name) }))}
      clearHref={path}
    >
      <TextInput name="zoek" label="Naam of NIS-code" type="search" value={filters.search} />
      <Select
        name="regio"
        label="Referentieregio"
        empty="alle regio’s"
        value={filters.region}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="provincie"
        label="Provincie"
        empty="alle provincies"
        value={filters.province}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </Filter>
  );
}

function provincesOf(regions: readonly RegionLine[]): CodeAndName[] {
  const byCode = new Map(regions.flatMap((region) => region.provinces).map((one) => [one.code, one]));
  return [...byCode.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function nameOf(places: readonly CodeAndName[], code: string): string {
  return places.find((one) => one.code === code)?.name ?? code;
}
