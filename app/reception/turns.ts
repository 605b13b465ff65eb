/** A client has so much being worked out that another one would keep others waiting. */
export class TooManyAsked extends Error {}

/** Works something out for a client address. Throws TooManyAsked where enough is being worked out for it. */
export type TakeTurn = <Answer>(address: string, compute: () => Promise<Answer>) => Promise<Answer>;

/** Lets each client address have this many things worked out, or waiting for it, at once in this process. */
export function turns(most: number): TakeTurn {
  const taken = new Map<string, number>();
  const giveBack = (address: string) => {
    const left = (taken.get(address) ?? 0) - 1;
    if (left > 0) taken.set(address, left);
    else taken.delete(address);
  };
  return (address, compute) => {
    const before = taken.get(address) ?? 0;
    if (before >= most) {
      throw new TooManyAsked(
        'Voor jou worden al enkele zware vragen uitgerekend. Wacht een halve minuut en laad deze pagina dan opnieuw.',
      );
    }
    taken.set(address, before + 1);
    return compute().finally(() => giveBack(address));
  };
}
