import type { Municipalities } from './municipalities.ts';

/** A fact of two neighbours: they share a border of `borderKm` kilometres. */
export interface SharedBorder {
  readonly a: string;
  readonly b: string;
  readonly borderKm: number;
}

/** Who borders on whom: the neighbours of m are `starts[m]` to `starts[m + 1]` of `others` (indices) and `km`. */
export interface Borders {
  readonly municipalities: Municipalities;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly km: Float64Array;
}

/** Encodes the facts of neighbours; those of municipalities that are not of the day are left out. */
export function encodeBorders(municipalities: Municipalities, facts: readonly SharedBorder[]): Borders {
  const sides = facts.flatMap(({ a, b, borderKm }) => {
    const [one, other] = [municipalities.indexOf.get(a), municipalities.indexOf.get(b)];
    if (one === undefined || other === undefined) return [];
    return [
      { one, other, borderKm },
      { one: other, other: one, borderKm },
    ];
  });
  sides.sort((p, q) => p.one - q.one || p.other - q.other);
  const starts = new Int32Array(municipalities.codes.length + 1);
  for (const { one } of sides) (starts[one + 1] as number) += 1;
  for (let i = 1; i < starts.length; i += 1) (starts[i] as number) += starts[i - 1] as number;
  return {
    municipalities,
    starts,
    others: Int32Array.from(sides, ({ other }) => other),
    km: Float64Array.from(sides, ({ borderKm }) => borderKm),
  };
}

/** The neighbours (indices, ascending) of a municipality (index). */
export function neighboursOf({ starts, others }: Borders, municipality: number): Int32Array {
  return others.subarray(starts[municipality], starts[municipality + 1]);
}

/** The kilometres of border that a municipality (index) shares with those that `counts`. */
export function borderWith(
  borders: Borders,
  municipality: number,
  counts: (other: number) => boolean,
): number {
  let km = 0;
  for (
    let i = borders.starts[municipality] as number;
    i < (borders.starts[municipality + 1] as number);
    i += 1
  ) {
    if (counts(borders.others[i] as number)) km += borders.km[i] as number;
  }
  return km;
}
