import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { amendOrganization } from '../commands/amend-organization.ts';
import { amendmentForm } from '../forms.ts';
import { getOrganization } from '../queries/get-organization.ts';
import { listProvinces } from '../queries/list-provinces.ts';
import { organizationKindNames } from '../texts.ts';
import { managementTrail } from '../views/management-trail.ts';
import { OrganizationFields } from '../views/organization-fields.tsx';

/** `/beheer/organisaties/:id/gegevens`: the form for its name, province and end. */
export const GET: Get = async (ctx, { params, formKey, entered }) => {
  const organization = await getOrganization(ctx, params.id ?? '');
  const { id, name, kind, provinceNis, validTo } = organization;
  const field = enteredFields(entered, { naam: name, provincie: provinceNis, tot: validTo });
  return {
    title: `Gegevens van ${name} wijzigen`,
    trail: managementTrail(organization, 'Gegevens'),
    body: (
      <div class="stack">
        <PageHeading title="Gegevens wijzigen" kind={`${name} (${organizationKindNames[kind]})`} />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={`/beheer/organisaties/${id}/gegevens`} oneTimeKey={formKey}>
          <OrganizationFields field={field} provinces={await listProvinces(ctx)} />
          <DateInput
            {...field('tot')}
            label="Bestaat niet meer vanaf"
            hint="De eerste dag waarop de organisatie er niet meer is. Laat leeg zolang ze bestaat."
          />
          <ButtonGroup>
            <Button>Gegevens bewaren</Button>
            <LinkButton href={`/beheer/organisaties/${id}`} skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    ),
  };
};

/** Amends the organisation. */
export const POST: Post = async (ctx, { params, form }) => {
  const { id } = await getOrganization(ctx, params.id ?? '');
  const { naam, provincie, tot } = checkedForm(amendmentForm, form);
  await amendOrganization(ctx, id, { name: naam, provinceNis: provincie, validTo: tot });
  return { seeOther: `/beheer/organisaties/${id}`, notice: 'De gegevens zijn bewaard.' };
};
