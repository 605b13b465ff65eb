import { Filter } from '#design/filter/filter.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Select } from '#design/select/select.tsx';
import { organizationKinds } from '../model.ts';
import type { ProvinceName } from '../queries/list-provinces.ts';
import { kindOfSlug, organizationKindPlurals, organizationKindSlugs } from '../texts.ts';

interface OrganizationSearchProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly provinces: readonly ProvinceName[];
}

/** Searching and narrowing the list of organisations; each keeps what the other asks. */
export function OrganizationSearch({ path, query, provinces }: OrganizationSearchProps) {
  const asked = (name: string) => query.get(name) ?? '';
  const kinds = organizationKinds.map((kind) => ({
    value: organizationKindSlugs[kind],
    label: organizationKindPlurals[kind],
  }));
  return (
    <>
      <SearchForm
        action={path}
        label="Zoek een organisatie"
        hint="Op naam, of op NIS-code, KBO-nummer, OVO-code of URI."
        value={asked('zoek')}
        keep={kept(query, ['soort', 'provincie'])}
      />
      <Filter
        action={path}
        label="Verfijn de lijst"
        keep={kept(query, ['zoek'])}
        active={activeFilters(path, query, provinces)}
        clearHref={addressWith(path, kept(query, ['zoek']))}
      >
        <Select name="soort" label="Soort" empty="Alle soorten" options={kinds} value={asked('soort')} />
        <Select
          name="provincie"
          label="Provincie"
          empty="Alle provincies"
          options={provinces.map(({ nis, name }) => ({ value: nis, label: name }))}
          value={asked('provincie')}
        />
      </Filter>
    </>
  );
}

function activeFilters(path: string, query: URLSearchParams, provinces: readonly ProvinceName[]) {
  const kind = kindOfSlug(query.get('soort') ?? '');
  const province = provinces.find(({ nis }) => nis === query.get('provincie'));
  return [
    ...(kind === null ? [] : [{ label: organizationKindPlurals[kind], name: 'soort' }]),
    ...(province === undefined ? [] : [{ label: province.name, name: 'provincie' }]),
  ].map(({ label, name }) => ({
    label,
    removeHref: addressWith(
      path,
      kept(
        query,
        ['zoek', 'soort', 'provincie'].filter((other) => other !== name),
      ),
    ),
  }));
}

function kept(query: URLSearchParams, names: readonly string[]): Record<string, string> {
  const pairs = names.map((name) => [name, query.get(name) ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

function addressWith(path: string, parameters: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(parameters).toString();
  return text === '' ? path : `${path}?${text}`;
}
