import type { ComponentExamples } from '../style-guide/example.ts';
import { Pill } from './pill.tsx';

export const pillExamples: ComponentExamples = {
  folder: 'pill',
  title: 'Toestand',
  about: 'Een toestand in enkele woorden; kleur en teken onderstrepen ze alleen.',
  examples: [
    {
      name: 'Alle soorten',
      draw: () => (
        <p class="style-guide__row">
          <Pill>ontwerp</Pill> <Pill skin="ongoing">in behandeling</Pill> <Pill skin="success">afgerond</Pill>{' '}
          <Pill skin="warning">wacht op antwoord</Pill> <Pill skin="error">niet afgeleverd</Pill>
        </p>
      ),
    },
  ],
};
