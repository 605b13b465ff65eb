import type { ComponentExamples } from '../style-guide/example.ts';
import { DescriptionList } from './description-list.tsx';

export const descriptionListExamples: ComponentExamples = {
  folder: 'description-list',
  title: 'Kenmerken',
  about: 'De feiten over één ding.',
  examples: [
    {
      name: 'Tekst en links',
      draw: () => (
        <DescriptionList
          items={[
            { term: 'Titel', description: 'Atlas van het landschap' },
            { term: 'Uitgever', description: <a href="#description-list">Voorbeeldpers</a> },
            { term: 'Bladzijden', description: '312' },
          ]}
        />
      ),
    },
  ],
};
