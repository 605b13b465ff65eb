import type { ComponentExamples } from '../style-guide/example.ts';
import { RadioGroup } from './radio-group.tsx';

const options = [
  { value: 'mail', label: 'Per mail' },
  { value: 'telefoon', label: 'Per telefoon', hint: 'Op werkdagen tussen 9 en 17 uur.' },
];

export const radioGroupExamples: ComponentExamples = {
  folder: 'radio-group',
  title: 'Keuzerondjes',
  about: 'Eén keuze uit enkele mogelijkheden.',
  examples: [
    {
      name: 'Eén gekozen',
      draw: () => (
        <RadioGroup name="weg" label="Hoe bereiken we je?" options={options} value="mail" required />
      ),
    },
    {
      name: 'Met fout',
      draw: () => (
        <RadioGroup
          name="weg-fout"
          label="Hoe bereiken we je?"
          options={options}
          error="Kies hoe we je bereiken."
          required
        />
      ),
    },
  ],
};
