import type { ComponentExamples } from '../style-guide/example.ts';
import { Progress } from './progress.tsx';

export const progressExamples: ComponentExamples = {
  folder: 'progress',
  title: 'Voortgang',
  about: 'Hoe ver iets staat, als balk en in woorden.',
  examples: [
    {
      name: 'Onderweg',
      draw: () => (
        <Progress id="voortgang-1" label="Antwoorden binnen" value={12} max={20} unit="antwoorden" />
      ),
    },
    {
      name: 'Klaar',
      draw: () => <Progress id="voortgang-2" label="Inlezen" value={285} max={285} unit="rijen" />,
    },
  ],
};
