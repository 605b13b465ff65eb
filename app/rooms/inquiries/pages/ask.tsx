import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listFittingArticles } from '#rooms/knowledge/queries/list-articles.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import type { SessionView } from '#rooms/people/queries/find-session.ts';
import type { MembershipView } from '#rooms/people/queries/memberships.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { noteSequel } from '../commands/note-sequel.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { publicInquiryForm } from '../forms.ts';
import { asksForOwn } from '../policy.ts';
import { findEarlierInquiry } from '../queries/find-earlier-inquiry.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { listElsewhereHints } from '../queries/list-elsewhere-hints.ts';
import { askerKinds } from '../views/asker-options.ts';
import { AskingAside } from '../views/asking-aside.tsx';
import { ElsewhereHints } from '../views/elsewhere-hints.tsx';
import { FittingArticles, fittingElement } from '../views/fitting-articles.tsx';
import { PublicInquiryFields } from '../views/public-inquiry-fields.tsx';
import { AttachmentsField } from './attachments-field.tsx';

/** `/vraag-stellen`: anybody asks, without an account; whoever is signed in is known already. */
export const GET: Get = async (ctx, { formKey, entered, session, query, house }) => {
  const earlierKey = entered?.values.text('vervolg') ?? query.get('vervolg') ?? '';
  const earlier = await findEarlierInquiry(ctx, earlierKey);
  const field = enteredFields(entered, {
    onderwerp: query.get('over')?.slice(0, 200) ?? null,
    vraag: aboutPage(query, house.baseUrl),
    ...(earlier && asBefore(earlier)),
    ...(session && {
      naam: session.personName,
      email: session.email,
      organisatie: session.acting?.organizationId ?? null,
    }),
  });
  const own = ownOf(session);
  const subject = (entered?.values.text('onderwerp') ?? query.get('over') ?? '').trim();
  const asked = `${subject}\n${entered?.values.text('vraag') ?? ''}`;
  return {
    title: 'Vraag stellen',
    elements: [keepUnsentElement, fittingElement],
    description:
      'Stel een vraag over regiovorming aan het centraal toegangspunt van het Agentschap Binnenlands Bestuur.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Vraag stellen' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Vraag stellen"
          intro="Je hoeft niet te weten wie bevoegd is. Wij registreren je vraag, leggen ze voor aan de bevoegde administratie, en volgen op tot je een antwoord hebt."
        />
        {earlier && (
          <Alert title={`Je komt terug op ${earlier.number}`}>
            {earlier.subjectLine}. Je nieuwe vraag krijgt een eigen nummer en verwijst naar deze.
          </Alert>
        )}
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <ElsewhereHints authorities={await listElsewhereHints(ctx, asked)} />
        {subject !== '' && <FittingArticles articles={await listFittingArticles(ctx, subject)} />}
        <div class="two-columns">
          <KeepUnsent>
            <Form action="/vraag-stellen" oneTimeKey={formKey} label="Vraag stellen" upload>
              {earlier && <input type="hidden" name="vervolg" value={earlierKey} />}
              <PublicInquiryFields
                field={field}
                governments={await listOrganizationChoices(ctx, askerKinds)}
                own={own && { name: own.organizationName, mayConfide: own.role === 'governor' }}
                attachments={<AttachmentsField ctx={ctx} entered={entered} />}
              />
              <p class="prose">
                We gebruiken deze gegevens om je vraag te beantwoorden. Wie ze voor ons beantwoordt, krijgt je
                vraag te lezen. Lees hoe we ermee omgaan in de <a href="/privacy">privacyverklaring</a>.
              </p>
              <ButtonGroup>
                <Button>Stel je vraag</Button>
                <Button name="daad" value="kijken" skin="secondary">
                  Bekijk eerst of dit al beantwoord is
                </Button>
              </ButtonGroup>
            </Form>
          </KeepUnsent>
          <AskingAside />
        </div>
      </div>
    ),
  };
};

/** Who asked the earlier question, and about what. */
function asBefore(earlier: InquiryView) {
  const { number, subjectLine, askerName, askerEmail, askerTelephone, organizationName } = earlier;
  const organization = earlier.claimedOrganizationId ?? earlier.organizationId;
  return {
    onderwerp: `Vervolg op ${number}: ${subjectLine}`.slice(0, 200),
    naam: askerName,
    email: askerEmail,
    telefoon: askerTelephone,
    organisatie: organization,
    bestuur: organization === null ? organizationName : null,
  };
}

/** The page of ours that somebody asks about, if `?pagina=` names one: a path, whatever the address tries. */
function aboutPage(query: URLSearchParams, baseUrl: string): string | null {
  const path = query.get('pagina') ?? '';
  return /^\/(?!\/)\S{0,2000}$/.test(path) ? `Over deze pagina: ${baseUrl}${path}\n\n` : null;
}

/** Registers the question at once: it has a number before anybody reads it. Who only looks gets all that was typed back. */
export const POST: Post = async (ctx, { form, house, session }) => {
  if (form.text('daad') === 'kijken')
    throw new Invalid('Er is nog niets verstuurd. Kijk of je antwoord hieronder al staat.');
  const { onderwerp, vraag, organisatie, bestuur, naam, email, telefoon } = checkedForm(
    publicInquiryForm,
    form,
  );
  const own = ownOf(session);
  const { id, number } = await registerInquiry(
    ctx,
    {
      channel: session === null ? 'web' : 'account',
      contactedOn: dayOf(ctx.now),
      kind: 'question',
      subjectLine: onderwerp,
      question: vraag,
      organizationId: own?.organizationId ?? null,
      organizationName: own === undefined ? bestuur : '',
      claimedOrganizationId: own === undefined ? organisatie : null,
      name: naam,
      email,
      telephone: telefoon,
      isConfidential: own?.role === 'governor' && form.text('vertrouwelijk') === 'ja',
    },
    house,
  );
  await noteSequel(ctx, id, form.text('vervolg'));
  await attachToInquiry(ctx, id, attachmentsIn(form), { sender: 'asker', reader: { kind: 'asker', id } });
  return own === undefined
    ? { seeOther: `/vraag-gesteld?nummer=${number}` }
    : { seeOther: `/vragen/${number}`, notice: `Je vraag is geregistreerd onder ${number}.` };
};

/** For whom somebody of a government asks: the own organisation, whatever the form says. */
function ownOf(session: SessionView | null): MembershipView | undefined {
  const acting = session?.acting;
  return acting && asksForOwn(acting.role) ? acting : undefined;
}
