import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Conflict } from './refusals.ts';

/**
 * A thread that answers one request at a time, the others in turn. It starts with the first and keeps no process alive
 * between two.
 */
export interface AnsweringThread<Request, Reply> {
  /**
   * The reply; null where none came within so many milliseconds of its turn: the thread is then ended. Throws what the
   * thread threw, and an Error where it ended; after either, the next request begins a new thread. Refuses (Conflict)
   * when too many wait.
   */
  ask(request: Request, milliseconds: number): Promise<Reply | null>;
  /** Ends the thread; what has no answer yet is refused (Conflict). When asked again, it begins anew. */
  close(): Promise<void>;
}

/** How many requests may wait for the one that runs, and what the next one is told, in Dutch. */
export interface WaitingRoom {
  readonly places: number;
  readonly full: string;
}

/**
 * A thread that runs this file, which answers each message with one message. After a reply with which it `isSpent`, it is
 * ended, and the next request begins a new one.
 */
export function answeringThread<Request, Reply>(
  file: URL,
  waitingRoom: WaitingRoom,
  isSpent: (reply: Reply) => boolean = () => false,
): AnsweringThread<Request, Reply> {
  const thread = startingThread<Request, Reply>(file, isSpent);
  let latest: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let closings = 0;

  async function inTurn(before: Promise<unknown>, ask: () => Promise<Reply | null>, round: number) {
    await before;
    try {
      if (round === closings) return await ask();
    } catch (error) {
      if (round === closings) throw error;
    }
    throw new Conflict('Regioloket stopt. Probeer het straks opnieuw.');
  }

  return {
    ask: async (request, milliseconds) => {
      if (waiting > waitingRoom.places) throw new Conflict(waitingRoom.full);
      waiting += 1;
      const reply = inTurn(latest, () => thread.ask(request, milliseconds), closings);
      latest = reply.catch(() => null);
      return await reply.finally(() => {
        waiting -= 1;
      });
    },
    close: async () => {
      closings += 1;
      await thread.end();
      await latest;
    },
  };
}

/** Starts the thread where there is none, and ends it where it says nothing in time or is spent. */
function startingThread<Request, Reply>(file: URL, isSpent: (reply: Reply) => boolean) {
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
    ask: async (request: Request, milliseconds: number): Promise<Reply | null> => {
      const asked = thread ?? start();
      thread = asked;
      asked.ref();
      asked.postMessage(request);
      const reply = await replyOf<Reply>(asked, milliseconds);
      asked.unref();
      if (reply === null || isSpent(reply)) await end();
      return reply;
    },
    end,
  };
}

async function replyOf<Reply>(thread: Worker, milliseconds: number): Promise<Reply | null> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(thread, 'message', { signal }).then(([reply]) => reply as Reply),
      once(thread, 'exit', { signal }).then(([code]) => {
        throw new Error(`The thread ended with code ${code}`);
      }),
      setTimeout(milliseconds, null, { signal }),
    ]);
  } finally {
    settled.abort();
  }
}
