import { expect, test } from 'vitest';
import { checkedForm } from '#platform/checked-form.ts';
import { expectDutchAnswers } from '../../../test/harness/wrong-input.ts';
import * as forms from './forms.ts';

const { amendmentForm, contactCardForm, identifiersForm } = forms;

const emptyCard = { email: '', telefoon: '', adres: '', website: '', toelichting: '' };

function sent(values: Readonly<Record<string, string>>) {
  return { text: (name: string) => values[name] ?? '' };
}

test('codes are read as people write them', () => {
  const form = {
    nis: ' 31033 ',
    kbo: '0207.530 609',
    ovo: 'ovo 002253',
    uri: 'http://a.test/1\n\n https://b.test/2',
  };
  expect(checkedForm(identifiersForm, sent(form))).toEqual({
    nis: '31033',
    kbo: '0207530609',
    ovo: 'OVO002253',
    uri: ['http://a.test/1', 'https://b.test/2'],
  });
});

test('an empty card is all unknown', () => {
  const unknown = { email: null, telefoon: null, adres: null, website: null, toelichting: null };
  expect(checkedForm(contactCardForm, sent(emptyCard))).toEqual(unknown);
});

test.each([
  ['email', 'a@'],
  ['telefoon', 'bel mij'],
  ['adres', 'x'.repeat(301)],
  ['website', 'javascript:alert(1)'],
  ['website', 'www.torhout.be'],
  ['toelichting', 'x'.repeat(4001)],
])('%s “%.20s” is refused on a card', (field, value) => {
  expect(() => checkedForm(contactCardForm, sent({ ...emptyCard, [field]: value }))).toThrow(
    expect.objectContaining({ fields: { [field]: expect.any(String) } }),
  );
});

test('an end is a day or empty', () => {
  const form = { naam: 'OVAM', provincie: '', tot: '' };
  expect(checkedForm(amendmentForm, sent(form))).toEqual({ naam: 'OVAM', provincie: null, tot: null });
  expect(() => checkedForm(amendmentForm, sent({ ...form, tot: '31/12/2026' }))).toThrow('nog niets bewaard');
});

test.each(Object.entries(forms))('whatever is typed, %s says what is wrong in Dutch', (_name, schema) => {
  expectDutchAnswers(schema);
});
