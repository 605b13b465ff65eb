import { PageHeading } from '#design/heading/heading.tsx';
import type { Page } from '#reception/page.ts';
import type { PersonView } from '../queries/get-person.ts';
import { personTrail } from '../views/administration-trail.ts';

/** What stands in the place of every form about a person whose data were erased. */
export function erasedPersonPage({ id }: Pick<PersonView, 'id'>): Page {
  const title = 'Gewiste persoon';
  return {
    title,
    status: 409,
    trail: personTrail({ id, name: title }, 'Wijzigen'),
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="De gegevens van deze persoon zijn gewist. Er kan niets meer wijzigen."
        />
        <p>
          <a href={`/beheer/personen/${id}`}>Terug naar de persoon</a>
        </p>
      </div>
    ),
  };
}
