import type { ComponentExamples } from '../style-guide/example.ts';
import { ReferenceNumber } from './reference-number.tsx';

export const referenceNumberExamples: ComponentExamples = {
  folder: 'reference-number',
  title: 'Nummer',
  about: 'Een nummer dat mensen overnemen of voorlezen; één klik kiest het helemaal.',
  examples: [
    { name: 'Met woord', draw: () => <ReferenceNumber label="Nummer" value="VB-2026-000123" /> },
    {
      name: 'Lang',
      draw: () => <ReferenceNumber value="rl_0vHq1mB8sJ3cXyT6wZ2kP9dF5gN7aL4eR_uiO-QWASxy" isLong />,
    },
    { name: 'Alleen', draw: () => <ReferenceNumber value="7f3a-19c2" /> },
  ],
};
