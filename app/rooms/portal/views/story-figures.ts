import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import {
  type PlaceInArea,
  placesOfMunicipality,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames, regionInWords } from '#rooms/territory/texts.ts';
import { areaWithKind, regionsWords } from './place-words.ts';

/** In which province and region a municipality lies, in a sentence; that it is not there where it is not. */
export function whereWords({ lines }: Territory, nis: string): string {
  const line = lines.get(nis);
  if (line === undefined) return 'Deze gemeente is er op deze dag niet.';
  const region = line.region === null ? 'een onbekende referentieregio' : regionInWords(line.region.name);
  return `${line.name} ligt in de provincie ${line.province?.name ?? '(onbekend)'} en in ${region}.`;
}

/** The first area of a municipality in a delineation; null where it lies in none or that is not known. */
export function areaOf(territory: Territory, code: string, nis: string): PlaceInArea | null {
  if (!territory.lines.has(nis)) return null;
  const places = placesOfMunicipality(territory, nis);
  return places.find(({ delineation }) => delineation.code === code)?.areas[0] ?? null;
}

/** In which area of a delineation a municipality lies, how that lies to the regions, and with whom. */
export function areaSentence(territory: Territory, code: string, nis: string): string {
  const place = areaOf(territory, code, nis);
  const delineation = territory.delineations.get(code);
  if (place === null || delineation === undefined) return 'In welk gebied de gemeente ligt, is onbekend.';
  const area = areaWithKind(delineation, place.area.name);
  const { position } = place;
  const lies = position === null ? '' : ` Dat gebied ${positionNames[position.position]}.`;
  const regions = regionsWords(territory, position);
  return `Ze ligt in ${area}.${lies}${regions === null ? '' : ` ${regions}${regions.endsWith('.') ? '' : '.'}`}`;
}

/** The municipalities of an area per region: "Hoeilaart en Overijse (Oost-Brabant)". */
export function membersByRegion(territory: Territory, place: PlaceInArea, nis: string): string {
  const own = territory.lines.get(nis);
  const members = [...(own === undefined ? [] : [own]), ...place.fellows];
  const byRegion = Map.groupBy(members, ({ region }) => region?.name ?? 'regio onbekend');
  return dutchList(
    [...byRegion].map(([region, there]) => `${dutchList(there.map(({ name }) => name))} (${region})`),
  );
}

/** How the areas of a delineation lie to the regions; empty where that is not known. */
export function positionsIn(territory: Territory, code: string): readonly AreaPosition[] {
  return compare(territory, code, regionsCode)?.positions ?? [];
}

/** How many areas of a delineation cross a border of the regions: "2 van de 5 provincies overschrijden ...". */
export function crossingSentence(territory: Territory, code: string): string {
  const positions = positionsIn(territory, code);
  const crossing = positions.filter(({ position }) => position === 'crossing').length;
  const plural = territory.delineations.get(code)?.plural.toLowerCase() ?? 'gebieden';
  if (positions.length === 0) return `Hoe de ${plural} tegenover de regio’s liggen, is op deze dag onbekend.`;
  if (crossing === 0)
    return `Geen van de ${dutchCount(positions.length)} ${plural} overschrijdt de regiogrens.`;
  const verb = crossing === 1 ? 'overschrijdt' : 'overschrijden';
  return `${dutchCount(crossing)} van de ${dutchCount(positions.length)} ${plural} ${verb} de regiogrens.`;
}
