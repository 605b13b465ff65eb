import type { Frame } from './drawn-zone.ts';
import type { MapPicture } from './map-picture.ts';
import { mapWidth } from './map-sheet.ts';
import type { Level } from './simplification.ts';

/** How close one may come: a frame this many units wide holds some three municipalities. */
const narrowest = 400;

/**
 * The frame when the one that is seen is made `factor` times as wide, around its middle, or around the municipality
 * that was chosen when zooming in; it stays on the map. Null for the whole map.
 */
export function zoomedFrame({ frame, width, height, chosen }: MapPicture, factor: number): Frame | null {
  const wide = Math.max(narrowest, Math.round(frame[2] * factor));
  if (wide >= width) return null;
  const high = Math.round((wide * height) / width);
  const middle = { x: frame[0] + frame[2] / 2, y: frame[1] + frame[3] / 2 };
  const { x, y } = factor < 1 && chosen !== null ? chosen.municipality.label : middle;
  return [within(x - wide / 2, width - wide), within(y - high / 2, height - high), wide, high];
}

/** The frame moved by this share of its own size; it stays on the map. */
export function movedFrame({ frame, width, height }: MapPicture, right: number, down: number): Frame {
  const [x, y, wide, high] = frame;
  return [within(x + right * wide, width - wide), within(y + down * high, height - high), wide, high];
}

/** How finely a map of this frame is drawn: the closer, the finer. */
export function levelOf(frame: Frame | null): Level {
  if (frame === null) return 'overview';
  return frame[2] > mapWidth / 3 ? 'regional' : 'detail';
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), Math.max(most, 0)));
}
