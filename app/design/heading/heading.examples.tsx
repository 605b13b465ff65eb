import { LinkButton } from '../button/button.tsx';
import type { ComponentExamples } from '../style-guide/example.ts';
import { Heading, PageHeading } from './heading.tsx';

export const headingExamples: ComponentExamples = {
  folder: 'heading',
  title: 'Titels',
  about: 'De plaats in de pagina en hoe groot het lijkt, staan los van elkaar.',
  examples: [
    {
      name: 'Titel van een pagina',
      draw: () => (
        <PageHeading
          level={4}
          title="Atlas van het landschap"
          kind="Boek"
          intro="Een overzicht in tweehonderd platen, van de kust tot de Kempen."
          actions={
            <LinkButton href="#heading" skin="secondary" icon="printer">
              Afdrukken
            </LinkButton>
          }
        />
      ),
    },
    {
      name: 'Zes maten',
      draw: () => (
        <div>
          {([1, 2, 3, 4, 5, 6] as const).map((size) => (
            <Heading level={4} looks={size}>
              Maat {size}
            </Heading>
          ))}
        </div>
      ),
    },
  ],
};
