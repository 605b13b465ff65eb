import { dutchCount, dutchKm, dutchList } from '#platform/dutch-writing.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type {
  DescribedMunicipality,
  DescribedNeighbour,
} from '#rooms/territory/engine/described-municipality.ts';
import type { DescribedRegion } from '#rooms/territory/engine/map-description.ts';
import { positionNames, withoutAreaWords } from '#rooms/territory/texts.ts';
import { areasInSentence } from './delineation-words.ts';
import { type AreaOfMunicipality, areasOfMunicipality, type MapText } from './map-text-shown.ts';
import { areaWithKind, regionName } from './place-words.ts';

/** What a region is called, or what stands where none is known. */
export function regionTitle({ region }: Pick<DescribedRegion, 'region'>): string {
  return region?.name ?? 'Gemeenten zonder bekende referentieregio';
}

/** Which other regions a region touches, with the length of the border. */
export function borderingWords({ bordering }: DescribedRegion): string {
  if (bordering === null) return 'onbekend';
  if (bordering.length === 0) return 'aan geen andere regio in Vlaanderen';
  return dutchList(bordering.map(({ region, borderKm }) => `${region.name} (${dutchKm(borderKm)})`));
}

/** In which area of the delineation a municipality lies, how that lies to the regions, and whether it is outside its main one. */
export function areaWords(text: MapText, { municipality }: DescribedMunicipality): string {
  const areas = areasOfMunicipality(text, municipality.nis);
  const { delineation } = text;
  const knowledge = areas === null ? delineation.knowledge : 'none';
  if (areas === null || areas.length === 0) return withoutAreaWords({ ...delineation, knowledge });
  return areas.map((one) => oneAreaWords(text, one, municipality.nis)).join('; ');
}

/** Which areas of the neighbour are others than those of the municipality, and in which region it lies where that is another. */
export function neighbourWords(
  text: MapText,
  { municipality }: DescribedMunicipality,
  { municipality: other }: DescribedNeighbour,
): string {
  const isOtherRegion = other.region !== null && other.region.code !== municipality.region?.code;
  return [
    isOtherRegion ? `andere regio: ${other.region.name}` : null,
    otherAreaWords(text, municipality.nis, other.nis),
  ]
    .filter(Boolean)
    .join('; ');
}

/** How many municipalities, regions and areas the map shows. */
export function featureWords({ territory, regions, delineation }: MapText): string {
  const known = regions.filter(({ region }) => region !== null).length;
  const parts = [
    `${dutchCount(territory.lines.size)} gemeenten`,
    known === 0 ? null : `${dutchCount(known)} referentieregio’s`,
    delineation.code === regionsCode || delineation.areas.size === 0
      ? null
      : `${dutchCount(delineation.areas.size)} ${areasInSentence(delineation)}`,
  ];
  return `De kaart toont ${dutchList(parts.filter((part) => part !== null))}.`;
}

function oneAreaWords({ delineation, territory }: MapText, one: AreaOfMunicipality, nis: string): string {
  const name = areaWithKind(delineation, one.area.name);
  const { position } = one;
  if (position === null || delineation.code === regionsCode) return name;
  const isOutside = !position.exAequo && position.outside.includes(nis);
  const main = regionName(territory, position.mainRegion ?? '');
  const beyond = isOutside ? `; de gemeente ligt buiten de hoofdregio ${main}` : '';
  return `${name} (${positionNames[position.position]}${beyond})`;
}

function otherAreaWords(text: MapText, nis: string, other: string): string | null {
  const { delineation } = text;
  if (delineation.code === regionsCode) return null;
  const [mine, theirs] = [areasOfMunicipality(text, nis), areasOfMunicipality(text, other)];
  if (mine === null || theirs === null || theirs.length === 0) return null;
  const isShared = theirs.some(({ area }) => mine.some((own) => own.area.code === area.code));
  return isShared ? null : `ander gebied: ${dutchList(theirs.map(({ area }) => area.name))}`;
}
