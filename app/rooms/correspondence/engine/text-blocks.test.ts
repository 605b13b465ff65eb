import { expect, test } from 'vitest';
import { type BlankValues, blanksIn, fillBlanks, withBlock } from './text-blocks.ts';

const values: BlankValues = {
  nummer: 'RV-2026-000001',
  onderwerp: '$& en {{nummer}}',
  'gevraagd op': '3 maart 2026',
  vraagsteller: null,
  bestuur: 'Torhout',
  streefdatum: null,
  contactpunt: 'het contactpunt',
  administratie: null,
};

test('what is known is filled in, and what is not stays for the writer', () => {
  expect(fillBlanks('{{nummer}} van {{ Bestuur }}, {{streefdatum}}, {{vul in: de dag}}', values)).toBe(
    'RV-2026-000001 van Torhout, {{streefdatum}}, {{vul in: de dag}}',
  );
});

test('a value is never read as a blank or a replacement', () => {
  expect(fillBlanks('{{onderwerp}}', values)).toBe('$& en {{nummer}}');
});

test('one brace is a brace, and names of objects are no values', () => {
  expect(fillBlanks('{nummer} {{toString}}', values)).toBe('{nummer} {{toString}}');
  expect(blanksIn('{nummer}')).toEqual([]);
});

test('blanks are named once, in their order, also those that were not closed well', () => {
  expect(blanksIn('{{b}} {{a}} {{ b }} {{c} {{d')).toEqual(['b', 'a', 'c', 'd']);
});

test.each([
  ['below a text', 'Een.', null, 'Een.\n\nBlok.'],
  ['alone', ' \n', null, 'Blok.'],
  ['between two lines', 'Een.\nTwee.', 5, 'Een.\n\nBlok.\n\nTwee.'],
  ['at the beginning', 'Een.', 0, 'Blok.\n\nEen.'],
  ['past the end', 'Een.', 99, 'Een.\n\nBlok.'],
] as const)('a block comes %s', (_, text, place, written) => {
  expect(withBlock(text, 'Blok.', place)).toBe(written);
});
