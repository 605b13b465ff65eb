import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { askedDay } from '#reception/asked-day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { orderEdition } from '../commands/order-edition.ts';
import { orderForm } from '../forms.ts';
import { editionForms, parseSelection } from '../model.ts';
import { getStateKey } from '../queries/get-state-key.ts';
import { listFinishedEditions } from '../queries/list-finished-editions.ts';
import { FinishedEdition } from '../views/finished-edition.tsx';
import { OrderFields } from '../views/order-fields.tsx';
import { selectionChoices } from '../views/selection-choices.ts';

const path = '/bladen';

/** `/bladen`: orders the sheets of many municipalities as one file, and shows those of the day that are ready. */
export const GET: Get = async (ctx, { query, formKey, entered, build }) => {
  const day = askedDay(ctx, query);
  const choices = selectionChoices(await territoryOn(ctx, day));
  const finished = await listFinishedEditions(ctx, day, await getStateKey(ctx, day, build));
  const asked = { datum: day, keuze: askedSelection(query), vorm: askedForm(query) };
  return {
    title: titleOn('Bladen per gemeente', day, dayOf(ctx.now)),
    description: 'Van elke gemeente één A4 voor college en raad: alle bladen als één pdf of als zip.',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Gemeenten', href: '/gemeenten' },
      { label: 'Bladen per gemeente' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Bladen per gemeente"
          intro="Van elke gemeente is er één blad (A4) voor college en raad: de regio op de kaart, het gebied in elke afbakening, de juridische situatie en de grenzen. Hier haal je er veel in één keer op. Eén blad vind je bij de gemeente zelf."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label="Bladen bestellen">
          <OrderFields field={enteredFields(entered, asked)} choices={choices} />
          <p class="prose">
            Alle gemeenten samen duurt een halve minuut. Je ziet hoever het staat; je mag intussen verder
            werken. Wie hetzelfde vraagt, krijgt dezelfde bundel. Een dag later wordt ze weggegooid.
          </p>
          <Button>Maak de bladen</Button>
        </Form>
        {finished.length > 0 && (
          <section class="stack">
            <Heading level={2}>Klaar om op te halen, toestand op {dutch(day)}</Heading>
            <List
              looks="divided"
              items={finished.map((edition) => <FinishedEdition edition={edition} choices={choices} />)}
            />
          </section>
        )}
      </div>
    ),
  };
};

/** Orders an edition, or finds the one that is there. */
export const POST: Post = async (ctx, { form, build }) => {
  const { datum, keuze, vorm } = checkedForm(orderForm, form);
  const id = await orderEdition(ctx, { day: datum, selection: keuze, form: vorm, build });
  return { seeOther: `${path}/${id}` };
};

function askedSelection(query: URLSearchParams): string {
  const text = query.get('keuze') || 'alle';
  if (parseSelection(text) === null)
    throw new Invalid('Deze keuze kennen we niet. Kies alle gemeenten, een provincie of een regio.');
  return text;
}

function askedForm(query: URLSearchParams): string {
  const text = query.get('vorm') || 'pdf';
  if (!editionForms.some((form) => form === text))
    throw new Invalid('Deze vorm kennen we niet. Kies pdf of zip.');
  return text;
}
