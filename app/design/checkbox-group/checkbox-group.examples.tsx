import type { ComponentExamples } from '../style-guide/example.ts';
import { Checkbox } from './checkbox.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';

const options = [
  { value: 'ochtend', label: 'Voormiddag', hint: 'Van 9 tot 12 uur' },
  { value: 'middag', label: 'Namiddag', hint: 'Van 13 tot 17 uur' },
  { value: 'avond', label: 'Avond' },
];

export const checkboxGroupExamples: ComponentExamples = {
  folder: 'checkbox-group',
  title: 'Aankruisvakjes',
  about: 'Nul, één of meer keuzes; of één vraag met ja of neen.',
  examples: [
    {
      name: 'Twee gekozen',
      draw: () => (
        <CheckboxGroup
          name="dagdeel"
          label="Wanneer kun je?"
          options={options}
          values={['ochtend', 'avond']}
        />
      ),
    },
    {
      name: 'Met fout',
      draw: () => (
        <CheckboxGroup
          name="dagdeel-fout"
          label="Wanneer kun je?"
          options={options}
          error="Kies minstens één dagdeel."
          required
        />
      ),
    },
    {
      name: 'Eén vakje',
      draw: () => (
        <Checkbox
          name="akkoord"
          label="Ik heb de uitleg gelezen"
          hint="Je kunt dit later wijzigen."
          checked
          required
        />
      ),
    },
  ],
};
