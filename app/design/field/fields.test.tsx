import { expect, test } from 'vitest';
import { Checkbox } from '../checkbox-group/checkbox.tsx';
import { CheckboxGroup } from '../checkbox-group/checkbox-group.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Form } from '../form/form.tsx';
import { RadioGroup } from '../radio-group/radio-group.tsx';
import { Select } from '../select/select.tsx';
import { TextInput } from '../text-input/text-input.tsx';
import { Textarea } from '../textarea/textarea.tsx';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

test('what was entered is kept', () => {
  expect(String(<TextInput name="x" label="X" value='een "naam"' />)).toContain(
    'value="een &quot;naam&quot;"',
  );
  expect(String(<Textarea name="x" label="X" value={'een\n twee'} />)).toContain('>een\n twee</textarea>');
  expect(String(<Select name="x" label="X" options={options} value="b" />)).toMatch(/value="b" selected=""/);
  expect(String(<RadioGroup name="x" label="X" options={options} value="b" />)).toMatch(
    /value="b" checked=""/,
  );
  const boxes = String(<CheckboxGroup name="x" label="X" options={options} values={['a', 'b']} />);
  expect(boxes.match(/checked=""/g)).toHaveLength(2);
  expect(String(<Checkbox name="x" label="X" checked />)).toContain('checked=""');
});

test('a field says what it is for, what is wrong with it, and whether it may stay empty', () => {
  const wrong = String(<TextInput name="naam" label="Naam" hint="Voluit" error="Vul in." required />);
  expect(wrong).toContain('aria-describedby="veld-naam-uitleg veld-naam-fout"');
  expect(wrong).toContain('aria-invalid="true"');
  expect(wrong).toContain('required=""');
  expect(wrong).not.toContain('(optioneel)');
  expect(String(<TextInput name="naam" label="Naam" />)).toContain('(optioneel)');
});

test('the error summary leads to the first control of each field', () => {
  const summary = String(<ErrorSummary errors={{ keuze: 'Kies.', naam: 'Vul in.' }} />);
  expect(summary).toContain('Er zijn 2 fouten in het formulier');
  expect(summary).toContain('href="#veld-keuze"');
  expect(String(<RadioGroup name="keuze" label="Keuze" options={options} />)).toContain('id="veld-keuze"');
  expect(String(<TextInput name="naam" label="Naam" />)).toContain('id="veld-naam"');
});

test('the error summary draws nothing when there is nothing wrong', () => {
  expect(String(<ErrorSummary errors={{}} />)).toBe('');
});

test('a form is sent by POST, with its key, and files when it has some', () => {
  const form = String(<Form action="/a" oneTimeKey="k1" upload />);
  expect(form).toContain('method="post"');
  expect(form).toContain('<input type="hidden" name="sleutel" value="k1"/>');
  expect(form).toContain('enctype="multipart/form-data"');
  expect(String(<Form action="/a" />)).not.toContain('sleutel');
});
