import { describe, expect, it, test } from 'vitest';
import { editionState, parseSelection, secondsLeft, selected, selectionText } from './model.ts';

const begunAt = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(begunAt.getTime() + seconds * 1000);

test.each(['alle', 'provincie-30000', 'regio-REFREG06'])('%s is a selection, and is written so', (text) => {
  const selection = parseSelection(text);
  expect(selection && selectionText(selection)).toBe(text);
});

test.each(['', 'Alle', 'regio-', 'regio-a', 'gemeente-31033', 'regio-REFREG06 '])('“%s” is none', (text) => {
  expect(parseSelection(text)).toBe(null);
});

test('a selection takes those of its province or region, and all takes those without one too', () => {
  const place = { region: { code: 'R' }, province: { code: 'P' } };
  const nowhere = { region: null, province: null };
  expect(selected([place, nowhere], { of: 'region', code: 'R' })).toEqual([place]);
  expect(selected([place, nowhere], { of: 'province', code: 'R' })).toEqual([]);
  expect(selected([place, nowhere], { of: 'all' })).toEqual([place, nowhere]);
});

test('an edition waits, is made, and ends', () => {
  const edition = { form: 'pdf', total: 3, done: 0, begunAt: null, ending: null } as const;
  expect(editionState(edition)).toBe('waiting');
  expect(editionState({ ...edition, begunAt })).toBe('making');
  expect(editionState({ ...edition, begunAt, ending: 'outdated' })).toBe('outdated');
});

describe('how long it will take', () => {
  const zip = { form: 'zip', total: 200, done: 0, begunAt, ending: null } as const;

  it('follows the pace of the files that are there', () => {
    expect(secondsLeft({ ...zip, done: 50 }, at(10))).toBe(30);
  });

  it('is estimated before anything is there, and for one PDF throughout', () => {
    expect(secondsLeft(zip, at(2))).toBe(10);
    expect(secondsLeft({ ...zip, begunAt: null }, at(100))).toBe(12);
    expect(secondsLeft({ ...zip, form: 'pdf', done: 200 }, at(4))).toBe(6);
  });

  it('is never nothing', () => {
    expect(secondsLeft({ ...zip, form: 'pdf', done: 200 }, at(400))).toBe(1);
  });
});
