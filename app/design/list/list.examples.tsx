import type { ComponentExamples } from '../style-guide/example.ts';
import { List } from './list.tsx';

const items = ['Atlas', 'Bestek', 'Catalogus', 'Dagboek', 'Encyclopedie', 'Fotoboek'];

export const listExamples: ComponentExamples = {
  folder: 'list',
  title: 'Lijst',
  about: 'Dingen van één soort.',
  examples: [
    { name: 'Met punten', draw: () => <List items={items.slice(0, 3)} /> },
    {
      name: 'In kolommen',
      draw: () => <List looks="columns" items={items.map((item) => <a href="#list">{item}</a>)} />,
    },
    {
      name: 'Met lijnen',
      draw: () => <List looks="divided" items={items.slice(0, 3)} label="Boeken met lijnen" />,
    },
  ],
};
