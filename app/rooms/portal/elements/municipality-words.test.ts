import { expect, test } from 'vitest';
import { splitTitle } from './municipality-words.ts';

test.each([
  ['Torhout, Regio Brugge, vervoerregio Roeselare', 'Torhout', 'Regio Brugge, vervoerregio Roeselare'],
  ['Mesen: 1.061', 'Mesen', '1.061'],
  ['Voeren', 'Voeren', ''],
])('%s', (title, name, rest) => {
  expect(splitTitle(title)).toEqual({ name, rest });
});
