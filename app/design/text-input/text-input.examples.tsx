import type { ComponentExamples } from '../style-guide/example.ts';
import { TextInput } from './text-input.tsx';

export const textInputExamples: ComponentExamples = {
  folder: 'text-input',
  title: 'Tekstveld',
  about: 'Eén regel tekst. Wat ingevuld was, blijft staan.',
  examples: [
    {
      name: 'Verplicht',
      draw: () => <TextInput name="titel" label="Titel" required value="Atlas & kaarten" />,
    },
    {
      name: 'Met suggesties',
      draw: () => <TextInput name="tint" label="Tint" suggestions={['blauw', 'geel', 'groen']} />,
    },
    {
      name: 'Optioneel, met uitleg',
      draw: () => (
        <TextInput
          name="mail"
          label="Mailadres"
          type="email"
          autocomplete="email"
          hint="We gebruiken het alleen om te antwoorden."
        />
      ),
    },
    {
      name: 'Met fout',
      draw: () => <TextInput name="titel-fout" label="Titel" required error="Vul een titel in." />,
    },
    {
      name: 'Kort',
      draw: () => (
        <TextInput
          name="postcode"
          label="Postcode"
          width="short"
          inputmode="numeric"
          maxlength={4}
          required
        />
      ),
    },
  ],
};
