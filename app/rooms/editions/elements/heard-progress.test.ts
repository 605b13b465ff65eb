import { expect, test } from 'vitest';
import { heardProgress } from './heard-progress.ts';

test('each quarter is heard once', () => {
  expect(heardProgress(0, 70, 285)).toBe(null);
  expect(heardProgress(70, 72, 285)).toBe('72 van 285 bladen');
  expect(heardProgress(72, 142, 285)).toBe(null);
  expect(heardProgress(72, 285, 285)).toBe('285 van 285 bladen');
});
