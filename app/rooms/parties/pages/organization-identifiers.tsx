import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { type Identifier, setIdentifiers } from '../commands/set-identifiers.ts';
import { identifiersForm } from '../forms.ts';
import type { IdentifierScheme } from '../model.ts';
import { getOrganization, type OrganizationView } from '../queries/get-organization.ts';
import { identifierText } from '../texts.ts';
import { managementTrail } from '../views/management-trail.ts';

/** `/beheer/organisaties/:id/codes`: the form for the codes by which the outside world knows it. */
export const GET: Get = async (ctx, { params, formKey, entered }) => {
  const organization = await getOrganization(ctx, params.id ?? '');
  const { id, name } = organization;
  const known = (scheme: IdentifierScheme) => codesIn(organization, scheme);
  const field = enteredFields(entered, {
    nis: known('nis'),
    kbo: known('kbo'),
    ovo: known('ovo'),
    uri: known('uri'),
  });
  return {
    title: `Codes van ${name}`,
    trail: managementTrail(organization, 'Codes'),
    body: (
      <div class="stack">
        <PageHeading title="Codes" kind={name} intro="Laat leeg wat de organisatie niet heeft." />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={`/beheer/organisaties/${id}/codes`} oneTimeKey={formKey}>
          <TextInput {...field('nis')} label="NIS-code" hint="Vijf cijfers." width="short" />
          <TextInput {...field('kbo')} label="KBO-nummer" hint="Bijvoorbeeld 0207.508.932." width="short" />
          <TextInput {...field('ovo')} label="OVO-code" hint="Bijvoorbeeld OVO001835." width="short" />
          <Textarea {...field('uri')} label="URI’s" hint="Eén per regel." rows={4} />
          <ButtonGroup>
            <Button>Codes bewaren</Button>
            <LinkButton href={`/beheer/organisaties/${id}`} skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    ),
  };
};

/** The organisation has these codes and no others. */
export const POST: Post = async (ctx, { params, form }) => {
  const { id } = await getOrganization(ctx, params.id ?? '');
  const { uri, ...numbers } = checkedForm(identifiersForm, form);
  const identifiers: Identifier[] = uri.map((value) => ({ scheme: 'uri', value }));
  for (const scheme of ['nis', 'kbo', 'ovo'] as const) {
    if (numbers[scheme] !== '') identifiers.push({ scheme, value: numbers[scheme] });
  }
  await setIdentifiers(ctx, id, identifiers);
  return { seeOther: `/beheer/organisaties/${id}`, notice: 'De codes zijn bewaard.' };
};

function codesIn({ identifiers }: OrganizationView, scheme: IdentifierScheme): string {
  const codes = identifiers.filter((one) => one.scheme === scheme);
  return codes.map(({ value }) => identifierText(scheme, value)).join('\n');
}
