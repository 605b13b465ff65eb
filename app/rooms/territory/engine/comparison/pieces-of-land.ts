import { type Borders, neighboursOf } from './borders.ts';

/** The pieces of land that these municipalities (indices) form: neighbours in one, the largest first. */
export function piecesOfLand(borders: Borders, municipalities: readonly number[]): number[][] {
  const left = new Set(municipalities);
  const pieces: number[][] = [];
  for (const start of municipalities) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (const here of piece) {
      for (const other of neighboursOf(borders, here)) if (left.delete(other)) piece.push(other);
    }
    pieces.push(piece);
  }
  return pieces.sort((one, other) => other.length - one.length);
}
