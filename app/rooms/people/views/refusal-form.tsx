import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { enteredFields } from '#reception/entered-fields.ts';
import type { DecisionProps } from './decision-props.ts';

/** The form to refuse, with the reason that the asker reads. */
export function RefusalForm({ request, formKey, cameBack }: DecisionProps) {
  const entered = cameBack?.form === 'refusal' ? cameBack.entered : null;
  const field = enteredFields(entered);
  return (
    <>
      <Heading level={3}>Weigeren</Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={`/beheer/accountaanvragen/${request.id}/weigering`} oneTimeKey={formKey} label="Weigeren">
        <Textarea
          {...field('reden')}
          label="Reden"
          hint="De aanvrager krijgt deze tekst in de mail. Schrijf u, niet je."
          rows={4}
          required
        />
        <Button skin="danger">Aanvraag weigeren</Button>
      </Form>
    </>
  );
}
