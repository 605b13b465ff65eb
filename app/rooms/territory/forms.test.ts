import { expect, it } from 'vitest';
import { expectDutchAnswers } from '../../../test/harness/wrong-input.ts';
import { enteredDetails, foundingForm, readingForm, receptionForm, versionForm } from './forms.ts';

it.each([
  ['to receive a file', receptionForm],
  ['to read it otherwise', readingForm],
  ['of a version', versionForm],
  ['of a new delineation', foundingForm],
])('the form %s answers in Dutch whatever is typed', (_what, form) => {
  expectDutchAnswers(form);
});

const typed: Record<string, string> = {
  afbakening: 'vervoerregio',
  vanaf: '2026-01-01',
  stand: '2026-01-01',
  rechtsgrond: 'decreet',
  bron: 'MOW',
  eigenaar: 'Vlaamse Regering',
  soort: 'sectoralFlemish',
  beleidsdomein: 'Mobiliteit',
};

const sent = (values: Record<string, string>) => ({ text: (name: string) => values[name] ?? '' });

it('asks nothing of a new delineation where one is chosen', () => {
  expect(enteredDetails(sent(typed))).toMatchObject({
    delineation: 'vervoerregio',
    founding: null,
    validTo: null,
    remark: null,
  });
});

it('tells the mistakes of a version and of its new delineation at once', () => {
  const wrong = sent({ ...typed, afbakening: '', bron: '', code: 'A B', telt: 'ja' });
  expect(() => enteredDetails(wrong)).toThrow(
    expect.objectContaining({
      fields: {
        bron: 'Vul in van wie het bestand komt.',
        code: expect.stringContaining('Gebruik 2 tot 40'),
        naam: expect.stringContaining('Vul in hoe'),
        meervoud: expect.stringContaining('Vul het meervoud in'),
      },
    }),
  );
});
