import { delineationIn } from './comparison.ts';
import { areasAround } from './delineation.ts';
import { foundedNumber, withFounded, withoutEmptyFounded } from './founded-area.ts';
import { moved } from './moved-delineation.ts';
import type { Territory } from './territory.ts';
import { type TrialPair, type TrialTally, tallyWith } from './trial-tally.ts';
import { territoryWith } from './trial-territory.ts';

/** A move that somebody tries: a municipality goes to an area (code), which it may found, or to none where null. */
export interface TrialMove {
  readonly nis: string;
  readonly to: string | null;
}

/** A move that changed something: the areas in which the municipality lay, and the tally after it. */
export interface PlayedMove extends TrialMove {
  readonly from: readonly string[];
  readonly tally: TrialTally;
}

/** A trial that was played: the territory as it is and as it would be. `tally` is that before the first move. */
export interface PlayedTrial {
  readonly pair: TrialPair;
  readonly before: Territory;
  readonly after: Territory;
  readonly tally: TrialTally;
  readonly moves: readonly PlayedMove[];
}

/** The first move that cannot be played: of somebody who is not there on the day, or to an area that is not. */
export function impossibleMove(
  { municipalities, delineations }: Territory,
  code: string,
  moves: readonly TrialMove[],
): TrialMove | null {
  const areas = new Set(delineations.get(code)?.encoded?.areas);
  const canPlay = ({ nis, to }: TrialMove) =>
    municipalities.indexOf.has(nis) && (to === null || foundedNumber(to) !== null || areas.has(to));
  return moves.find((move) => !canPlay(move)) ?? null;
}

/**
 * Plays moves in their order. Whoever moves lies in the new area alone and wholly; a move that changes nothing at its
 * turn is left out. An area that loses all its members stays, but for one that was founded. An Error for a move that
 * is impossible (`impossibleMove`), or a delineation of which the members are not known.
 */
export function playTrial(territory: Territory, pair: TrialPair, moves: readonly TrialMove[]): PlayedTrial {
  const { encoded } = delineationIn(territory, pair.code);
  if (encoded === null) throw new Error(`Nobody is known to lie in ${pair.code}`);
  const { codes } = territory.municipalities;
  const areas = moves.map(({ to }) => to);
  let here = withFounded(encoded, areas);
  const played = moves.flatMap((move): PlayedMove[] => {
    const municipality = indexIn(codes, move.nis);
    const before = here;
    here = moved(before, municipality, move.to === null ? null : indexIn(before.areas, move.to));
    if (here === before) return [];
    const from = [...areasAround(before, municipality)].map((area) => before.areas[area] ?? '');
    return [{ ...move, from, tally: tallyWith(territory, pair, here) }];
  });
  const name = played.map(({ nis, to }) => `${nis}-${to}`).join(' ');
  return {
    pair,
    before: territory,
    after: played.length === 0 ? territory : territoryWith(territory, withoutEmptyFounded(here), name),
    tally: tallyWith(territory, pair, encoded),
    moves: played,
  };
}

/** The tally after the last move. */
export function tallyNow({ tally, moves }: PlayedTrial): TrialTally {
  return moves.at(-1)?.tally ?? tally;
}

function indexIn(codes: readonly string[], code: string): number {
  const index = codes.indexOf(code);
  if (index < 0) throw new Error(`No ${code} to move`);
  return index;
}
