import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { foundedArea } from '#rooms/territory/engine/comparison/founded-area.ts';
import type { PlayedMove, TrialMove } from '#rooms/territory/engine/comparison/move-trial.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { laidOver, type TrialTally } from '#rooms/territory/engine/comparison/trial-tally.ts';
import { areaInSentence, areasInSentence, mainWord } from './delineation-words.ts';
import type { TrialFrame } from './trial-frame.ts';

/** What stands at the top of everything about an exercise. */
export const trialNotice = 'Rekenoefening: geen voorstel en geen beslissing';

/** A number of moves: "1 zet", "12 zetten". */
export function movesCount(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'zet' : 'zetten'}`;
}

/** What an area is called, by its code; null stands for none. */
export function areaName({ areas }: TerritoryDelineation, code: string | null): string {
  if (code === null) return 'geen gebied';
  return (areas.get(code) ?? foundedArea(code)).name;
}

/** What a municipality is called. */
export function municipalityName({ trial: { before } }: Pick<TrialFrame, 'trial'>, nis: string): string {
  return before.lines.get(nis)?.name ?? nis;
}

/** A move in a few words: "Torhout naar Brugge". */
export function shortMoveWords(frame: TrialFrame, { nis, to }: TrialMove): string {
  return `${municipalityName(frame, nis)} naar ${areaName(frame.delineation, to)}`;
}

/** A move with where it starts: "Torhout van Roeselare naar Brugge". */
export function moveWords(frame: TrialFrame, move: PlayedMove): string {
  const from = move.from.map((code) => areaName(frame.delineation, code));
  const start = from.length === 0 ? areaName(frame.delineation, null) : dutchList(from);
  return `${municipalityName(frame, move.nis)} van ${start} naar ${areaName(frame.delineation, move.to)}`;
}

/** Which areas cross the borders of which others: the reference regions are always what others cross. */
export function crossingPair({
  trial: { pair },
  delineation,
  other,
}: Pick<TrialFrame, 'trial' | 'delineation' | 'other'>) {
  const [over] = laidOver(pair);
  return over === pair.code ? { areas: delineation, others: other } : { areas: other, others: delineation };
}

/** What changes between two tallies: "van 8 naar 7 vervoerregio’s over een grens". */
export function tallyChange(frame: TrialFrame, before: TrialTally, after: TrialTally): string {
  const { areas, others } = crossingPair(frame);
  const named = after.crossing === 1 ? areaInSentence(areas) : areasInSentence(areas);
  if (before.crossing === after.crossing && before.outside === after.outside)
    return `geen verschil: ${dutchCount(after.crossing)} ${named} over een grens`;
  const municipalities = `${after.outside === 1 ? 'gemeente' : 'gemeenten'} buiten ${mainWord(others)}`;
  return dutchList([
    `${change(before.crossing, after.crossing)} ${named} over een grens`,
    `${change(before.outside, after.outside)} ${municipalities}`,
  ]);
}

function change(before: number, after: number): string {
  return before === after
    ? `nog altijd ${dutchCount(after)}`
    : `van ${dutchCount(before)} naar ${dutchCount(after)}`;
}
