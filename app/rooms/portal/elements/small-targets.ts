import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { type MapPoint, middleOf } from './window-frame.ts';

/** A small target is reached from this far around its middle, in CSS pixels: 24 wide and high (WCAG 2.5.8). */
export const reach = 12;

/**
 * Which place is meant at a point: that under it, but where the middle of a smaller one lies nearer and within reach.
 * So what is too small to hit has a target of its own, and no other loses its middle. `boxes` are those of all places
 * and `unit` is the number of map units in a CSS pixel; null where nothing is meant.
 */
export function meantPlace(
  boxes: ReadonlyMap<string, Frame>,
  point: MapPoint,
  under: string | null,
  unit: number,
): string | null {
  const far = (box: Frame) => Math.hypot(middleOf(box).x - point.x, middleOf(box).y - point.y) / unit;
  const here = under === null ? undefined : boxes.get(under);
  let meant = under;
  let least = here === undefined ? reach : Math.min(far(here), reach);
  for (const [key, box] of boxes) {
    const isSmall = Math.min(box[2], box[3]) < 2 * reach * unit;
    if (!isSmall || far(box) >= least) continue;
    meant = key;
    least = far(box);
  }
  return meant;
}
