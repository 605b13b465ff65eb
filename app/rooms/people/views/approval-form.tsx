import { Button } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { enteredFields } from '#reception/entered-fields.ts';
import { roleName } from '../texts.ts';
import type { DecisionProps } from './decision-props.ts';

/** The form to approve: for which organisation, in which role, and whether the mail domain is remembered. */
export function ApprovalForm(props: DecisionProps) {
  const { request, approvable, roles, formKey, cameBack } = props;
  const entered = cameBack?.form === 'approval' ? cameBack.entered : null;
  const field = enteredFields(entered, { organisatie: request.organizationId, rol: roles[0] ?? '' });
  return (
    <>
      <Heading level={3}>Goedkeuren</Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <p>De aanvrager kan zich daarna meteen aanmelden, en krijgt daar een mail over.{only(props)}</p>
      <Form
        action={`/beheer/accountaanvragen/${request.id}/goedkeuring`}
        oneTimeKey={formKey}
        label="Goedkeuren"
      >
        <Choice
          field={field('organisatie')}
          label="Voor welke organisatie?"
          options={approvable.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Choice
          field={field('rol')}
          label="Met welke rol?"
          options={roles.map((role) => ({ value: role, label: roleName(role) }))}
        />
        {offersDomain(props) && (
          <Checkbox
            name="domein"
            label={`Onthoud dat ${props.domain} van deze organisatie is`}
            hint="Vink dit enkel aan als je zeker bent: wie later met dit maildomein een account vraagt, krijgt deze organisatie voorgesteld."
            required
            checked={entered?.values.text('domein') === 'ja'}
            error={entered?.fields.domein}
          />
        )}
        <Button>Aanvraag goedkeuren</Button>
      </Form>
    </>
  );
}

/** For whom and in which role, where there is nothing to choose. */
function only({ approvable, roles }: DecisionProps): string {
  const [organization, ...otherOrganizations] = approvable;
  const [role, ...otherRoles] = roles;
  if (!organization || !role || otherOrganizations.length > 0 || otherRoles.length > 0) return '';
  return ` De rol wordt ${roleName(role)}, voor ${organization.name}.`;
}

/** A choice among several; where there is only one, it is not asked. */
function Choice({
  field,
  label,
  options,
}: {
  field: ReturnType<ReturnType<typeof enteredFields>>;
  label: string;
  options: readonly { value: string; label: string }[];
}) {
  const [only, ...others] = options;
  if (only !== undefined && others.length === 0)
    return <input type="hidden" name={field.name} value={only.value} />;
  return <RadioGroup {...field} label={label} required options={options} />;
}

function offersDomain({ isPublicDomain, approvable, proposed }: DecisionProps): boolean {
  return !isPublicDomain && approvable.some(({ id }) => !proposed.some((one) => one.id === id));
}
