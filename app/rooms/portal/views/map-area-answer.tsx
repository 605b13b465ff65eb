import { dutchCount } from '#platform/dutch-writing.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { isTypology, regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { AreaOnPicture } from '#rooms/territory/engine/map-picture.ts';
import { sumPopulations } from '#rooms/territory/model.ts';
import { positionNames } from '#rooms/territory/texts.ts';
import { countedByRegion, countedNames } from './map-place-words.ts';
import { areaWithKind, regionsWords } from './place-words.ts';

/** What is known of the only area that the map shows: who lies in it, and how it lies to the regions. */
export function MapAreaAnswer({
  territory,
  shown: { delineation, area, members },
}: {
  readonly territory: Territory;
  readonly shown: AreaOnPicture;
}) {
  const inside = [...members]
    .flatMap((nis) => territory.lines.get(nis) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  const { inhabitants } = sumPopulations(inside.map(({ population }) => population));
  const isCompared = delineation.code !== regionsCode && !isTypology(delineation);
  const positions = isCompared ? compare(territory, delineation.code, regionsCode)?.positions : undefined;
  const position = positions?.find((one) => one.area === area.code) ?? null;
  const name = areaWithKind(delineation, area.name);
  const people = inhabitants === null ? '' : ` en ${dutchCount(inhabitants)} inwoners`;
  const count = `${dutchCount(inside.length)} ${inside.length === 1 ? 'gemeente' : 'gemeenten'}`;
  const lies = position === null ? '' : ` Het gebied ${positionNames[position.position]}.`;
  return (
    <>
      <p class="kaart-woorden__antwoord" data-aan-te-kondigen>
        {name}: {count}
        {people}.{lies}
      </p>
      {position !== null && <p>{regionsWords(territory, position)}</p>}
      <p>{isCompared ? countedByRegion(inside) : countedNames(inside)}.</p>
    </>
  );
}
