import { expect, test } from 'vitest';
import { Drafts } from './drafts.ts';

/** What a browser has, in memory. */
function store() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    key: (place: number) => [...map.keys()][place] ?? null,
    get length() {
      return map.size;
    },
  };
}

const day = 86_400_000;

test('a draft is there until it was sent and another page came after', () => {
  const drafts = new Drafts(store(), () => 0);
  drafts.keep('/vraag-stellen', { vraag: 'Wie is bevoegd?' });
  drafts.tidy('/vraag-stellen');
  expect(drafts.find('/vraag-stellen')).toEqual({ vraag: 'Wie is bevoegd?' });
  drafts.keep('/vraag-stellen', { vraag: 'Wie is bevoegd?' }, true);
  drafts.tidy(null);
  drafts.tidy('/elders');
  expect(drafts.find('/vraag-stellen')).not.toBeNull();
  drafts.tidy('/vraag-stellen');
  expect(drafts.find('/vraag-stellen')).toBeNull();
});

test('a draft is forgotten after a week, and what is not ours stays', () => {
  const kept = store();
  kept.setItem('iets-anders', '{');
  new Drafts(kept, () => 0).keep('/a', { vraag: 'x' });
  const later = (now: number) => new Drafts(kept, () => now);
  later(7 * day).tidy(null);
  expect(later(0).find('/a')).not.toBeNull();
  later(7 * day + 1).tidy(null);
  expect(later(0).find('/a')).toBeNull();
  expect(kept.getItem('iets-anders')).toBe('{');
});

test('what cannot be read is no draft, and goes', () => {
  const kept = store();
  kept.setItem('concept:/a', '{stuk');
  const drafts = new Drafts(kept, () => 0);
  expect(drafts.find('/a')).toBeNull();
  drafts.tidy(null);
  expect(kept.length).toBe(0);
});
