import { encodeDelineation, membersIn } from '#rooms/territory/engine/comparison/delineation.ts';
import { layOver } from '#rooms/territory/engine/comparison/incidence.ts';
import { type Position, positionsOf, type RegionPart } from '#rooms/territory/engine/comparison/position.ts';
import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';

/** The municipalities of a structure that lie in one region, out of all `size` that lie there. */
export interface StructureRegion extends Pick<RegionPart, 'municipalities' | 'isWholeRegion'> {
  readonly code: string;
  readonly name: string;
  readonly size: number;
}

/** How the municipalities of a structure lie to the regions of a day, the largest part first. */
export interface StructurePlace {
  readonly position: Position;
  readonly regions: readonly StructureRegion[];
}

/**
 * The place of every structure, by its id; `members` are the NIS codes of its municipalities on the day. The structures
 * are taken together as one delineation whose areas overlap. Null where the regions of the day are not known. Geometry
 * only: it says nothing of what a structure may or must.
 */
export function structurePlaces(
  { municipalities, delineations, borders }: Territory,
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, StructurePlace> | null {
  const known = delineations.get(regionsCode);
  if (known === undefined || known.encoded === null) return null;
  const { encoded: regions, areas } = known;
  const structures = encodeDelineation(municipalities, {
    code: 'structures',
    areas: [...members.keys()],
    pseudoAreas: [],
    memberships: [...members].flatMap(([area, codes]) => codes.map((nis) => ({ area, nis, share: 1 }))),
  });
  const size = (code: string) => membersIn(regions, regions.areas.indexOf(code)).length;
  return new Map(
    positionsOf(layOver(structures, regions), borders).map(({ area, position, regions: parts }) => [
      area,
      {
        position,
        regions: parts.map(({ region: code, municipalities, isWholeRegion }) => {
          return {
            code,
            name: areas.get(code)?.name ?? code,
            municipalities,
            isWholeRegion,
            size: size(code),
          };
        }),
      },
    ]),
  );
}
