import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { CheckboxGroup } from '#design/checkbox-group/checkbox-group.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { addMonths, dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { makeApiKey } from '../commands/make-api-key.ts';
import { keyForm } from '../forms.ts';
import { type KeyScope, keyHolderKinds, keyPrefix, keyScopes } from '../model.ts';
import { keyScopeNames } from '../texts.ts';
import { administrationTrail } from '../views/administration-trail.ts';
import { OrganizationSelect } from '../views/organization-select.tsx';

const title = 'Nieuwe sleutel';

/** `/beheer/sleutels/nieuw`: for whom a key is, what it may and until when. */
export const GET: Get = async (ctx, { path, formKey, entered }) => {
  const field = enteredFields(entered, { tot: addMonths(dayOf(ctx.now), 12) });
  return {
    title,
    trail: administrationTrail({ label: 'Sleutels', href: '/beheer/sleutels' }, { label: title }),
    body: (
      <div class="stack">
        <PageHeading
          title={title}
          intro="De sleutel staat daarna één keer op het scherm. Geef ze rechtstreeks aan wie het programma beheert, nooit per mail."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label={title}>
          <OrganizationSelect
            field={field('organisatie')}
            choices={await listOrganizationChoices(ctx, keyHolderKinds)}
            hint="Alle vragen met deze sleutel zijn vragen van dit bestuur."
          />
          <TextInput
            {...field('naam')}
            label="Programma"
            hint="Waar de sleutel gebruikt wordt, bijvoorbeeld: zaaksysteem van de stad."
            maxlength={100}
            required
          />
          <CheckboxGroup
            {...field('rechten')}
            label="Wat mag de sleutel?"
            options={keyScopes.map((scope) => ({ value: scope, label: keyScopeNames[scope], hint: scope }))}
            values={entered === null ? keyScopes : entered.values.all('rechten')}
            required
          />
          <DateInput
            {...field('tot')}
            label="Werkt niet meer vanaf"
            hint="Hoogstens twee jaar ver. Maak daarvoor op tijd een nieuwe sleutel."
            required
          />
          <ButtonGroup>
            <Button>Sleutel maken</Button>
            <LinkButton href="/beheer/sleutels" skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    ),
  };
};

/** Makes the key, and shows it on the page that follows. */
export const POST: Post = async (ctx, { form, newSecret }) => {
  const { organisatie, naam, tot } = checkedForm(keyForm, form);
  const scopes = tickedScopes(form);
  const asked = { organizationId: organisatie, label: naam, scopes, validTo: tot };
  const id = await makeApiKey(ctx, asked, keyPrefix + newSecret);
  return { seeOther: `/beheer/sleutels/${id}`, showsSecret: true };
};

/** What the key may. Refuses (Invalid) none. */
function tickedScopes(form: FormValues): readonly KeyScope[] {
  const ticked = keyScopes.filter((scope) => form.all('rechten').includes(scope));
  if (ticked.length === 0)
    throw new Invalid('Er is nog niets bewaard.', { rechten: 'Kies minstens één recht.' });
  return ticked;
}
