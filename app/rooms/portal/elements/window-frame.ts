import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';

/** The whole map: its width and height in units. */
export interface WholeMap {
  readonly width: number;
  readonly height: number;
}

/** A place on the map, in units. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** How close one may come: a frame this many units wide holds some three municipalities. */
const narrowest = 400;

/**
 * The frame made `factor` times as wide; `fixed` stays where it is seen, as far as the map reaches. It keeps its shape,
 * but where it is slimmer than this height per width, or the map ends.
 */
export function zoomedAround(
  frame: Frame,
  whole: WholeMap,
  factor: number,
  fixed: MapPoint,
  slimmest = 0,
): Frame {
  const [x, y, width, height] = frame;
  const wide = Math.min(Math.max(width * factor, Math.min(narrowest, width)), whole.width);
  const high = Math.min(wide * Math.max(height / width, slimmest), whole.height);
  const right = fixed.x - ((fixed.x - x) * wide) / width;
  const down = fixed.y - ((fixed.y - y) * high) / height;
  return onMap([right, down, wide, high], whole);
}

/** The frame moved by so many units. */
export function movedBy([x, y, width, height]: Frame, whole: WholeMap, right: number, down: number): Frame {
  return onMap([x + right, y + down, width, height], whole);
}

/** The frame moved no further than is needed to see this place, a tenth of the frame away from its edge. */
export function movedToSee(frame: Frame, whole: WholeMap, { x, y }: MapPoint): Frame {
  const [left, top, width, height] = frame;
  const right = beyond(x, left + width * 0.1, left + width * 0.9);
  const down = beyond(y, top + height * 0.1, top + height * 0.9);
  return movedBy(frame, whole, right, down);
}

/** A place is seen well when it takes this part of the width; closer by there is little around it left. */
const wellSeen = 1 / 12;

/** The frame moved, and made smaller where needed, to see this place well, with what lies around it. */
export function closeOn(frame: Frame, whole: WholeMap, place: Frame, slimmest = 0): Frame {
  const wide = Math.max(place[2], place[3]) / wellSeen;
  const middle = middleOf(place);
  if (wide >= frame[2]) return movedToSee(frame, whole, middle);
  const closer = zoomedAround(frame, whole, wide / frame[2], middle, slimmest);
  const here = middleOf(closer);
  return movedBy(closer, whole, middle.x - here.x, middle.y - here.y);
}

/** Whether nothing of the map lies outside the frame. */
export function isWhole([, , width, height]: Frame, whole: WholeMap): boolean {
  return width > whole.width - 1 && height > whole.height - 1;
}

/** The frame that lies this far, 0 to 1, on the way from one to the other. */
export function between(from: Frame, to: Frame, part: number): Frame {
  const at = (index: 0 | 1 | 2 | 3) => from[index] + (to[index] - from[index]) * part;
  return [at(0), at(1), at(2), at(3)];
}

/** The middle of a frame. */
export function middleOf([x, y, width, height]: Frame): MapPoint {
  return { x: x + width / 2, y: y + height / 2 };
}

function beyond(value: number, least: number, most: number): number {
  if (value < least) return value - least;
  return value > most ? value - most : 0;
}

function onMap([x, y, width, height]: Frame, whole: WholeMap): Frame {
  return [within(x, whole.width - width), within(y, whole.height - height), width, height];
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
