/** A client has so much being worked out that another one would keep others waiting. */
export class TooManyAsked extends Error {}

/** Works something out for a client address. Throws TooManyAsked where enough is being worked out for it. */
export type TakeTurn = <Answer>(address: string, compute: () => Promise<Answer>) => Promise<Answer>;

/** What one client address has at work, and what begins as soon as one of those is done. */
interface Line {
  working: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets each client address have so many things worked out at once in this process, and so many wait for that, in the
 * order in which they came.
 */
export function turns({ atOnce, waiting = 0 }: { atOnce: number; waiting?: number }): TakeTurn {
  const lines = new Map<string, Line>();
  const passOn = (address: string, line: Line) => {
    const next = line.waiting.shift();
    if (next !== undefined) return next();
    line.working -= 1;
    if (line.working === 0) lines.delete(address);
  };
  return async (address, compute) => {
    const line = lines.get(address) ?? { working: 0, waiting: [] };
    if (line.working >= atOnce && line.waiting.length >= waiting) throw new TooManyAsked(tooMany);
    lines.set(address, line);
    if (line.working >= atOnce) await new Promise<void>((begin) => line.waiting.push(begin));
    else line.working += 1;
    try {
      return await compute();
    } finally {
      passOn(address, line);
    }
  };
}

const tooMany =
  'Voor jou worden al enkele zware vragen uitgerekend. Wacht een halve minuut en laad deze pagina dan opnieuw.';
