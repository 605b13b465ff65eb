import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { MipReply, MipRequest } from './mip-solver-worker.ts';

/** A thread that answers one request at a time; it starts with the first and keeps no process alive between two. */
export interface SolverThread {
  /**
   * The reply; null where none came in time: the thread is then ended. Throws what the thread threw, and an Error where it
   * ended. After either, the next request begins a new thread.
   */
  ask(request: MipRequest): Promise<MipReply | null>;
  end(): Promise<void>;
}

/** HiGHS looks at its clock between steps; one that takes this much longer (ms) is not waited for. */
const patience = 2_000;

/** A thread that runs this file, which answers each MipRequest with one MipReply. */
export function solverThread(file: URL): SolverThread {
  let thread: Worker | null = null;
  const end = async () => {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  const start = () => {
    const started = new Worker(file);
    const forget = () => {
      if (thread === started) thread = null;
    };
    return started.on('error', forget).on('exit', forget);
  };
  return {
    ask: async (request) => {
      const asked = thread ?? start();
      thread = asked;
      asked.ref();
      asked.postMessage(request);
      const reply = await replyOf(asked, request.milliseconds + patience);
      asked.unref();
      if (reply === null) await end();
      return reply;
    },
    end,
  };
}

async function replyOf(thread: Worker, milliseconds: number): Promise<MipReply | null> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([reply]) => reply as MipReply),
      once(thread, 'exit', { signal }).then(([code]) => {
        throw new Error(`The solver ended with code ${code}`);
      }),
      setTimeout(milliseconds, null, { signal }),
    ]);
  } finally {
    settled.abort();
  }
}
