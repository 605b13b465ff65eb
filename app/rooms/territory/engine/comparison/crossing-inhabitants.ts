import type { AreaPosition } from './position.ts';

/**
 * The inhabitants outside the main region of their area, in the areas that cross a border only: an area of several
 * whole regions respects them all, and nobody in it lives outside. By the written rule where regions are tied; null
 * where a number or a share is not known.
 */
export function inhabitantsBeyond(positions: readonly AreaPosition[]): number | null {
  const beyond = positions
    .filter(({ position }) => position === 'crossing')
    .flatMap(({ regions, mainRegion }) => regions.filter(({ region }) => region !== mainRegion));
  return beyond.reduce<number | null>(
    (sum, { inhabitants }) => (sum === null || inhabitants === null ? null : sum + inhabitants),
    0,
  );
}
