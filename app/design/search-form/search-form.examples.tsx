import type { ComponentExamples } from '../style-guide/example.ts';
import { SearchForm } from './search-form.tsx';

export const searchFormExamples: ComponentExamples = {
  folder: 'search-form',
  title: 'Zoeken',
  about: 'Eén veld, per GET: het antwoord heeft een eigen adres.',
  examples: [
    {
      name: 'Ingevuld',
      draw: () => (
        <SearchForm
          action="#search-form"
          label="Zoek in de boeken"
          value="landschap"
          hint="Titel, schrijver of nummer."
        />
      ),
    },
  ],
};
