import { SearchForm } from '../search-form/search-form.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { Hero } from './hero.tsx';

export const heroExamples: ComponentExamples = {
  folder: 'hero',
  title: 'Opening',
  about: 'Het begin van de startpagina, met waar de meeste mensen voor komen.',
  examples: [
    {
      name: 'Met een beeld ernaast',
      draw: () => (
        <Hero
          level={4}
          title="Zoek een boek"
          intro="Op titel of schrijver."
          picture={
            <svg viewBox="0 0 200 80" role="img" aria-label="Een rechthoek">
              <rect width="200" height="80" rx="6" fill="#fff" />
            </svg>
          }
        />
      ),
    },
    {
      name: 'Met zoekveld',
      draw: () => (
        <Hero level={4} title="Zoek een boek" intro="Alle boeken van de bibliotheek, op titel of schrijver.">
          <SearchForm action="#hero" label="Titel of schrijver" id="zoekveld-opening" />
        </Hero>
      ),
    },
  ],
};
