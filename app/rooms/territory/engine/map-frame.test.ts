import { expect, test } from 'vitest';
import { levelOf, movedFrame, zoomedFrame } from './map-frame.ts';
import type { MapPicture } from './map-picture.ts';

const whole = { frame: [0, 0, 4000, 1600], width: 4000, height: 1600, chosen: null } as unknown as MapPicture;
const framed = (frame: MapPicture['frame']): MapPicture => ({ ...whole, frame });

test('zooming in halves the frame around its middle, down to some municipalities', () => {
  expect(zoomedFrame(whole, 0.5)).toEqual([1000, 400, 2000, 800]);
  expect(zoomedFrame(framed([100, 100, 500, 200]), 0.5)?.[2]).toBe(400);
});

test('zooming out ends with the whole map, and stays on it', () => {
  expect(zoomedFrame(framed([1000, 400, 2000, 800]), 2)).toBeNull();
  expect(zoomedFrame(framed([3500, 0, 500, 200]), 2)).toEqual([3000, 0, 1000, 400]);
});

test('moving stays on the map', () => {
  expect(movedFrame(framed([1000, 400, 1000, 400]), 0.5, 0)).toEqual([1500, 400, 1000, 400]);
  expect(movedFrame(framed([1000, 400, 1000, 400]), -5, -5)).toEqual([0, 0, 1000, 400]);
});

test('the closer the finer', () => {
  expect(
    [null, [0, 0, 2000, 800], [0, 0, 1000, 400]].map((frame) => levelOf(frame as MapPicture['frame'] | null)),
  ).toEqual(['overview', 'regional', 'detail']);
});
