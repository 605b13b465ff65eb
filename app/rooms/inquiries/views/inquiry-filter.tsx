import { DateInput } from '#design/date-input/date-input.tsx';
import { type ActiveFilter, Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { dutch } from '#platform/day.ts';
import { hrefWithout } from '#platform/paging.ts';
import { authorities } from '#rooms/correspondence/model.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import type { ProvinceName } from '#rooms/parties/queries/list-provinces.ts';
import { dueFilters, inquiryKinds } from '../model.ts';
import type { InquiryFilters } from '../queries/inquiry-filters.ts';
import type { Handler } from '../queries/list-handlers.ts';
import { authoritySlugs, dueFilterNames, inquiryKindNames, inquiryKindSlugs } from '../texts.ts';
import { askerOptions } from './asker-options.ts';

/** What the office chooses from; others have none of it. */
export interface OfficeChoices {
  readonly provinces: readonly ProvinceName[];
  readonly administrations: readonly OrganizationChoice[];
  readonly handlers: readonly Handler[];
  readonly themes: readonly string[];
}

interface InquiryFilterProps {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly filters: InquiryFilters;
  readonly office: OfficeChoices | null;
}

/** Narrowing a list of questions; what is on stands below, each to take off. */
export function InquiryFilter({ path, query, filters, office }: InquiryFilterProps) {
  const active = activeFilters(path, query, { filters, office });
  const asked = (name: string) => query.get(name) ?? '';
  return (
    <Filter
      action={path}
      label="Verfijn de lijst"
      active={active}
      clearHref={active.length > 1 ? hrefWithout(path, query)(...Object.keys(names)) : undefined}
      keep={Object.fromEntries(
        ['lijst', 'zoek', 'sorteer', 'volgorde'].flatMap((name) =>
          asked(name) ? [[name, asked(name)]] : [],
        ),
      )}
    >
      {office !== null && <OfficeFields office={office} asked={asked} />}
      <Select
        name="aard"
        label="Aard"
        empty="Elke aard"
        options={inquiryKinds.map((kind) => ({
          value: inquiryKindSlugs[kind],
          label: inquiryKindNames[kind],
        }))}
        value={asked('aard')}
      />
      <DateInput name="van" label="Geregistreerd vanaf" value={asked('van')} />
      <DateInput name="tot" label="tot en met" value={asked('tot')} />
    </Filter>
  );
}

function OfficeFields({
  office: { provinces, administrations, handlers, themes },
  asked,
}: {
  readonly office: OfficeChoices;
  readonly asked: (name: string) => string;
}) {
  return (
    <>
      <Select
        name="provincie"
        label="Contactpunt"
        empty="Elk contactpunt"
        options={[
          { value: 'centrum', label: 'alleen het centrum' },
          ...provinces.map(({ nis, name }) => ({ value: nis, label: name })),
        ]}
        value={asked('provincie')}
      />
      <Select
        name="administratie"
        label="Doorgestuurd naar"
        empty="Elke administratie"
        options={askerOptions(administrations)}
        value={asked('administratie')}
      />
      <Select
        name="behandelaar"
        label="Behandelaar"
        empty="Iedereen"
        options={handlers.map(({ personId, name }) => ({ value: personId, label: name }))}
        value={asked('behandelaar')}
      />
      <Select
        name="termijn"
        label="Gevraagde datum"
        empty="Elke datum"
        options={dueFilters.map((value) => ({ value, label: dueFilterNames[value] }))}
        value={asked('termijn')}
      />
      <Select
        name="elders"
        label="Doorverwezen naar"
        empty="Ook niet doorverwezen"
        options={authorities.map((authority) => ({
          value: authoritySlugs[authority],
          label: authorityNames[authority],
        }))}
        value={asked('elders')}
      />
      <TextInput name="thema" label="Thema" suggestions={themes} value={asked('thema')} maxlength={100} />
    </>
  );
}

/** The name in the address of each filter, with what it is on. */
const names: Readonly<
  Record<string, (filters: InquiryFilters, office: OfficeChoices | null) => string | null>
> = {
  provincie: ({ province }, office) =>
    province === 'centrum'
      ? 'alleen het centrum'
      : (office?.provinces.find(({ nis }) => nis === province)?.name ?? province),
  administratie: ({ administration }, office) =>
    administration &&
    `naar ${office?.administrations.find(({ id }) => id === administration)?.name ?? 'een andere administratie'}`,
  behandelaar: ({ owner }, office) =>
    owner &&
    (office?.handlers.find(({ personId }) => personId === owner)?.name ?? 'een vroegere behandelaar'),
  termijn: ({ due }) => due && `datum ${dueFilterNames[due]}`,
  elders: ({ authority }) => authority && `doorverwezen naar ${authorityNames[authority]}`,
  thema: ({ theme }) => theme && `thema ${theme}`,
  aard: ({ kind }) => kind && inquiryKindNames[kind],
  van: ({ from }) => from && `vanaf ${dutch(from)}`,
  tot: ({ to }) => to && `tot en met ${dutch(to)}`,
};

/** What the filters are on, in words. */
export function filterWords(filters: InquiryFilters, office: OfficeChoices): readonly string[] {
  return Object.values(names).flatMap((labelOf) => labelOf(filters, office) ?? []);
}

function activeFilters(
  path: string,
  query: URLSearchParams,
  { filters, office }: Pick<InquiryFilterProps, 'filters' | 'office'>,
): ActiveFilter[] {
  return Object.entries(names).flatMap(([name, labelOf]) => {
    const label = labelOf(filters, office);
    return label === null ? [] : [{ label, removeHref: hrefWithout(path, query)(name) }];
  });
}
