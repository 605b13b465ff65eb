import type { MunicipalityLine } from '#rooms/territory/queries/municipality-line.ts';
import { regionInWords } from '#rooms/territory/texts.ts';

interface OnlyOneProps {
  readonly filters: { readonly search: string; readonly region: string; readonly province: string };
  readonly found: readonly MunicipalityLine[];
  readonly suffix: string;
}

/** The answer itself, leading to its page, where a search without filters finds exactly one municipality. */
export function OnlyOne({ filters, found, suffix }: OnlyOneProps) {
  const [only, ...others] = found;
  const isSearch = filters.search !== '' && filters.region === '' && filters.province === '';
  if (!isSearch || others.length > 0 || !only?.region) return null;
  return (
    <p class="prose lead">
      <a href={`/gemeenten/${only.nis}${suffix}`}>
        {only.name} ligt in {regionInWords(only.region.name)}
      </a>
    </p>
  );
}
