import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Delineation } from '#rooms/territory/engine/comparison/delineation.ts';
import { fromDebian } from '../e2e/debian-package.ts';

export type Peer = 'scikit-learn' | 'igraph';

/** What a peer found for all pairs i < j, in that order (see peers.py), and how long it took. */
export interface PeerRound {
  readonly milliseconds: number;
  readonly found: readonly (readonly number[])[];
}

export interface Peers {
  readonly versions: Readonly<Record<Peer, string>>;
  run(peer: Peer): Promise<PeerRound>;
  end(): Promise<void>;
}

const packages = '/usr/lib/python3/dist-packages';

/**
 * Starts the peers on delineations that place everybody in one area, in one process of Debian's Python. Installs
 * python3-sklearn and python3-igraph where they are absent and we may. Returns why not where we may not.
 */
export async function startPeers(delineations: readonly Delineation[]): Promise<Peers | string> {
  try {
    fromDebian('python3-sklearn', [join(packages, 'sklearn')]);
    fromDebian('python3-igraph', [join(packages, 'igraph')]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const python = spawn('/usr/bin/python3', [join(import.meta.dirname, 'peers.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(python.stdout)[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The peers ended');
    return JSON.parse(value);
  };
  const versions = await answer();
  python.stdin.write(`${JSON.stringify(delineations.map(({ areaOf }) => [...areaOf]))}\n`);
  return {
    versions,
    run: async (peer) => {
      python.stdin.write(`${peer}\n`);
      const { seconds, found } = await answer();
      return { milliseconds: seconds * 1000, found };
    },
    end: async () => {
      const ended = once(python, 'exit');
      python.stdin.end();
      await ended;
    },
  };
}
