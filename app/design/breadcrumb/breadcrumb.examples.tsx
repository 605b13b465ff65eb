import type { ComponentExamples } from '../style-guide/example.ts';
import { Breadcrumb } from './breadcrumb.tsx';

export const breadcrumbExamples: ComponentExamples = {
  folder: 'breadcrumb',
  title: 'Kruimelpad',
  about: 'De weg van de startpagina naar deze pagina.',
  examples: [
    {
      name: 'Drie diep',
      draw: () => (
        <Breadcrumb
          label="Kruimelpad, voorbeeld"
          items={[
            { label: 'Start', href: '#breadcrumb' },
            { label: 'Boeken', href: '#breadcrumb' },
            { label: 'Atlas' },
          ]}
        />
      ),
    },
  ],
};
