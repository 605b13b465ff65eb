import type { ComponentExamples } from '../style-guide/example.ts';
import { Navigation } from './navigation.tsx';

export const navigationExamples: ComponentExamples = {
  folder: 'navigation',
  title: 'Hoofdnavigatie',
  about: 'Een balk op een breed scherm, een menu op een smal; zonder script.',
  examples: [
    {
      name: 'Tweede is de huidige',
      draw: () => (
        <Navigation
          label="Hoofdnavigatie, voorbeeld"
          items={[
            { label: 'Kaart', href: '#navigation' },
            { label: 'Boeken', href: '#navigation', current: true },
            { label: 'Schrijvers', href: '#navigation' },
          ]}
        />
      ),
    },
  ],
};
