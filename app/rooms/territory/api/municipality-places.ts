import { neighboursOf } from '../engine/comparison/borders.ts';
import { areasAround, shareIn } from '../engine/comparison/delineation.ts';
import type { TerritoryDelineation } from '../engine/comparison/territory.ts';
import { municipalityNamed } from './place-answers.ts';
import type { NamedPlaces, PlaceNames } from './place-names.ts';

/** The areas in which a municipality lies, wholly and in part, as they stand in its answer. */
export function placesAnswer(nis: string, { territory, names }: NamedPlaces) {
  const me = territory.municipalities.indexOf.get(nis);
  const places = [...territory.delineations.values()].flatMap((delineation) => {
    return me === undefined ? [] : placesIn(delineation, me, names);
  });
  const listed = (isWhole: boolean) => places.flatMap((one) => (one.isWhole === isWhole ? [one.place] : []));
  return { gebieden: listed(true), gebiedenTenDele: listed(false) };
}

function placesIn({ code, name, areas, encoded }: TerritoryDelineation, me: number, names: PlaceNames) {
  if (encoded === null) return [];
  const afbakening = { uri: names.delineation(code), code, naam: name };
  return [...areasAround(encoded, me)].map((area) => {
    const areaCode = encoded.areas[area] ?? '';
    const place = {
      uri: names.area(code, areaCode),
      type: 'Gebied' as const,
      code: areaCode,
      naam: areas.get(areaCode)?.name ?? areaCode,
      afbakening,
    };
    return { place, isWhole: shareIn(encoded, me, area) === 1 };
  });
}

/** The neighbours of a municipality, longest border first; null where the day has none known. */
export function neighboursAnswer(nis: string, { territory, names }: NamedPlaces) {
  const { borders, municipalities, lines, knowsBorders } = territory;
  const me = municipalities.indexOf.get(nis);
  if (!knowsBorders || me === undefined) return null;
  return [...neighboursOf(borders, me)]
    .map((other, at) => {
      const code = municipalities.codes[other] ?? '';
      const name = lines.get(code)?.name ?? code;
      const grensKm = borders.km[(borders.starts[me] ?? 0) + at] ?? 0;
      return { ...municipalityNamed({ nis: code, name }, names), grensKm };
    })
    .sort((one, other) => other.grensKm - one.grensKm || (one.nis < other.nis ? -1 : 1));
}
