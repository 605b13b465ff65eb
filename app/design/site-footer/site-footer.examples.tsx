import type { ComponentExamples } from '../style-guide/example.ts';
import { SiteFooter } from './site-footer.tsx';

export const siteFooterExamples: ComponentExamples = {
  folder: 'site-footer',
  title: 'Voet',
  about: 'Wie erachter staat, hoe je ze bereikt, en de vaste links.',
  examples: [
    {
      name: 'Volledig',
      draw: () => (
        <SiteFooter
          product="Productnaam"
          address={<p>Dienst Voorbeeld, Voorbeeldlaan 1, 1000 Brussel</p>}
          linksLabel="Over deze website, voorbeeld"
          links={[
            { label: 'Toegankelijkheid', href: '#site-footer' },
            { label: 'Privacy', href: '#site-footer' },
          ]}
          version="1.2.3"
        />
      ),
    },
  ],
};
