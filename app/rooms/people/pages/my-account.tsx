import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { roleName } from '../texts.ts';

/** `/mijn-account`: who you are here, for whom you act, and the way out on every device. */
export const GET: Get = async (_ctx, { session, formKey }) => {
  if (session === null) throw new NotFound('Je bent niet aangemeld.');
  return {
    title: 'Mijn account',
    trail: [{ label: 'Start', href: '/' }, { label: 'Mijn account' }],
    body: (
      <div class="stack">
        <PageHeading title="Mijn account" />
        <DescriptionList
          items={[
            { term: 'Naam', description: session.personName },
            { term: 'Mailadres', description: session.email },
            { term: 'Laatst gebruikt op', description: dutch(dayOf(session.lastSeenAt)) },
          ]}
        />
        <Heading level={2}>Hoedanigheden</Heading>
        <List
          items={session.memberships.map((one) => (
            <>
              {one.organizationName} ({roleName(one.role)}
              {one.onBehalfOf === null ? '' : `, namens ${one.onBehalfOf}`})
              {one.id === session.acting?.id && <strong>: hiervoor werk je nu</strong>}
            </>
          ))}
        />
        {session.memberships.length > 1 && <a href="/hoedanigheid">Wissel van hoedanigheid</a>}
        <Heading level={2}>Afmelden op alle toestellen</Heading>
        <p>Ben je ergens vergeten je af te melden? Beëindig hier al je sessies, ook die op dit toestel.</p>
        <Form action="/afmelden/overal" oneTimeKey={formKey} label="Overal afmelden">
          <Button skin="secondary">Meld me overal af</Button>
        </Form>
      </div>
    ),
  };
};
