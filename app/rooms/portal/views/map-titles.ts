import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { regionsCode, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { figureWords, measureWords } from './measure-words.ts';

/** An area with its kind, inside a sentence: "Regio Brugge", "referentieregio Waasland", "vervoerregio Roeselare". */
export function areaWords(
  delineation: Pick<TerritoryDelineation, 'code' | 'name'>,
  { name }: CodeAndName,
): string {
  const namesItself = delineation.code === regionsCode && name.startsWith('Regio ');
  return namesItself ? name : `${inSentence(delineation.name)} ${name}`;
}

/** Where a municipality lies in a delineation, inside a sentence; in several areas, all of them. */
export function placeWords(
  delineation: Pick<TerritoryDelineation, 'code' | 'name'>,
  areas: readonly CodeAndName[],
): string {
  const [first, ...more] = areas;
  if (first === undefined) return `geen ${inSentence(delineation.name)}`;
  if (more.length === 0) return areaWords(delineation, first);
  return `${dutchCount(areas.length)} gebieden: ${dutchList(areas.map((area) => areaWords(delineation, area)))}`;
}

/** What a municipality on the map is called: its name, its areas, what is hatched, and its figure. */
export function municipalityTitle(
  { filled, outlines, crossings, figures }: MapPicture,
  { nis, name, fill, lines, isHatched }: PictureMunicipality,
): string {
  const places = [
    ...(filled === null ? [] : [placeWords(filled.delineation, fill)]),
    ...outlines.flatMap(({ delineation }, index) =>
      delineation.code === filled?.delineation.code ? [] : placeWords(delineation, lines[index] ?? []),
    ),
  ];
  const title = [name, ...places].join(', ');
  const hatching = isHatched && crossings ? ` (${outsideWords(crossings.others)})` : '';
  const figure = figures?.figures.get(nis);
  if (!figures || figure === undefined) return title + hatching;
  return `${title}: ${figure === null ? 'onbekend' : figureWords(figures.measure, figure)}`;
}

/** Why a municipality is hatched: it lies outside the main region of its area, or its main area. */
export function outsideWords({ code }: Pick<TerritoryDelineation, 'code'>): string {
  return code === regionsCode ? 'buiten de hoofdregio' : 'buiten het hoofdgebied';
}

/** The title above a view. */
export function viewTitle({ look, measure }: MapView, pictures: readonly MapPicture[]): string {
  if (look === 'klein') return 'Alle afbakeningen op de kaart';
  if (look === 'grenzen') return 'Kaart van de samenvallende grenzen';
  if (look === 'waarde') return `Kaart van de gemeenten: ${measureWords[measure].title}`;
  const shown = pictures.flatMap(({ fill, outlines }) => [
    fill,
    ...outlines.map(({ delineation }) => delineation),
  ]);
  const names = new Set(shown.map(({ plural }) => inSentence(plural)));
  return `Kaart van de ${dutchList([...names])}`;
}

/** What a whole picture shows, for who does not see it. */
export function mapLabel({ fill, filled, outlines, borderLines, figures }: MapPicture): string {
  if (figures !== null) return 'Kaart van Vlaanderen met de gemeenten in klassen';
  const shown = [
    ...(filled === null ? ['de gemeenten'] : [`de ${inSentence(fill.plural)} als vlakken`]),
    ...(borderLines === null ? [] : ['de samenvallende grenzen als lijnen']),
    ...outlines
      .filter(({ delineation }) => delineation.code !== fill.code)
      .map(({ delineation }) => `de ${inSentence(delineation.plural)} als lijn`),
  ];
  return `Kaart van Vlaanderen met ${dutchList(shown)}`;
}
