import { Details } from '#design/details/details.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { areaWords } from './map-titles.ts';

interface MapCrossingListProps {
  readonly crossings: MapCrossings;
  /** The name of a municipality by its NIS code. */
  readonly nameOf: (nis: string) => string;
}

/** So many areas can be read beside the map; more of them are folded. */
const openAtMost = 10;

/** Every area that crosses a border: its main region, who lies outside it, or between which regions it is a tie. */
export function MapCrossingList({ crossings, nameOf }: MapCrossingListProps) {
  const { areas, others, crossing } = crossings;
  if (crossing.length === 0) return null;
  const summary =
    crossing.length === 1
      ? `Welk gebied een grens overschrijdt: 1 ${inSentence(areas.name)}`
      : `De ${dutchCount(crossing.length)} ${inSentence(areas.plural)} die een grens overschrijden`;
  return (
    <Details summary={summary} open={crossing.length <= openAtMost}>
      <ul>
        {crossing
          .map((position) => ({ position, name: areas.areas.get(position.area)?.name ?? position.area }))
          .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
          .map(({ position, name }) => (
            <li>
              <strong>{name}:</strong> {positionWords(position, others, nameOf)}
            </li>
          ))}
      </ul>
    </Details>
  );
}

function positionWords(
  { mainRegion, exAequo, alternatives, regions, outside }: AreaPosition,
  others: TerritoryDelineation,
  nameOf: (nis: string) => string,
): string {
  const named = (code: string) => areaWords(others, { code, name: others.areas.get(code)?.name ?? code });
  if (mainRegion === null) return 'geen gemeenten in een gebied.';
  if (exAequo) return `gelijke stand tussen ${dutchList([mainRegion, ...alternatives].map(named))}.`;
  const main = regions.find(({ region }) => region === mainRegion)?.municipalities ?? 0;
  const inside = `${dutchCount(main)} ${main === 1 ? 'gemeente' : 'gemeenten'} in ${named(mainRegion)}`;
  return `${inside}; daarbuiten ${dutchList(outside.map(nameOf))}.`;
}
