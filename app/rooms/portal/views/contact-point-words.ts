import { dutchList } from '#platform/dutch-writing.ts';
import type { Neighbour } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';
import type { TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import type { MeantMunicipality } from '#rooms/territory/engine/meant-municipalities.ts';

/** How the municipality was found, where that is not by its own name; null where it is. */
export function foundThroughWords(
  { municipality, foundBy, through }: MeantMunicipality,
  search: string,
): string | null {
  if (foundBy === 'otherDay') return otherDayWords(through, municipality.name);
  if (foundBy !== 'slip') return null;
  const guess = through === municipality.name ? through : `${through} (nu ${municipality.name})`;
  return `“${search}” vinden we niet. We tonen ${guess}, een naam die erop lijkt.`;
}

/** In which province the municipality lies: that decides who its contact point is. */
export function provinceWords({ name, province }: TerritoryMunicipality): string {
  return province === null
    ? `In welke provincie ${name} ligt, is onbekend. Mail het centraal toegangspunt.`
    : `${name} ligt in de provincie ${province.name}. Daar is dit je contactpunt.`;
}

/** That the municipality touches another province, which changes nothing; null where it touches none or it is not known. */
export function otherProvincesWords(
  { name, province }: TerritoryMunicipality,
  neighbours: readonly Neighbour[] | null,
): string | null {
  const touched = (neighbours ?? []).flatMap(({ municipality: { province: other } }) =>
    other === null || other.code === province?.code ? [] : other.name,
  );
  const names = [...new Set(touched)].sort();
  if (names.length === 0) return null;
  const provinces = names.length === 1 ? 'de provincie' : 'de provincies';
  return `${name} grenst ook aan ${provinces} ${dutchList(names)}. Dat verandert niets aan je contactpunt.`;
}

function otherDayWords(through: string, name: string): string | null {
  return through === name ? null : `${through} hoort vandaag bij ${name}.`;
}
