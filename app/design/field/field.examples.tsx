import type { ComponentExamples } from '../style-guide/example.ts';
import { controlAttributes } from './control-attributes.ts';
import { Field } from './field.tsx';

const colour = { name: 'kleur', label: 'Kleur', hint: 'Voor op de affiche.', required: true };

export const fieldExamples: ComponentExamples = {
  folder: 'field',
  title: 'Veld',
  about: 'Het kader rond één invoer: label, uitleg en fout. Voor invoer die hieronder niet staat.',
  examples: [
    {
      name: 'Rond een eigen invoer',
      draw: () => (
        <Field {...colour}>
          <input {...controlAttributes(colour)} class="au-c-input input--short" type="text" />
        </Field>
      ),
    },
  ],
};
