import { expect, test } from 'vitest';
import { checkedForm } from '#platform/checked-form.ts';
import { Invalid } from '#platform/refusals.ts';
import { expectDutchAnswers } from '../../../test/harness/wrong-input.ts';
import * as forms from './forms.ts';

const { accountRequestForm, mailDomainForm, membershipForm } = forms;

const organisatie = '01900000-0000-7000-8000-000000000000';
const asked = {
  organisatie,
  naam: 'Secretariaat',
  email: 'a@b.test',
  functie: 'secretariaat',
  namens: '',
  opmerking: '',
};

function sent(values: Readonly<Record<string, string>>) {
  return { text: (name: string) => values[name] ?? '' };
}

function faults(values: Record<string, string>): Readonly<Record<string, string>> {
  try {
    checkedForm(accountRequestForm, sent({ ...asked, ...values }));
    return {};
  } catch (error) {
    return error instanceof Invalid ? error.fields : { bug: String(error) };
  }
}

test('gives what the schema makes, and nothing that it does not name', () => {
  expect(checkedForm(accountRequestForm, sent({ ...asked, rol: 'administrator' }))).toEqual({
    ...asked,
    namens: null,
  });
});

test.each([
  ['naam', ''],
  ['naam', 'x'.repeat(201)],
  ['naam', 'twee\nregels'],
  ['email', 'geen adres'],
  ['email', `${'x'.repeat(250)}@b.test`],
  ['email', 'a@b.test\nBcc: c@d.test'],
  ['functie', ''],
  ['organisatie', "' or 1=1 --"],
  ['opmerking', 'x'.repeat(4001)],
])('%s “%.20s” is refused with one sentence for that field', (field, value) => {
  expect(Object.keys(faults({ [field]: value }))).toEqual([field]);
});

test('HTML and SQL are ordinary text', () => {
  expect(
    faults({ naam: `<b>'; drop table people.person; --</b>`, opmerking: '<script>\n</script>' }),
  ).toEqual({});
});

test('a membership needs days that exist', () => {
  const form = { organisatie, rol: 'labo', functie: '', namens: '', vanaf: '2026-02-30', tot: 'morgen' };
  expect(() => checkedForm(membershipForm, sent(form))).toThrow(
    expect.objectContaining({
      fields: { vanaf: 'Kies een dag die bestaat.', tot: 'Kies een dag die bestaat.' },
    }),
  );
});

test('a mail domain is taken with or without @, in any case', () => {
  expect(checkedForm(mailDomainForm, sent({ domein: '@Torhout.BE' }))).toEqual({ domein: 'torhout.be' });
});

test.each(Object.entries(forms))('whatever is typed, %s says what is wrong in Dutch', (_name, schema) => {
  expectDutchAnswers(schema);
});
