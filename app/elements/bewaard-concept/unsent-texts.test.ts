import { expect, test } from 'vitest';
import { UnsentTexts } from './unsent-texts.ts';

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

test('a text is there until it was sent and another page came after', () => {
  const texts = new UnsentTexts(store(), () => 0);
  texts.keep('/vraag-stellen', { vraag: 'Wie is bevoegd?' });
  texts.tidy('/vraag-stellen');
  expect(texts.find('/vraag-stellen')).toEqual({ vraag: 'Wie is bevoegd?' });
  texts.keep('/vraag-stellen', { vraag: 'Wie is bevoegd?' }, true);
  texts.tidy(null);
  texts.tidy('/elders');
  expect(texts.find('/vraag-stellen')).not.toBeNull();
  texts.tidy('/vraag-stellen');
  expect(texts.find('/vraag-stellen')).toBeNull();
});

test('a text is forgotten after a week, and what is not ours stays', () => {
  const kept = store();
  kept.setItem('iets-anders', '{');
  new UnsentTexts(kept, () => 0).keep('/a', { vraag: 'x' });
  const later = (now: number) => new UnsentTexts(kept, () => now);
  later(7 * day).tidy(null);
  expect(later(0).find('/a')).not.toBeNull();
  later(7 * day + 1).tidy(null);
  expect(later(0).find('/a')).toBeNull();
  expect(kept.getItem('iets-anders')).toBe('{');
});

test('what cannot be read is no text, and goes', () => {
  const kept = store();
  kept.setItem('concept:/a', '{stuk');
  const texts = new UnsentTexts(kept, () => 0);
  expect(texts.find('/a')).toBeNull();
  texts.tidy(null);
  expect(kept.length).toBe(0);
});

test('a text for which the browser has no room is not kept, and that is said', () => {
  const full = {
    ...store(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(new UnsentTexts(full, () => 0).keep('/a', { vraag: 'lang' })).toBe(false);
});
