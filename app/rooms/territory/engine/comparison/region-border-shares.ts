import { type Borders, borderWith } from './borders.ts';
import { areasAround, type Delineation } from './delineation.ts';

/**
 * Which part of its border with other municipalities, 0 to 1 in thousandths, a municipality has in common with those of
 * another region; null where it lies in no region. Whoever has no neighbour among the municipalities has no such border.
 */
export function regionBorderShares(
  borders: Borders,
  regions: Delineation,
): ReadonlyMap<string, number | null> {
  const around = borders.municipalities.codes.map((_, municipality) => areasAround(regions, municipality));
  return new Map(
    borders.municipalities.codes.map((nis, municipality) => {
      const own = around[municipality] ?? none;
      if (own.length === 0) return [nis, null];
      const isBeyond = (other: number) => {
        const there = around[other] ?? none;
        return there.length > 0 && !there.some((region) => own.includes(region));
      };
      const all = borderWith(borders, municipality, () => true);
      const beyond = borderWith(borders, municipality, isBeyond);
      return [nis, all === 0 ? 0 : Math.round((1000 * beyond) / all) / 1000];
    }),
  );
}

const none = new Int32Array();
