import { type AllPairs, compareAllPairs } from '#rooms/territory/engine/comparison/all-pairs.ts';
import type { Borders } from '#rooms/territory/engine/comparison/borders.ts';
import type { Delineation } from '#rooms/territory/engine/comparison/delineation.ts';
import { layOver } from '#rooms/territory/engine/comparison/incidence.ts';
import { indicesOf } from '#rooms/territory/engine/comparison/indices.ts';
import { positionsOf } from '#rooms/territory/engine/comparison/position.ts';
import { splittingOf } from '#rooms/territory/engine/comparison/splitting.ts';
import { summarise } from '#rooms/territory/engine/comparison/summary.ts';
import { flandersInFull, fortyDelineations } from './forty-delineations.ts';
import { median } from './median.ts';
import { differencesWith, igraphAnswers, sklearnAnswers, tolerance } from './peer-answers.ts';
import { type Peer, type Peers, startPeers } from './peers.ts';
import { table } from './table.ts';

/** How many times as fast as each peer we must be. */
const leastRatios: Readonly<Record<Peer, number>> = { 'scikit-learn': 35, igraph: 1 };
const names = ['scikit-learn', 'igraph'] as const;
const rounds = 5;
/** Ours take milliseconds, so that a round has several. */
const oursPerRound = 10;

/**
 * All 780 pairs of forty delineations of the 285 municipalities, ours and each peer in turn, with the median times.
 * `failed` where an answer differs from a peer's or where we are not as many times as fast as we promise; where the
 * peers are absent it says so.
 */
export async function besidePeers(): Promise<{ text: string; failed: boolean }> {
  const flanders = flandersInFull();
  const forty = fortyDelineations(flanders);
  const compareAll = () => compareAllPairs(forty, flanders.borders);
  const inDetail = timesOf(10, () => compareInDetail(forty, flanders.borders));
  const peers = await startPeers(forty);
  if (typeof peers === 'string') {
    const ours = timesOf(rounds * oursPerRound, compareAll);
    const text = `SKIPPED beside scikit-learn and igraph: ${peers}\n\n${rowsOf(ours, inDetail, [])}`;
    return { text, failed: false };
  }
  try {
    const differences = await differencesFrom(forty, compareAll(), peers);
    const { ours, results } = await takeTurns(compareAll, peers);
    const faults = [...differences.slice(0, 10), ...results.flatMap(slownessOf)];
    const judgement = faults.join('\n') || `Equal to ${tolerance} in every pair and every index.`;
    const text = `${judgement} ${whatTheyDo}\n\n${rowsOf(ours, inDetail, results)}`;
    return { text, failed: faults.length > 0 };
  } finally {
    await peers.end();
  }
}

interface PeerResult {
  readonly peer: Peer;
  readonly version: string;
  readonly time: number;
  readonly ratio: number;
}

function slownessOf({ peer, ratio }: PeerResult): string[] {
  const least = leastRatios[peer];
  return ratio < least ? [`TOO SLOW: not ${least} times as fast as ${peer}`] : [];
}

const whatTheyDo = `scikit-learn: ARI, homogeneity, completeness and V, and from
its contingency table mutual information and moves. igraph: ARI, NMI, VI and the split-join distance, with turning
Python's lists into its vectors. Both plain, in one direction and without positions; the start and the imports of Python
are not counted. "All that a page shows": layOver, positionsOf, summarise, splittingOf and indicesOf, in one direction.`;

function rowsOf(
  ours: readonly number[],
  inDetail: readonly number[],
  results: readonly PeerResult[],
): string {
  return table(
    ['780 pairs of 40 over 285, in turn', 'median ms', 'we are x times as fast'],
    [
      ['Regioloket, all pairs', median(ours).toFixed(1), ''],
      ...results.map(({ peer, version, time, ratio }) => [
        `${peer} ${version}`,
        time.toFixed(1),
        ratio.toFixed(1),
      ]),
      ['Regioloket, each pair with all that a page shows', median(inDetail).toFixed(0), ''],
    ],
  );
}

function timesOf(times: number, run: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
}

function compareInDetail(delineations: readonly Delineation[], borders: Borders): void {
  for (const [i, areas] of delineations.entries()) {
    for (const regions of delineations.slice(i + 1)) {
      const incidence = layOver(areas, regions);
      summarise(incidence, positionsOf(incidence, borders));
      splittingOf(incidence);
      indicesOf(incidence, 'parts');
      indicesOf(incidence, 'people');
    }
  }
}

async function differencesFrom(
  forty: readonly Delineation[],
  pairs: AllPairs,
  peers: Peers,
): Promise<string[]> {
  return [
    ...differencesWith(forty, await peers.run('scikit-learn'), sklearnAnswers(pairs)),
    ...differencesWith(forty, await peers.run('igraph'), igraphAnswers(pairs)),
  ];
}

async function takeTurns(
  compareAll: () => AllPairs,
  peers: Peers,
): Promise<{ ours: number[]; results: PeerResult[] }> {
  const ours: number[] = [];
  const theirs: Record<Peer, number[]> = { 'scikit-learn': [], igraph: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of names) {
      ours.push(...timesOf(oursPerRound, compareAll));
      theirs[peer].push((await peers.run(peer)).milliseconds);
    }
  }
  const results = names.map((peer) => {
    const time = median(theirs[peer]);
    return { peer, version: peers.versions[peer], time, ratio: time / median(ours) };
  });
  return { ours, results };
}
