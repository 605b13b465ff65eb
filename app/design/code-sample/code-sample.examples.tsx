import type { ComponentExamples } from '../style-guide/example.ts';
import { CodeSample } from './code-sample.tsx';

export const codeSampleExamples: ComponentExamples = {
  folder: 'code-sample',
  title: 'Voorbeeld van code',
  about: 'Regels voor een programma, om over te nemen; wat te lang is, schuift in zijn eigen kader.',
  examples: [
    {
      name: 'Enkele regels',
      draw: () => (
        <CodeSample
          label="Voorbeeld met curl"
          text={'curl https://voorbeeld.be/boeken \\\n  -H "Accept: application/json"'}
        />
      ),
    },
  ],
};
