import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { inSentence } from '#rooms/territory/texts.ts';

/** A table on paper. */
export interface PaperTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every area that crosses a border, by name: its main region and who lies outside it; null where none crosses. */
export function crossingTable(
  { areas, others, crossing }: MapCrossings,
  nameOf: (nis: string) => string,
): PaperTable | null {
  if (crossing.length === 0) return null;
  const [main, count] = [
    others.code === regionsCode ? 'Hoofdregio' : 'Hoofdgebied',
    dutchCount(crossing.length),
  ];
  const kind = crossing.length === 1 ? areas.name : areas.plural;
  const areaName = ({ area }: AreaPosition) => areas.areas.get(area)?.name ?? area;
  const otherName = (code: string) => others.areas.get(code)?.name ?? code;
  const sorted = crossing.toSorted((one, other) => areaName(one).localeCompare(areaName(other), 'nl'));
  return {
    title: `${count} ${inSentence(kind)} over de grens van een ${inSentence(others.name)}`,
    header: [
      areas.name,
      main,
      `Gemeenten in ${main === 'Hoofdregio' ? 'de hoofdregio' : 'het hoofdgebied'}`,
      'Gemeenten daarbuiten',
    ],
    rows: sorted.map((position) => [areaName(position), ...placesOf(position, otherName, nameOf)]),
  };
}

function placesOf(
  { mainRegion, exAequo, alternatives, regions, outside }: AreaPosition,
  otherName: (code: string) => string,
  nameOf: (nis: string) => string,
): string[] {
  if (mainRegion === null) return ['geen', '0', dutchList(outside.map(nameOf))];
  const inside = dutchCount(regions.find(({ region }) => region === mainRegion)?.municipalities ?? 0);
  if (!exAequo) return [otherName(mainRegion), inside, dutchList(outside.map(nameOf))];
  const tied = dutchList([mainRegion, ...alternatives].map(otherName));
  return [`gelijke stand tussen ${tied}`, `${inside} in elk`, 'niet te zeggen bij een gelijke stand'];
}
