import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { PageRequest } from '#reception/page.ts';
import type { Reachability } from '../queries/get-reachability.ts';

interface ReachabilityFormsProps {
  readonly reachability: Reachability;
  /** Whether deelvragen go there, so that somebody can be told by name that one stays unanswered. */
  readonly getsReferrals: boolean;
  readonly today: string;
  readonly request: PageRequest;
}

/** What staff set about how an organisation is reached, each in a form of its own; what was refused stands in its own form. */
export function ReachabilityForms(props: ReachabilityFormsProps) {
  const { reachability, getsReferrals, today } = props;
  const { entered, path, formKey } = props.request;
  const deed = entered?.values.text('daad');
  const fieldsOf = (own: string, known: Readonly<Record<string, string | null>>) =>
    enteredFields(deed === own ? entered : null, known);
  const place = { path, formKey };
  const { escalationPerson: person } = reachability;
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <OwnBox
        {...place}
        field={fieldsOf('postvak', { eigen: reachability.mailbox })}
        reachability={reachability}
      />
      <StandIn {...place} field={fieldsOf('vervanging', { van: today })} />
      {getsReferrals && (
        <EscalationPerson
          {...place}
          field={fieldsOf('verantwoordelijke', { naam: person?.name ?? null, email: person?.email ?? null })}
        />
      )}
    </>
  );
}

interface OneForm extends Pick<PageRequest, 'path' | 'formKey'> {
  readonly field: (name: string) => EnteredField;
}

function OwnBox({
  path,
  formKey,
  field,
  reachability,
}: OneForm & Pick<ReachabilityFormsProps, 'reachability'>) {
  return (
    <>
      <Heading level={2}>Functioneel postvak</Heading>
      <Form action={path} oneTimeKey={formKey} label="Functioneel postvak">
        <input type="hidden" name="daad" value="postvak" />
        <TextInput
          {...field('eigen')}
          label="Mailadres van de dienst"
          hint={
            reachability.cardBox === null
              ? 'Een adres dat meer dan één persoon leest. Alleen wij zien het; op de contactkaart staat er geen.'
              : `Een adres dat meer dan één persoon leest. Alleen wij zien het. Leeg: dat van de contactkaart, ${reachability.cardBox}.`
          }
          type="email"
          maxlength={254}
        />
        <Button>Bewaar het postvak</Button>
      </Form>
    </>
  );
}

function StandIn({ path, formKey, field }: OneForm) {
  return (
    <>
      <Heading level={2}>Vervangend postvak</Heading>
      <Form action={path} oneTimeKey={formKey} label="Vervangend postvak">
        <input type="hidden" name="daad" value="vervanging" />
        <TextInput {...field('postvak')} label="Mailadres" type="email" maxlength={254} required />
        <DateInput {...field('van')} label="Vanaf" required />
        <DateInput
          {...field('tot')}
          label="Tot"
          hint="Vanaf deze dag geldt het gewone postvak weer."
          required
        />
        <TextInput {...field('reden')} label="Reden" maxlength={200} />
        <Button skin="secondary">Bewaar het vervangende postvak</Button>
      </Form>
    </>
  );
}

function EscalationPerson({ path, formKey, field }: OneForm) {
  return (
    <>
      <Heading level={2}>Verantwoordelijke</Heading>
      <Form action={path} oneTimeKey={formKey} label="Verantwoordelijke">
        <input type="hidden" name="daad" value="verantwoordelijke" />
        <TextInput {...field('naam')} label="Naam" maxlength={200} required />
        <TextInput
          {...field('email')}
          label="Mailadres van deze persoon"
          type="email"
          maxlength={254}
          required
        />
        <Button skin="secondary">Bewaar de verantwoordelijke</Button>
      </Form>
    </>
  );
}
