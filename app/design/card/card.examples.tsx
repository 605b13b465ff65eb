import type { ComponentExamples } from '../style-guide/example.ts';
import { Card, CardGrid } from './card.tsx';

export const cardExamples: ComponentExamples = {
  folder: 'card',
  title: 'Kaart',
  about: 'Eén ding in een kader; met een adres is de hele kaart een link.',
  examples: [
    {
      name: 'Drie naast elkaar',
      draw: () => (
        <CardGrid>
          <Card title="Plannen" href="#card" icon="calendar" level={4}>
            <p>Bekijk wat er de komende weken gebeurt.</p>
          </Card>
          <Card title="Documenten" href="#card" icon="document" level={4} footer="12 documenten">
            <p>Verslagen, nota’s en brieven.</p>
          </Card>
          <Card title="Zonder link" level={4} standout>
            <p>Een kaart die iets vertelt, maar nergens heen gaat.</p>
          </Card>
        </CardGrid>
      ),
    },
  ],
};
