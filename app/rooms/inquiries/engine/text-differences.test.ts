import { expect, test } from 'vitest';
import { differences } from './text-differences.ts';

const before = 'Beste\n\nDe regio telt elf gemeenten.';

test('what was added and removed is told word by word', () => {
  expect(differences(before, 'Beste\n\nDe regio telt twaalf gemeenten.')).toEqual([
    { kind: 'same', text: 'Beste\n\nDe regio telt ' },
    { kind: 'removed', text: 'elf' },
    { kind: 'added', text: 'twaalf' },
    { kind: 'same', text: ' gemeenten.' },
  ]);
  expect(differences(before, before)).toEqual([{ kind: 'same', text: before }]);
  expect(differences('', 'Nieuw')).toEqual([{ kind: 'added', text: 'Nieuw' }]);
});

test('whatever the texts, without what was added it is the first, and without what was removed the second', () => {
  const words = ['de', 'regio', 'telt', 'elf', '\n', ' ', 'en'];
  let chance = 42;
  const text = () =>
    Array.from({ length: 40 }, () => {
      chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
      return words[chance % words.length];
    }).join('');
  for (let round = 0; round < 50; round += 1) {
    const [one, other] = [text(), text()];
    const pieces = differences(one, other);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map((piece) => piece.text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([one, other]);
  }
});

test('two long texts that share nothing are shown as a whole, and at once', () => {
  const long = (word: string) => `${word} `.repeat(5000);
  expect(differences(long('oud'), long('nieuw')).map(({ kind }) => kind)).toContain('removed');
});
