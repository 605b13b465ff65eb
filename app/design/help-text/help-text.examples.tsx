import type { ComponentExamples } from '../style-guide/example.ts';
import { HelpText } from './help-text.tsx';

export const helpTextExamples: ComponentExamples = {
  folder: 'help-text',
  title: 'Hulptekst',
  about: 'Stille uitleg onder of naast iets.',
  examples: [{ name: 'Gewoon', draw: () => <HelpText>Je kunt dit later nog wijzigen.</HelpText> }],
};
