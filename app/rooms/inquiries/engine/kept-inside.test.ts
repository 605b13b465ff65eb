import { expect, test } from 'vitest';
import { leakIn } from './kept-inside.ts';

const inside = {
  email: 'Jan@Gemeente.test',
  telephone: '+32 (0)470 12 34 56',
  notes: ['Bel eerst de zonechef.', 'ok', 'Ja. De burgemeester wil dit liever niet in de krant. Dank u wel.'],
  tasks: ['Stel een antwoord op', 'Vraag de jurist of dit besluit wel standhoudt voor we antwoorden.'],
};

test.each([
  ['Mail naar jan@gemeente.test voor meer.', 'email'],
  ['jan@ gemeente.test', 'email'],
  ['Zijn nummer: 0470/12.34.56', 'telephone'],
  ['Bel +32470123456', 'telephone'],
  ['Intern: bel EERST\nde zonechef.', 'note'],
  ['Zoals gezegd: de burgemeester wil dit liever niet in de krant, dus wachten we.', 'note'],
  ['De jurist? Vraag de jurist of dit besluit wel standhoudt voor we antwoorden', 'task'],
  ['Wij stellen u voor: stel een antwoord op, en bezorg het ons.', null],
  ['De burgemeester wil dit liever niet. Dank u wel. Ja.', null],
  ['Een gewone vraag over artikel 470, ok?', null],
])('%s', (text, leak) => {
  expect(leakIn(text, inside)).toBe(leak);
});

test('nothing is kept where the asker gave nothing', () => {
  expect(leakIn('alles', { email: null, telephone: '', notes: [], tasks: [] })).toBeNull();
  expect(leakIn('alles', { email: '', telephone: '02', notes: [''], tasks: [''] })).toBeNull();
});
