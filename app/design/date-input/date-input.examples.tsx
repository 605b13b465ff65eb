import type { ComponentExamples } from '../style-guide/example.ts';
import { DateInput } from './date-input.tsx';

export const dateInputExamples: ComponentExamples = {
  folder: 'date-input',
  title: 'Datumveld',
  about: 'Eén dag, met de kalender van de browser zelf.',
  examples: [
    { name: 'Ingevuld', draw: () => <DateInput name="begin" label="Vanaf" value="2026-03-09" required /> },
    {
      name: 'Met fout',
      draw: () => (
        <DateInput
          name="einde"
          label="Tot en met"
          value="2026-03-01"
          error="Kies een dag na 9 maart 2026."
          min="2026-03-10"
        />
      ),
    },
  ],
};
