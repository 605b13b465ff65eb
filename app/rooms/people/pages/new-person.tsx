import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { registerPerson } from '../commands/register-person.ts';
import { personForm } from '../forms.ts';
import { administrationTrail } from '../views/administration-trail.ts';
import { PersonForm } from '../views/person-form.tsx';

/** `/beheer/personen/nieuw`: the form for a new person. */
export const GET: Get = async (_ctx, request) => ({
  title: 'Nieuwe persoon',
  trail: administrationTrail({ label: 'Personen', href: '/beheer/personen' }, { label: 'Nieuwe persoon' }),
  body: (
    <div class="stack">
      <PageHeading
        title="Nieuwe persoon"
        intro="Daarna ken je een hoedanigheid toe. Mensen van lokale besturen vragen beter zelf een account aan."
      />
      <PersonForm
        request={request}
        known={{ naam: '', email: '' }}
        submit="Persoon registreren"
        cancelHref="/beheer/personen"
      />
    </div>
  ),
});

/** Registers the person and goes on to their first membership. */
export const POST: Post = async (ctx, { form }) => {
  const { naam, email } = checkedForm(personForm, form);
  const id = await registerPerson(ctx, { name: naam, email });
  return {
    seeOther: `/beheer/personen/${id}/hoedanigheden/nieuw`,
    notice: 'De persoon is geregistreerd. Ken nu een hoedanigheid toe.',
  };
};
