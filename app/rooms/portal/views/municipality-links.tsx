import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';

interface MunicipalityLinksProps {
  readonly territory: Territory;
  readonly codes: readonly string[];
  readonly suffix: string;
}

/** Municipalities by name, each a link to its page, in one running line. */
export function MunicipalityLinks({ territory, codes, suffix }: MunicipalityLinksProps) {
  return (
    <>
      {municipalityNames(territory, codes).map(({ nis, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>
        </>
      ))}
    </>
  );
}

/** Codes with their names, by name. */
export function municipalityNames(
  { lines }: Territory,
  codes: readonly string[],
): readonly { readonly nis: string; readonly name: string }[] {
  return codes
    .map((nis) => ({ nis, name: lines.get(nis)?.name ?? nis }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
