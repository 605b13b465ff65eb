import type { ComponentExamples } from '../style-guide/example.ts';
import { Alert } from './alert.tsx';

export const alertExamples: ComponentExamples = {
  folder: 'alert',
  title: 'Melding',
  about: 'Zegt iets dat opvalt. Soort blijkt uit kleur, teken en een woord voor wie niet ziet.',
  examples: [
    {
      name: 'Informatie',
      draw: () => <Alert title="Goed om te weten">De cijfers worden één keer per jaar vernieuwd.</Alert>,
    },
    {
      name: 'Gelukt, net gebeurd',
      draw: () => (
        <Alert skin="success" title="Bewaard" live>
          Je wijzigingen zijn bewaard.
        </Alert>
      ),
    },
    {
      name: 'Opgelet',
      draw: () => (
        <Alert skin="warning" title="Nog niet volledig">
          Van drie bestanden ontbreekt de bron. <a href="#alert">Bekijk welke</a>.
        </Alert>
      ),
    },
    {
      name: 'Fout, zonder titel',
      draw: () => <Alert skin="error">Deze link is verlopen. Vraag een nieuwe aan.</Alert>,
    },
  ],
};
