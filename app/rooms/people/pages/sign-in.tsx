import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { goalOf } from '#reception/goal.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { requestSignInLink } from '../commands/request-sign-in-link.ts';
import { signInForm } from '../forms.ts';
import { linkMinutes } from '../model.ts';
import { listDemoRoles } from '../queries/list-demo-roles.ts';
import { DemoRoles } from '../views/demo-roles.tsx';

/** `/aanmelden`: asks for the address to which a sign-in link goes; in a demonstration, offers its roles. */
export const GET: Get = async (ctx, request) => {
  const demoRoles = request.house.offersDemoRoles ? await listDemoRoles(ctx) : [];
  return {
    title: 'Aanmelden',
    trail: [{ label: 'Start', href: '/' }, { label: 'Aanmelden' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Aanmelden"
          intro={`Je krijgt een mail met een link waarmee je je aanmeldt. De link werkt één keer en vervalt na ${linkMinutes.signIn} minuten. Een wachtwoord heb je niet nodig.`}
        />
        <AddressForm request={request} />
        <p>
          Werk je voor een bestuur of een organisatie en heb je nog geen account?{' '}
          <a href="/account-aanvragen">Vraag een account aan</a>.
        </p>
        {demoRoles.length > 0 && <DemoRoles roles={demoRoles} goal={goalOf(request.query)} />}
      </div>
    ),
  };
};

/** Sends the link, and says the same whether the address is known or not. */
export const POST: Post = async (ctx, { form, query, house }) => {
  const { email } = checkedForm(signInForm, form);
  await requestSignInLink(ctx, email, { baseUrl: house.baseUrl, goal: goalOf(query) });
  return { seeOther: '/aanmelden/verzonden' };
};

function AddressForm({ request: { query, formKey, entered } }: { request: PageRequest }) {
  const goal = goalOf(query);
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form
        action={goal === null ? '/aanmelden' : `/aanmelden?naar=${encodeURIComponent(goal)}`}
        oneTimeKey={formKey}
      >
        <TextInput
          name="email"
          label="Mailadres"
          type="email"
          autocomplete="email"
          required
          value={entered?.values.text('email')}
          error={entered?.fields.email}
        />
        <Button>Stuur mij een link</Button>
      </Form>
    </>
  );
}
