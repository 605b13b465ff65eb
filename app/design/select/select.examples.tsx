import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { Select } from './select.tsx';

export const selectExamples: ComponentExamples = {
  folder: 'select',
  title: 'Keuzelijst',
  about: 'Eén keuze uit veel mogelijkheden, al dan niet in groepen.',
  examples: [
    {
      name: 'Met groepen',
      draw: () => (
        <Select
          name="seizoen"
          label="Maand"
          empty="kies een maand"
          value="april"
          options={[
            {
              label: 'Lente',
              options: [
                { value: 'maart', label: 'maart' },
                { value: 'april', label: 'april' },
              ],
            },
            { label: 'Zomer', options: [{ value: 'juli', label: 'juli' }] },
          ]}
        />
      ),
    },
    {
      name: 'Met een knop die iets met de keuze doet',
      draw: () => (
        <Select
          name="blok"
          label="Tekstblok"
          empty="Kies een tekstblok"
          options={[{ value: 'groet', label: 'Groet' }]}
          button={<Button skin="secondary">Voeg in</Button>}
        />
      ),
    },
    {
      name: 'Met fout',
      draw: () => (
        <Select
          name="land"
          label="Land"
          empty="kies een land"
          options={[{ value: 'be', label: 'België' }]}
          error="Kies een land."
          required
        />
      ),
    },
  ],
};
