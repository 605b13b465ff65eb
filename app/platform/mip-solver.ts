import { extname } from 'node:path';
import { answeringThread } from './answering-thread.ts';
import type { MipReply, MipRequest } from './mip-solver-worker.ts';

/** What a program came to; see MipReply. `stopped` with a bound of Infinity: nothing is known of it. */
export type MipAnswer = MipReply['answer'];

/** Solves one mixed-integer program in CPLEX LP format. */
export type SolveMip = (program: string) => Promise<MipAnswer>;

/** A solver that takes one program at a time, the others in turn. */
export interface MipSolver {
  /**
   * A solver with so many milliseconds for all the programs it is given: they count while they are solved, not while they
   * wait for others. When they are over, it answers `stopped`. Refuses (Conflict) when too many wait.
   */
  within(milliseconds: number): SolveMip;
  /** Ends the thread; what has no answer yet is refused (Conflict). When asked again, it begins anew. */
  close(): Promise<void>;
}

/** So many visitors may be waited for: some tens of seconds of computing. */
const mostWaiting = 12;

/** HiGHS looks at its clock between steps; one that takes this much longer (ms) is not waited for. */
const patience = 2_000;

/** Beside this file and with its extension: .ts in the sources, .js in what was built. */
const highsWorker = new URL(`./mip-solver-worker${extname(import.meta.filename)}`, import.meta.url);

/** The solver of this process: HiGHS in a thread. */
export const mipSolver: MipSolver = openMipSolver(highsWorker);

/** A solver whose thread runs this file. */
export function openMipSolver(file: URL): MipSolver {
  const thread = answeringThread<MipRequest, MipReply>(file, {
    places: mostWaiting,
    full: 'Er lopen te veel rekenoefeningen tegelijk. Probeer het over een minuut opnieuw.',
  });
  const ask = async (request: MipRequest) =>
    (await thread.ask(request, request.milliseconds + patience)) ?? nothingIn(request);
  return { within: (milliseconds) => withBudget(ask, milliseconds), close: thread.close };
}

const nothingKnown: MipAnswer = { status: 'stopped', bound: Number.POSITIVE_INFINITY, values: null };

function nothingIn({ milliseconds }: MipRequest): MipReply {
  return { answer: nothingKnown, milliseconds };
}

function withBudget(ask: (request: MipRequest) => Promise<MipReply>, budget: number): SolveMip {
  let left = budget;
  return async (program) => {
    if (left <= 0) return nothingKnown;
    const { answer, milliseconds } = await ask({ program, milliseconds: left });
    left -= milliseconds;
    return answer;
  };
}
