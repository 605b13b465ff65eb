import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('an id carries its moment, its version and its variant', () => {
  const at = new Date('2026-11-23T08:00:00.123Z');
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
});

test('ids of later moments sort later, ids of one moment differ', () => {
  const early = newId(new Date(1_000));
  const late = newId(new Date(2_000));
  expect(early < late).toBe(true);
  expect(newId(new Date(1_000))).not.toBe(early);
});
