import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { areasInSentence } from './delineation-words.ts';

/** The names of the areas, where that is all that is known of them. */
export function KnownAreas({ delineation }: { delineation: TerritoryDelineation }) {
  if (delineation.areas.size === 0) return null;
  return (
    <section>
      <Heading level={2}>De {areasInSentence(delineation)}</Heading>
      <List
        looks="columns"
        items={[...delineation.areas.values()].map(({ code, name }) => (
          <span id={`gebied-${code}`}>{name}</span>
        ))}
      />
    </section>
  );
}
