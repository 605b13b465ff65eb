import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { amendPerson } from '../commands/amend-person.ts';
import { personForm } from '../forms.ts';
import { getPerson } from '../queries/get-person.ts';
import { personTrail } from '../views/administration-trail.ts';
import { PersonForm } from '../views/person-form.tsx';
import { erasedPersonPage } from './erased-person-page.tsx';

/** `/beheer/personen/:id/gegevens`: the form for the name and the address of a person. */
export const GET: Get = async (ctx, request) => {
  const person = await getPerson(ctx, request.params.id ?? '');
  if (person.erasedAt !== null) return erasedPersonPage(person);
  return {
    title: `Gegevens van ${person.name} wijzigen`,
    trail: personTrail(person, 'Gegevens'),
    body: (
      <div class="stack">
        <PageHeading title="Gegevens wijzigen" kind={person.name} />
        <PersonForm
          request={request}
          known={{ naam: person.name, email: person.email ?? '' }}
          submit="Gegevens bewaren"
          cancelHref={`/beheer/personen/${person.id}`}
        />
      </div>
    ),
  };
};

/** Amends the person. */
export const POST: Post = async (ctx, { params, form }) => {
  const id = params.id ?? '';
  const { naam, email } = checkedForm(personForm, form);
  await amendPerson(ctx, id, { name: naam, email });
  return { seeOther: `/beheer/personen/${id}`, notice: 'De gegevens zijn bewaard.' };
};
