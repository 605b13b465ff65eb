import { expect, test } from 'vitest';
import { leakIn } from './kept-inside.ts';

const inside = {
  email: 'Jan@Gemeente.test',
  telephone: '+32 (0)470 12 34 56',
  notes: ['Bel eerst de zonechef.', 'ok', 'Ja. De burgemeester wil dit liever niet in de krant. Dank u wel.'],
};

test.each([
  ['Mail naar jan@gemeente.test voor meer.', 'email'],
  ['jan@ gemeente.test', 'email'],
  ['Zijn nummer: 0470/12.34.56', 'telephone'],
  ['Bel +32470123456', 'telephone'],
  ['Intern: bel EERST\nde zonechef.', 'note'],
  ['Zoals gezegd: de burgemeester wil dit liever niet in de krant, dus wachten we.', 'note'],
  ['De burgemeester wil dit liever niet. Dank u wel. Ja.', null],
  ['Een gewone vraag over artikel 470, ok?', null],
])('%s', (text, leak) => {
  expect(leakIn(text, inside)).toBe(leak);
});

test('nothing is kept where the asker gave nothing', () => {
  expect(leakIn('alles', { email: null, telephone: '', notes: [] })).toBeNull();
  expect(leakIn('alles', { email: '', telephone: '02', notes: [''] })).toBeNull();
});
