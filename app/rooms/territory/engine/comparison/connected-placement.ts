import { type Borders, borderWith } from './borders.ts';

/** A municipality (index), where it lies, and the areas (indices) in which it may end. */
export interface Newcomer {
  readonly municipality: number;
  readonly choices: readonly number[];
}

/**
 * Gives everyone who leaves a place: area by area grows from those who stay (`staying`, by area), each newcomer going to
 * that neighbour with which it shares the longest border by then; who borders on none of its choices goes to one that
 * need not be whole (`isWhole`). The areas by newcomer, null where somebody has no place. Areas of which the stayers lie
 * apart may still do so: look before use.
 */
export function connectedPlacement(
  borders: Borders,
  newcomers: readonly Newcomer[],
  staying: ReadonlyMap<number, readonly number[]>,
  isWhole: (area: number) => boolean,
): Map<number, number> | null {
  const members = new Map([...staying].map(([area, there]) => [area, new Set(there)]));
  const placed = new Map<number, number>();
  const settle = ({ municipality }: Newcomer, area: number) => {
    placed.set(municipality, area);
    members.set(area, (members.get(area) ?? new Set()).add(municipality));
  };
  let left = [...newcomers];
  for (;;) {
    const [nearest] = left
      .flatMap((newcomer) => nearestOf(borders, newcomer, members))
      .sort((one, other) => other.km - one.km);
    if (nearest === undefined) break;
    settle(nearest.newcomer, nearest.area);
    left = left.filter((one) => one !== nearest.newcomer);
  }
  for (const newcomer of left) {
    const area = newcomer.choices.find((one) => !isWhole(one));
    if (area === undefined) return null;
    settle(newcomer, area);
  }
  return placed;
}

function nearestOf(
  borders: Borders,
  newcomer: Newcomer,
  members: ReadonlyMap<number, ReadonlySet<number>>,
): { newcomer: Newcomer; area: number; km: number }[] {
  return newcomer.choices
    .map((area) => {
      const isThere = (other: number) => members.get(area)?.has(other) ?? false;
      return { newcomer, area, km: borderWith(borders, newcomer.municipality, isThere) };
    })
    .filter(({ km }) => km > 0)
    .sort((one, other) => other.km - one.km)
    .slice(0, 1);
}
