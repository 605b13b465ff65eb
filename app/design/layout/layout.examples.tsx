import type { ComponentExamples } from '../style-guide/example.ts';
import { Banner } from './banner.tsx';

export const layoutExamples: ComponentExamples = {
  folder: 'layout',
  title: 'Pagina',
  about:
    'Deze stijlgids is zelf een pagina: sla met Tab de kop over, of druk ze af om de papieren versie te zien.',
  examples: [
    {
      name: 'Waarschuwing boven een demonstratie',
      draw: () => (
        <Banner label="Over deze omgeving, voorbeeld">Demo-omgeving: dit is geen officiële website.</Banner>
      ),
    },
  ],
};
