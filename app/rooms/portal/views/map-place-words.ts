import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { delineationIn } from '#rooms/territory/engine/comparison/comparison.ts';
import type {
  PlaceInArea,
  PlaceInDelineation,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import {
  isTypology,
  regionsCode,
  type Territory,
  type TerritoryDelineation,
  type TerritoryMunicipality,
} from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { regionInWords, unknownMembersWords, withoutAreaWords } from '#rooms/territory/texts.ts';
import { areaInSentence } from './delineation-words.ts';
import { areaWords, outsideWords } from './map-titles.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';

/** In which region a municipality lies; without regions, in which province, and why not in which region. */
export function regionSentence(
  { name, region, province }: TerritoryMunicipality,
  territory: Territory,
): string {
  if (region !== null) return `${name} ligt in ${regionInWords(region.name)}.`;
  const lies = province === null ? '' : `${name} ligt in de provincie ${province.name}. `;
  return lies + unknownMembersWords(delineationIn(territory, regionsCode));
}

/**
 * How many of the others in its region share the area of a municipality: "Van de 9 andere gemeenten daar zit er geen
 * enkele in dezelfde vervoerregio (Roeselare)." Of a typology, or without region: in which area it lies.
 */
export function placeSentence(picture: MunicipalityPicture, place: PlaceInDelineation): string {
  const { delineation, areas, knowledge } = place;
  const [first, ...more] = areas;
  const kind = kindWord(delineation);
  if (first === undefined && knowledge !== 'none') return unknownMembersWords(delineation);
  if (isTypology(delineation)) return `${delineation.name}: ${typeWords(place)}.`;
  if (first === undefined) return `Voor de afbakening “${kind}” ligt ze in geen enkel gebied.`;
  if (more.length === 0) return fellowsSentence(picture, place, first);
  const listed = areas.map((one) => `${one.area.name}${sharedWords(picture, one)}`);
  return `Voor de afbakening “${kind}” ligt ze in ${dutchCount(areas.length)} gebieden: ${dutchList(listed)}.`;
}

function typeWords({ delineation, areas, knowledge }: PlaceInDelineation): string {
  return areas.length === 0
    ? withoutAreaWords({ ...delineation, knowledge })
    : dutchList(areas.map(({ area }) => area.name));
}

function sharedWords({ fellows }: MunicipalityPicture, { inRegion }: PlaceInArea): string {
  if (inRegion === null || fellows.length === 0) return '';
  const count = inRegion.length === 0 ? 'geen' : dutchCount(inRegion.length);
  return ` (met ${count} van de ${dutchCount(fellows.length)} andere gemeenten van de regio)`;
}

function fellowsSentence(
  { fellows, municipality }: MunicipalityPicture,
  { delineation }: PlaceInDelineation,
  { area, inRegion }: PlaceInArea,
): string {
  if (municipality.region === null || inRegion === null) return `Ze ligt in ${areaWords(delineation, area)}.`;
  const same = `in ${sameWord(delineation.name)} ${kindWord(delineation)} (${area.name})`;
  if (fellows.length === 0)
    return `Ze is daar de enige gemeente, en ligt in ${areaWords(delineation, area)}.`;
  if (fellows.length === 1)
    return `De andere gemeente daar zit ${inRegion.length === 1 ? '' : 'niet '}${same}.`;
  const others = `${dutchCount(fellows.length)} andere gemeenten daar`;
  if (inRegion.length === fellows.length) return `De ${others} zitten allemaal ${same}.`;
  if (inRegion.length === 0) return `Van de ${others} zit er geen enkele ${same}.`;
  return `Van de ${others} ${inRegion.length === 1 ? 'zit' : 'zitten'} er ${dutchCount(inRegion.length)} ${same}.`;
}

/** Whether the municipality is hatched, and why; null where the map compares nothing, or not this area. */
export function hatchingReason(
  crossings: MapCrossings | null,
  { name, nis }: TerritoryMunicipality,
  { area }: PlaceInArea,
): string | null {
  const position = crossings?.comparison.positions.find((one) => one.area === area.code);
  if (!crossings || position === undefined) return null;
  const main = outsideWords(crossings.others).replace('buiten ', '');
  const mainName = crossings.others.areas.get(position.mainRegion ?? '')?.name ?? position.mainRegion;
  if (position.position !== 'crossing') {
    return `niet gearceerd: het gebied overschrijdt geen grens van een ${areaInSentence(crossings.others)}`;
  }
  if (position.exAequo) {
    return `niet gearceerd: een gelijke stand, dus geen ${main.replace(/^(de|het) /, '')}`;
  }
  return position.outside.includes(nis)
    ? `gearceerd: ${name} ligt buiten ${main}, ${mainName}`
    : `niet gearceerd: ${name} ligt in ${main}, ${mainName}`;
}

/** Municipalities in a sentence, with how many there are: "2: Gistel en Oudenburg"; "geen" where there is none. */
export function countedNames(municipalities: readonly Pick<TerritoryMunicipality, 'name'>[]): string {
  if (municipalities.length === 0) return 'geen';
  return `${dutchCount(municipalities.length)}: ${dutchList(municipalities.map(({ name }) => name))}`;
}

/** The same per region: "9: Hooglede en Izegem (Midwest)". */
export function countedByRegion(municipalities: readonly TerritoryMunicipality[]): string {
  if (municipalities.length === 0) return 'geen';
  const regions = Map.groupBy(municipalities, ({ region }) => region?.name ?? 'regio onbekend');
  const parts = [...regions].map(
    ([region, there]) => `${dutchList(there.map(({ name }) => name))} (${region})`,
  );
  return `${dutchCount(municipalities.length)}: ${parts.join('; ')}`;
}

/** What an area is called inside a sentence, without what tells two delineations of that kind apart. */
function kindWord(delineation: TerritoryDelineation): string {
  return areaInSentence(delineation).replace(/ \(.*\)$/, '');
}

/** "hetzelfde arrondissement", but "dezelfde vervoerregio". */
function sameWord(name: string): string {
  return /(?:arrondissement|logo|gebied|district)$/i.test(name) ? 'hetzelfde' : 'dezelfde';
}
