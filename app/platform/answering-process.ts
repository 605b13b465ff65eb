import { type ChildProcess, fork } from 'node:child_process';

/** What one question to a process may cost. */
export interface ProcessTerms {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/**
 * Asks one thing of a process of its own that runs this file, and ends it; null where it does not answer in time, or is
 * ended from outside, as when its memory is full. It finds no secrets there, whatever it reads.
 */
export async function askProcess<Question extends object, Reply>(
  file: URL,
  question: Question,
  { milliseconds, heapMegabytes }: ProcessTerms,
): Promise<Reply | null> {
  const child = fork(file, {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    // It needs none, and a file should find no secrets where it is read.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await replyOf<Question, Reply>(child, question, milliseconds);
  } finally {
    child.kill('SIGKILL');
  }
}

async function replyOf<Question extends object, Reply>(
  child: ChildProcess,
  question: Question,
  milliseconds: number,
): Promise<Reply | null> {
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    child
      .on('message', (reply) => resolve(reply as Reply))
      .on('exit', (code) => {
        clearTimeout(timer);
        if (code === null) resolve(null);
        else reject(new Error(`The process that reads a file ended with code ${code}`));
      })
      .on('error', reject)
      // Where it cannot be sent, the process has ended or did not begin, and says so.
      .send(question, () => {});
  });
}
