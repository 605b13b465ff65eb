import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { setEscalationPerson, setStandIn } from '../commands/keep-reachability.ts';
import { escalationForm, standInForm } from '../forms.ts';
import { getProofOfLife } from '../queries/get-proof-of-life.ts';
import { getReachability, type Reachability } from '../queries/get-reachability.ts';

/** `/organisaties/:id/bereikbaarheid`: where deelvragen to an organisation go, and whether it answers. */
export const GET: Get = async (ctx, request) => {
  const { id, name } = await getOrganization(ctx, request.params.id ?? '');
  const reachability = await getReachability(ctx, id);
  const { lastHeardAt, unanswered, isStale } = await getProofOfLife(ctx, id);
  return {
    title: `Bereikbaarheid: ${name}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Organisaties', href: '/organisaties' },
      { label: name, href: `/organisaties/${id}` },
      { label: 'Bereikbaarheid' },
    ],
    body: (
      <div class="stack">
        <PageHeading title={`Bereikbaarheid van ${name}`} />
        {isStale && (
          <Alert skin="warning" title="Dit postvak leeft misschien niet meer">
            Op de laatste {unanswered} deelvragen kwam geen enkele reactie. Bel de organisatie en kijk het
            adres na.
          </Alert>
        )}
        <DescriptionList
          items={[
            { term: 'Functioneel postvak', description: reachability.box ?? 'niet ingevuld' },
            ...reachability.standIns.map(({ box, validFrom, validTo, reason }) => ({
              term: 'Vervangend postvak',
              description: `${box}, van ${dutch(validFrom)} tot ${dutch(validTo)}${reason && `: ${reason}`}`,
            })),
            { term: 'Verantwoordelijke', description: personWords(reachability) },
            {
              term: 'Laatste reactie',
              description: lastHeardAt === null ? 'nog geen' : dutchMoment(lastHeardAt),
            },
          ]}
        />
        <Forms reachability={reachability} today={dayOf(ctx.now)} request={request} />
      </div>
    ),
  };
};

/** Another mailbox takes over, or somebody is named. */
export const POST: Post = async (ctx, { params, path, form }) => {
  const id = params.id ?? '';
  if (form.text('daad') === 'verantwoordelijke') {
    const { naam, email } = checkedForm(escalationForm, form);
    await setEscalationPerson(ctx, id, { name: naam, email });
    return { seeOther: path, notice: 'De verantwoordelijke is bewaard.' };
  }
  const { postvak, van, tot, reden } = checkedForm(standInForm, form);
  await setStandIn(ctx, id, { box: postvak, validFrom: van, validTo: tot, reason: reden });
  return { seeOther: path, notice: 'Het vervangende postvak is bewaard.' };
};

function personWords({ escalationPerson: person }: Reachability): string {
  return person === null
    ? 'niet ingevuld: wie bij naam verwittigd wordt, krijgt niets'
    : `${person.name}, ${person.email}`;
}

interface FormsProps {
  readonly reachability: Reachability;
  readonly today: string;
  readonly request: PageRequest;
}

function Forms({
  reachability: { escalationPerson },
  today,
  request: { path, formKey, entered },
}: FormsProps) {
  const isPerson = entered?.values.text('daad') === 'verantwoordelijke';
  const standIn = enteredFields(isPerson ? null : entered, { van: today });
  const person = enteredFields(isPerson ? entered : null, {
    naam: escalationPerson?.name ?? null,
    email: escalationPerson?.email ?? null,
  });
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Heading level={2}>Vervangend postvak</Heading>
      <Form action={path} oneTimeKey={formKey} label="Vervangend postvak">
        <input type="hidden" name="daad" value="vervanging" />
        <TextInput {...standIn('postvak')} label="Mailadres" type="email" maxlength={254} required />
        <DateInput {...standIn('van')} label="Vanaf" required />
        <DateInput
          {...standIn('tot')}
          label="Tot"
          hint="Vanaf deze dag geldt het gewone postvak weer."
          required
        />
        <TextInput {...standIn('reden')} label="Reden" maxlength={200} />
        <Button>Bewaar het vervangende postvak</Button>
      </Form>
      <Heading level={2}>Verantwoordelijke</Heading>
      <Form action={path} oneTimeKey={formKey} label="Verantwoordelijke">
        <input type="hidden" name="daad" value="verantwoordelijke" />
        <TextInput {...person('naam')} label="Naam" maxlength={200} required />
        <TextInput
          {...person('email')}
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
