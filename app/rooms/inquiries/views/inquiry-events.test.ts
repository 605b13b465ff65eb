import { expect, test } from 'vitest';
import { eventsAfter, type InquiryEvent, seenMark } from './inquiry-events.ts';

const event = (source: InquiryEvent['source'], id: number, hour: number): InquiryEvent => ({
  source,
  id,
  at: new Date(Date.UTC(2026, 10, 23, hour)),
  title: '',
  words: '',
  personId: null,
});

const seen = [event('step', 7, 9), event('referral', 3, 9)];

test('what came after is told by number, also where the clock of who wrote it ran behind', () => {
  const later = [event('step', 8, 8), event('referral', 4, 7), event('assignment', 1, 8)];
  expect(seenMark(seen)).toBe('7.3.0.0.0.0.0');
  expect(eventsAfter([...later, ...seen], seenMark(seen))).toEqual(later);
});

test.each(['', 'x', '1.2.3.4', '-1.0.0.0.0', '9'.repeat(30)])(
  'what is no mark of ours tells nothing: %s',
  (mark) => {
    expect(eventsAfter(seen, mark)).toEqual([]);
  },
);
