import type { Day } from '#platform/day.ts';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type {
  PlaceInArea,
  PlaceInDelineation,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { AreaPosition, RegionPart } from '#rooms/territory/engine/comparison/position.ts';
import {
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames, statedLaterWords } from '#rooms/territory/texts.ts';
import { areaInSentence } from './delineation-words.ts';
import type { Elsewhere } from './municipality-picture.ts';

/** An area with its kind: "Vervoerregio Roeselare", "Politiezone Kouter", "Referentieregio Waasland". */
export function areaWithKind(
  delineation: Pick<TerritoryDelineation, 'code' | 'name' | 'kind'>,
  name: string,
): string {
  if (delineation.kind === 'statistical') return name;
  const kind = delineation.name.replace(/ \(.*\)$/, '');
  if (name.toLowerCase().startsWith(kind.toLowerCase())) return name;
  // What the sources put before a name, where the kind says it already.
  return `${kind} ${name.replace(/regio/i.test(kind) ? /^Regio / : /^(?:PZ|HVZ) /, '')}`;
}

/** What must be said of areas of a municipality that a source only gives of after the asked day; null where none is. */
export function placesStatedLater(places: readonly PlaceInDelineation[], day: Day): string | null {
  const states = places.flatMap(({ areas, delineation: { statedOn } }) =>
    statedOn === null || areas.length === 0 ? [] : statedOn,
  );
  return statedLaterWords(states, day);
}

/** How an area lies to the regions, in the words of a page; for what is not compared, that it is not. */
export function positionWords(
  { delineations }: Territory,
  { delineation }: PlaceInDelineation,
  { position }: PlaceInArea,
): string {
  if (delineation.code === regionsCode) return 'is zelf de regio';
  if (delineation.kind === 'statistical') return 'niet vergeleken: een typologie, geen gebied';
  if (position !== null) return positionNames[position.position];
  const isBefore = delineations.get(regionsCode)?.knowledge === 'notYet';
  return isBefore ? 'de referentieregio’s bestonden nog niet' : positionNames.unknown;
}

/** The regions that an area crosses, with its main region or, in a tie, that it has none. Null where it lies in one. */
export function regionsWords(territory: Territory, position: AreaPosition | null): string | null {
  if (position === null || position.regions.length < 2) return null;
  if (position.position === 'supraRegional') return regionNames(territory, position.regions);
  const { mainRegion, alternatives, exAequo, municipalities } = position;
  const first = position.regions.filter(
    ({ region }) => region === mainRegion || alternatives.includes(region),
  );
  const rest = position.regions.filter((part) => !first.includes(part));
  const also = rest.length === 0 ? '' : `; ook ${regionNames(territory, rest)}`;
  const count = first[0]?.municipalities ?? 0;
  if (exAequo) {
    const names = dutchList(first.map(({ region }) => regionName(territory, region)));
    return `Gelijke stand, geen hoofdregio: ${names}, elk ${count} van de ${municipalities} gemeenten${also}.`;
  }
  return `Hoofdregio: ${regionName(territory, mainRegion ?? '')}, ${count} van de ${municipalities} gemeenten${also}.`;
}

/** The main region of an area as a file has it: its name, or that there is none. */
export function mainRegionText(territory: Territory, position: AreaPosition | null): string | null {
  if (position === null || position.mainRegion === null) return null;
  return position.exAequo ? 'gelijke stand, geen hoofdregio' : regionName(territory, position.mainRegion);
}

/** The parts of an area by region: "Midwest (15), Regio Brugge (1)". */
export function regionNames(territory: Territory, parts: readonly RegionPart[]): string {
  return dutchList(
    parts.map(({ region, municipalities }) => `${regionName(territory, region)} (${municipalities})`),
  );
}

/** What a region is called on the day. */
export function regionName({ delineations }: Territory, code: string): string {
  return delineations.get(regionsCode)?.areas.get(code)?.name ?? code;
}

/** How many of the other municipalities of the region lie in this area; null where there are none or it is not known. */
export function fellowsWords({ inRegion }: PlaceInArea, regionFellows: number): string | null {
  if (inRegion === null || regionFellows === 0) return null;
  if (regionFellows === 1) {
    return `De andere gemeente in de regio ligt ${inRegion.length === 1 ? 'ook' : 'niet'} in dit gebied.`;
  }
  const others = `${dutchCount(regionFellows)} andere gemeenten in de regio`;
  if (inRegion.length === regionFellows) return `Alle ${others} liggen ook in dit gebied.`;
  if (inRegion.length === 0) return `Van de ${others} ligt er geen enkele in dit gebied.`;
  const verb = inRegion.length === 1 ? 'ligt' : 'liggen';
  return `Van de ${others} ${verb} er ${dutchCount(inRegion.length)} in dit gebied.`;
}

/** Whether, and for which delineations, a municipality is "elders ingedeeld", always with how many were counted over. */
export function elsewhereWords(name: string, elsewhere: Elsewhere): string {
  const { delineations } = elsewhere;
  const words = elsewhereCountWords(name, elsewhere);
  return delineations.length === 0
    ? `${words}.`
    : `${words}: ${dutchList(delineations.map(areaInSentence))}.`;
}

/** For how many delineations a municipality is "elders ingedeeld": a sentence without its end. */
export function elsewhereCountWords(name: string, { set, delineations }: Elsewhere): string {
  const counting =
    set.length === 1 ? 'de ene afbakening die meetelt' : `de ${set.length} afbakeningen die meetellen`;
  if (delineations.length === 0) return `${name} is voor geen enkele van ${counting} elders ingedeeld`;
  return `${name} is elders ingedeeld voor ${delineations.length} van ${counting}`;
}

/** What "elders ingedeeld" means, and which delineations were counted over. */
export function elsewhereMeaning({ set }: Pick<Elsewhere, 'set'>): string {
  return `Elders ingedeeld: de grootste groep gemeenten van het gebied ligt in een andere regio. Een gelijke stand telt niet. Tellen mee: ${dutchList(set.map(areaInSentence))}.`;
}
