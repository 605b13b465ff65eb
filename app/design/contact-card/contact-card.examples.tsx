import type { ComponentExamples } from '../style-guide/example.ts';
import { ContactCard } from './contact-card.tsx';

export const contactCardExamples: ComponentExamples = {
  folder: 'contact-card',
  title: 'Contactkaart',
  about: 'Hoe je iemand bereikt; wat niet bekend is, staat er niet.',
  examples: [
    {
      name: 'Volledig',
      draw: () => (
        <ContactCard
          level={4}
          name="Dienst Onthaal"
          kind="Eerste aanspreekpunt"
          email="onthaal@voorbeeld.test"
          phone="02 555 00 00"
          address="Voorbeeldlaan 1, 1000 Brussel"
          website="https://voorbeeld.test/onthaal"
          note="Bereikbaar op werkdagen van 9 tot 12 uur."
        />
      ),
    },
    {
      name: 'Alleen een adres',
      draw: () => <ContactCard level={4} name="Archief" email="archief@voorbeeld.test" />,
    },
  ],
};
