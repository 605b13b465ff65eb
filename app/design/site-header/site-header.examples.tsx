import type { ComponentExamples } from '../style-guide/example.ts';
import { SiteHeader } from './site-header.tsx';

export const siteHeaderExamples: ComponentExamples = {
  folder: 'site-header',
  title: 'Kop',
  about: 'De zwarte balk met de gele lijn: van wie, welk product, en wie er aangemeld is.',
  examples: [
    {
      name: 'Niemand aangemeld',
      draw: () => <SiteHeader product="Productnaam" homeHref="#site-header" signInHref="#site-header" />,
    },
    {
      name: 'Aangemeld, met keuze',
      draw: () => (
        <SiteHeader
          product="Productnaam"
          homeHref="#site-header"
          user={{
            name: 'De bibliothecaris',
            actsFor: 'Bibliotheek van de Voorbeeldstraat',
            chooseHref: '#site-header',
            signOutAction: '#site-header',
          }}
        />
      ),
    },
  ],
};
