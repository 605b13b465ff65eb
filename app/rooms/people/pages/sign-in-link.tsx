import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { goalOf } from '#reception/goal.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { signIn } from '../commands/sign-in.ts';
import { signInLinkWorks } from '../queries/sign-in-link-works.ts';

const trail = [
  { label: 'Start', href: '/' },
  { label: 'Aanmelden', href: '/aanmelden' },
  { label: 'Je link' },
];

/** `/aanmelden/:token`: opening the link changes nothing; only the press on the button signs in. */
export const GET: Get = async (ctx, request) => {
  const works = await signInLinkWorks(ctx, request.params.token ?? '');
  return works ? pressPage(request) : deadLinkPage;
};

/** Uses the link up and begins a session. */
export const POST: Post = async (ctx, { params, query, newSecret: sessionToken, session }) => {
  await signIn(ctx, params.token ?? '', { sessionToken, previous: session?.digest ?? null });
  return { seeOther: goalOf(query) ?? '/', notice: 'Je bent aangemeld.', session: 'start' };
};

function pressPage({ path, query, formKey }: PageRequest) {
  const goal = goalOf(query);
  return {
    title: 'Aanmelden',
    trail,
    body: (
      <>
        <PageHeading title="Aanmelden" intro="Druk op de knop om je aan te melden op dit toestel." />
        <Form action={goal === null ? path : `${path}?naar=${encodeURIComponent(goal)}`} oneTimeKey={formKey}>
          <Button>Aanmelden</Button>
        </Form>
      </>
    ),
  };
}

const deadLinkPage = {
  title: 'Deze link werkt niet meer',
  trail,
  status: 410 as const,
  body: (
    <>
      <PageHeading title="Deze link werkt niet meer" />
      <Alert skin="warning" title="De link is al gebruikt of verlopen">
        <a href="/aanmelden">Vraag een nieuwe link aan</a>. Dat kan meteen.
      </Alert>
    </>
  ),
};
