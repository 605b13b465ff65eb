import type { ComponentExamples } from '../style-guide/example.ts';
import { Confirmation } from './confirmation.tsx';

export const confirmationExamples: ComponentExamples = {
  folder: 'confirmation',
  title: 'Bevestiging',
  about: 'Een dialoogvenster dat een pagina is: wat er gebeurt, één knop die het doet, en de weg terug.',
  examples: [
    {
      name: 'Gevaarlijk',
      draw: () => (
        <Confirmation
          level={2}
          title="Wil je dit document verwijderen?"
          action="#confirmation"
          confirm="Document verwijderen"
          skin="danger"
          cancelHref="#confirmation"
          oneTimeKey="0199-voorbeeld"
        >
          <p>“Verslag van 12 maart” verdwijnt voor iedereen. Dat kan niet ongedaan gemaakt worden.</p>
        </Confirmation>
      ),
    },
  ],
};
