import type { ComponentExamples } from '../style-guide/example.ts';
import { Tabs } from './tabs.tsx';

export const tabsExamples: ComponentExamples = {
  folder: 'tabs',
  title: 'Tabbladen',
  about: 'De kanten van één ding, elk met een eigen adres.',
  examples: [
    {
      name: 'Eerste is de huidige',
      draw: () => (
        <Tabs
          label="Atlas van het landschap"
          items={[
            { label: 'Overzicht', href: '#tabs', current: true },
            { label: 'Documenten', href: '#tabs', count: 12 },
            { label: 'Geschiedenis', href: '#tabs' },
          ]}
        />
      ),
    },
  ],
};
