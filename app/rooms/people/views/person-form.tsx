import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { enteredFields } from '#reception/entered-fields.ts';
import type { PageRequest } from '#reception/page.ts';

interface PersonFormProps {
  readonly request: PageRequest;
  readonly known: { readonly naam: string; readonly email: string };
  readonly submit: string;
  readonly cancelHref: string;
}

/** The name and the address of a person, new or known. */
export function PersonForm({
  request: { path, formKey, entered },
  known,
  submit,
  cancelHref,
}: PersonFormProps) {
  const field = enteredFields(entered, known);
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey}>
        <TextInput {...field('naam')} label="Naam" maxlength={200} required />
        <TextInput
          {...field('email')}
          label="Mailadres"
          hint="Met dit adres meldt de persoon zich aan. Het hoort bij één persoon."
          type="email"
          maxlength={254}
          required
        />
        <ButtonGroup>
          <Button>{submit}</Button>
          <LinkButton href={cancelHref} skin="naked">
            Annuleren
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
