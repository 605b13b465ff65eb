import type { ComponentExamples } from '../style-guide/example.ts';
import { Textarea } from './textarea.tsx';

export const textareaExamples: ComponentExamples = {
  folder: 'textarea',
  title: 'Tekstvak',
  about: 'Meerdere regels tekst.',
  examples: [
    {
      name: 'Ingevuld',
      draw: () => <Textarea name="nota" label="Nota" value={'Eerste regel.\nTweede regel.'} rows={3} />,
    },
    {
      name: 'Met fout',
      draw: () => (
        <Textarea name="nota-fout" label="Nota" error="Schrijf minstens één zin." required rows={3} />
      ),
    },
  ],
};
