import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { goalOf } from '#reception/goal.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { chooseMembership } from '../commands/choose-membership.ts';
import type { MembershipView } from '../queries/memberships.ts';
import { roleName } from '../texts.ts';

/** `/hoedanigheid`: for whom do you act now? */
export const GET: Get = async (_ctx, request) => {
  const memberships = request.session?.memberships ?? [];
  return {
    title: 'Kies je hoedanigheid',
    trail: [{ label: 'Start', href: '/' }, { label: 'Kies je hoedanigheid' }],
    body:
      memberships.length === 0 ? (
        <PageHeading
          title="Je hebt nog geen hoedanigheid"
          intro="Je account is aan geen enkele organisatie verbonden. Vraag het aan een beheerder van het Agentschap Binnenlands Bestuur."
        />
      ) : (
        <>
          <PageHeading
            title="Kies je hoedanigheid"
            intro="Je kunt voor meer dan één organisatie of rol werken. Wat je ziet en mag hangt af van je keuze. Bovenaan elke pagina staat voor wie je werkt."
          />
          <ChoiceForm memberships={memberships} request={request} />
        </>
      ),
  };
};

/** From now on the session acts for the chosen membership. */
export const POST: Post = async (ctx, { form, query, session }) => {
  const membershipId = form.text('hoedanigheid');
  if (session === null) throw new NotFound('Je bent niet aangemeld.');
  if (!/^[0-9a-f-]{36}$/.test(membershipId)) {
    throw new Invalid('Kies een hoedanigheid.', { hoedanigheid: 'Kies er een.' });
  }
  await chooseMembership(ctx, session, membershipId);
  return { seeOther: goalOf(query) ?? '/', notice: 'Je hoedanigheid is gewijzigd.' };
};

function ChoiceForm({
  memberships,
  request: { query, session, formKey, entered },
}: {
  memberships: readonly MembershipView[];
  request: PageRequest;
}) {
  const goal = goalOf(query);
  return (
    <Form
      action={goal === null ? '/hoedanigheid' : `/hoedanigheid?naar=${encodeURIComponent(goal)}`}
      oneTimeKey={formKey}
    >
      <RadioGroup
        name="hoedanigheid"
        label="Voor wie werk je nu?"
        required
        value={session?.acting?.id}
        error={entered?.fields.hoedanigheid}
        options={memberships.map((one) => ({
          value: one.id,
          label: `${one.organizationName} (${roleName(one.role)})`,
          ...(one.onBehalfOf === null ? {} : { hint: `namens ${one.onBehalfOf}` }),
        }))}
      />
      <Button>Ga verder</Button>
    </Form>
  );
}
