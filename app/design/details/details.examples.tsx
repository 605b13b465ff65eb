import type { ComponentExamples } from '../style-guide/example.ts';
import { Details } from './details.tsx';

export const detailsExamples: ComponentExamples = {
  folder: 'details',
  title: 'Uitklapper',
  about: 'Opent en sluit zonder script; meerdere onder elkaar zijn een accordeon.',
  examples: [
    {
      name: 'Accordeon',
      draw: () => (
        <div>
          <Details summary="Hoe lang duurt het?" group="vragen" open>
            <p>Meestal een week.</p>
          </Details>
          <Details summary="Wat kost het?" group="vragen">
            <p>Niets.</p>
          </Details>
          <Details summary="Wie beslist?" group="vragen">
            <p>De dienst die het document bewaart.</p>
          </Details>
        </div>
      ),
    },
    {
      name: 'Grote keuzes: wie leest, doet er één van',
      draw: () => (
        <div>
          <Details summary="Wij komen" group="keuzes" looks="choice" open>
            <p>Zeg met hoeveel.</p>
          </Details>
          <Details summary="Wij komen niet" group="keuzes" looks="choice">
            <p>Zeg waarom, als je dat wilt.</p>
          </Details>
        </div>
      ),
    },
  ],
};
