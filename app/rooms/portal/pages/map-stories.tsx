import { Card, CardGrid } from '#design/card/card.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { stories } from '../views/stories.ts';

/** `/kaart/voorbeelden`: real stories that the map tells. */
export const GET: Get = async () => ({
  title: 'Voorbeelden op de kaart',
  description: 'Vijf echte verhalen, stap voor stap op de kaart.',
  trail: [{ label: 'Start', href: '/' }, { label: 'Kaart', href: '/kaart' }, { label: 'Voorbeelden' }],
  body: (
    <div class="stack">
      <PageHeading
        title="Voorbeelden op de kaart"
        intro="Echte verhalen, stap voor stap. Elke stap opent de kaart zoals ze bij het verhaal hoort."
      />
      <CardGrid>
        {stories.map(({ slug, title, lead }) => (
          <Card title={title} href={`/kaart/voorbeelden/${slug}`} level={2}>
            {lead}
          </Card>
        ))}
      </CardGrid>
    </div>
  ),
});
