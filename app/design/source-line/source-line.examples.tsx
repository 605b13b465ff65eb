import type { ComponentExamples } from '../style-guide/example.ts';
import { SourceLine } from './source-line.tsx';

export const sourceLineExamples: ComponentExamples = {
  folder: 'source-line',
  title: 'Bron',
  about: 'Onder elk cijfer: van welke dag het is en waar het vandaan komt.',
  examples: [
    {
      name: 'Gewoon',
      draw: () => <SourceLine state="9 maart 2026" source={<a href="#source-line">voorbeeld.test</a>} />,
    },
    {
      name: 'Met opmerking',
      draw: () => <SourceLine state="1 januari 2026" source="voorbeeld.test" remark="uit tweede hand" />,
    },
  ],
};
