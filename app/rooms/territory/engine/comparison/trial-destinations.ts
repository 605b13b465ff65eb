import { neighboursOf } from './borders.ts';
import { compare, delineationIn } from './comparison.ts';
import { areasAround } from './delineation.ts';
import { foundedCode, foundedNumber, withFounded } from './founded-area.ts';
import type { PlayedTrial, TrialMove } from './move-trial.ts';
import { moved } from './moved-delineation.ts';
import type { Territory, TerritoryArea } from './territory.ts';
import { laidOver, type TrialPair, type TrialTally, tallyWith } from './trial-tally.ts';

/** Where a municipality may go: the area, null where a move founds it or leaves every area; the tally then. */
export interface Destination {
  readonly to: string | null;
  readonly area: TerritoryArea | null;
  /** Whether a neighbour of the municipality lies in it. */
  readonly isBeside: boolean;
  readonly tally: TrialTally;
  /** The main region of the area now; null where that is not known or not asked, and of an area that is not there yet. */
  readonly mainRegion: string | null;
  /** Whether the municipality itself lies in that region. */
  readonly isHome: boolean;
}

/**
 * Everywhere that a municipality (NIS code) may go from where a trial has come: the areas of its neighbours first, then
 * the others by name, a new area, and none. The one in which it lies alone is no destination. `undone` are moves that
 * may come again: what they found keeps its code.
 */
export function destinationsOf(
  { pair, after, moves }: PlayedTrial,
  nis: string,
  undone: readonly TrialMove[] = [],
): Destination[] {
  const me = after.municipalities.indexOf.get(nis);
  const { encoded, areas } = delineationIn(after, pair.code);
  if (me === undefined || encoded === null) return [];
  const founded = nextFounded([...moves, ...undone]);
  const here = withFounded(encoded, [founded]);
  const beside = new Set(
    [...neighboursOf(after.borders, me)].flatMap((other) => [...areasAround(here, other)]),
  );
  const main = mainRegions(after, pair, me);
  const destination = (code: string | null, at: number | null): Destination[] => {
    const next = moved(here, me, at);
    if (next === here) return [];
    return [
      {
        to: code,
        area: areas.get(code ?? '') ?? null,
        isBeside: at !== null && beside.has(at),
        tally: tallyWith(after, pair, next),
        ...main(code),
      },
    ];
  };
  const known = encoded.areas.flatMap((code) => destination(code, here.areas.indexOf(code)));
  return [
    ...known.sort(besideFirst),
    ...destination(founded, here.areas.indexOf(founded)),
    ...destination(null, null),
  ];
}

/** Of an area (code) its main region, and whether the municipality (index) lies there. */
function mainRegions(territory: Territory, pair: TrialPair, municipality: number) {
  const [over, others] = laidOver(pair);
  const { encoded } = delineationIn(territory, others);
  const positions = over === pair.code ? (compare(territory, over, others)?.positions ?? []) : [];
  const regionOf = new Map(positions.map(({ area, mainRegion }) => [area, mainRegion]));
  const own = encoded === null ? [] : [...areasAround(encoded, municipality)].map((at) => encoded.areas[at]);
  return (code: string | null) => {
    const mainRegion = regionOf.get(code ?? '') ?? null;
    return { mainRegion, isHome: mainRegion !== null && own.includes(mainRegion) };
  };
}

function nextFounded(moves: readonly TrialMove[]): string {
  const numbers = moves.map(({ to }) => (to === null ? 0 : (foundedNumber(to) ?? 0)));
  return foundedCode(Math.max(0, ...numbers) + 1);
}

const dutchOrder = new Intl.Collator('nl');

function besideFirst(one: Destination, other: Destination): number {
  return (
    Number(other.isBeside) - Number(one.isBeside) ||
    dutchOrder.compare(one.area?.name ?? '', other.area?.name ?? '')
  );
}
