import { setImmediate } from 'node:timers/promises';

/** Goes on once what waits for this process was served: between two parts of long work, so that nobody waits for all of it. */
export async function letOthersGo(): Promise<void> {
  await setImmediate();
}
