import { expect, test } from 'vitest';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { closeOn, isWhole, middleOf, movedBy, movedToSee, zoomedAround } from './window-frame.ts';

const whole = { width: 2400, height: 1000 };
const all: Frame = [0, 0, 2400, 1000];

test('zooming keeps what lies under the pointer where it is', () => {
  const [x, y, width, height] = zoomedAround(all, whole, 0.5, { x: 600, y: 250 });
  expect([x, y, width, height]).toEqual([300, 125, 1200, 500]);
  expect((600 - x) / width).toBe(600 / 2400);
});

test('zooming ends where three municipalities fill the map, and at the whole map', () => {
  expect(zoomedAround(all, whole, 0, { x: 1200, y: 500 })[2]).toBeCloseTo(400);
  expect(isWhole(zoomedAround([800, 300, 600, 250], whole, 100, { x: 0, y: 0 }), whole)).toBe(true);
});

test('a frame of another shape keeps its shape, and stays on the map', () => {
  const [x, y, width, height] = zoomedAround([2000, 0, 400, 400], whole, 2, { x: 2000, y: 0 });
  expect(width / height).toBe(1);
  expect([x, y]).toEqual([1600, 0]);
});

test('on a small screen the frame becomes higher as one comes closer, and whole again on the way back', () => {
  const closer = zoomedAround(all, whole, 0.5, { x: 1200, y: 500 }, 0.8);
  expect(closer).toEqual([600, 20, 1200, 960]);
  expect(isWhole(zoomedAround(closer, whole, 2, { x: 1200, y: 500 }, 0.8), whole)).toBe(true);
});

test('moving ends at the edge of the map', () => {
  const frame: Frame = [300, 125, 1200, 500];
  expect(movedBy(frame, whole, 100, -25)).toEqual([400, 100, 1200, 500]);
  expect(movedBy(frame, whole, 9000, 9000)).toEqual([1200, 500, 1200, 500]);
  expect(movedBy(frame, whole, -9000, -9000)).toEqual([0, 0, 1200, 500]);
});

test('what is in sight moves nothing; what is not comes into sight', () => {
  const frame: Frame = [300, 125, 1200, 500];
  expect(movedToSee(frame, whole, middleOf(frame))).toEqual(frame);
  const [x, , width] = movedToSee(frame, whole, { x: 1700, y: 400 });
  expect(1700).toBeLessThanOrEqual(x + width * 0.9);
});

test('a small place is brought close by, in the middle; a large one is only moved to', () => {
  const [x, y, width, height] = closeOn(all, whole, [1180, 490, 40, 20]);
  expect([x + width / 2, y + height / 2]).toEqual([1200, 500]);
  expect(width).toBeCloseTo(480);
  expect(closeOn(all, whole, [1000, 400, 300, 200])).toEqual(all);
});
