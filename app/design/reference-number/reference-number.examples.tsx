import type { ComponentExamples } from '../style-guide/example.ts';
import { ReferenceNumber } from './reference-number.tsx';

export const referenceNumberExamples: ComponentExamples = {
  folder: 'reference-number',
  title: 'Nummer',
  about: 'Een nummer dat mensen overnemen of voorlezen; één klik kiest het helemaal.',
  examples: [
    { name: 'Met woord', draw: () => <ReferenceNumber label="Nummer" value="VB-2026-000123" /> },
    { name: 'Alleen', draw: () => <ReferenceNumber value="7f3a-19c2" /> },
  ],
};
