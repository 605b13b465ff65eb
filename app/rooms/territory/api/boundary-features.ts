import { membersIn, shareIn } from '../engine/comparison/delineation.ts';
import type { TerritoryDelineation } from '../engine/comparison/territory.ts';
import type { NamedPlaces } from './place-names.ts';

/** The municipalities of a day as land, by NIS code. */
export function municipalityFeatures({ territory, names }: NamedPlaces) {
  return [...territory.lines.values()].map(({ nis, name }) => ({
    id: nis,
    municipalities: new Set([nis]),
    properties: { uri: names.municipality(nis), code: nis, naam: name },
  }));
}

/**
 * The areas of a delineation as land. Who lies in an area for a part is in it whole: no source says where in the
 * municipality the border runs.
 */
export function areaFeatures(delineation: TerritoryDelineation, { names }: NamedPlaces) {
  return [...delineation.areas.values()].map(({ code, name }) => {
    const members = membersOf(delineation, code);
    return {
      id: code,
      municipalities: new Set(members.map(({ nis }) => nis)),
      properties: {
        uri: names.area(delineation.code, code),
        code,
        naam: name,
        gemeenten: members.filter(({ isWhole }) => isWhole).map(({ nis }) => nis),
        gemeentenTenDele: members.filter(({ isWhole }) => !isWhole).map(({ nis }) => nis),
      },
    };
  });
}

function membersOf({ encoded }: TerritoryDelineation, area: string): { nis: string; isWhole: boolean }[] {
  const at = encoded?.areas.indexOf(area) ?? -1;
  if (encoded === null || at < 0) return [];
  return [...membersIn(encoded, at)].map((member) => ({
    nis: encoded.municipalities.codes[member] ?? '',
    isWhole: shareIn(encoded, member, at) === 1,
  }));
}
