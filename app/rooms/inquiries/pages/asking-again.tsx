import { Button, LinkButton } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { PageRequest } from '#reception/page.ts';

/** An asker who needs a question again that had ended reopens it within the term. */
export function AskingAgain({
  request,
  until,
}: {
  readonly request: PageRequest;
  readonly until: Day | null;
}) {
  const { path, formKey } = request;
  const entered = request.entered?.values.text('daad') === 'opnieuw' ? request.entered : null;
  const field = enteredFields(entered);
  return (
    <Details summary="Deze vraag is opnieuw nodig" looks="choice" open={entered !== null}>
      <Form action={path} oneTimeKey={formKey} label="Deze vraag is opnieuw nodig">
        <input type="hidden" name="daad" value="opnieuw" />
        <p class="prose">
          Je vraag houdt haar nummer en haar datum.
          {until !== null &&
            ` Dit kan tot en met ${dutch(until)}; daarna stel je een nieuwe vraag die naar deze verwijst.`}
        </p>
        <Textarea
          {...field('tekst')}
          id="veld-opnieuw"
          label="Waarom is ze opnieuw nodig?"
          rows={4}
          required
        />
        <Button skin="secondary">Heropen mijn vraag</Button>
      </Form>
    </Details>
  );
}

/** After the term: a new question, that knows which one came before. `earlier` is the token of the link, or the number. */
export function AskingAnew({ earlier, until }: { readonly earlier: string; readonly until: Day }) {
  return (
    <>
      <p class="prose">
        Heropenen kon tot en met {dutch(until)}. Heb je hierover nog een vraag? Stel ze opnieuw: ze verwijst
        naar deze.
      </p>
      <p>
        <LinkButton href={`/vraag-stellen?vervolg=${earlier}`} skin="secondary">
          Stel een nieuwe vraag hierover
        </LinkButton>
      </p>
    </>
  );
}
