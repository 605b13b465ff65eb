import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Page, PageRequest, Post } from '#reception/page.ts';
import { acknowledgeSignal, replyToSignal } from '../commands/react-to-signal.ts';
import { signalReplyForm } from '../forms.ts';
import { mayHandle } from '../policy.ts';
import { findSignal, type SignalView } from '../queries/list-signals.ts';
import { inquiryStateNames } from '../texts.ts';
import { SignalSteps } from '../views/inquiry-signals.tsx';

/** `/signalen/:token`: a signal to a governor, by the link of the letter or signed in. Opening it changes nothing. */
export const GET: Get = async (ctx, request) => {
  const signal = await findSignal(ctx, request.params.token ?? '');
  return signal === null ? deadLinkPage : signalPage(signal, request, !mayHandle(ctx.actor));
};

/** The governor has read it, or answers. */
export const POST: Post = async (ctx, { params, path, form, house }) => {
  const key = params.token ?? '';
  switch (form.text('daad')) {
    case 'gelezen':
      await acknowledgeSignal(ctx, key);
      return { seeOther: path, notice: 'Bedankt. Wij weten dat u dit gelezen hebt.' };
    case 'antwoord':
      await replyToSignal(ctx, key, checkedForm(signalReplyForm, form).tekst, house);
      return { seeOther: path, notice: 'Bedankt. Uw antwoord is bij ons aangekomen.' };
    default:
      throw new Invalid('Kies wat u wilt doen.', {});
  }
};

/** The button stands above everything that must be scrolled to: two taps on a telephone, the link and this. */
function signalPage(signal: SignalView, request: PageRequest, isGovernor: boolean): Page {
  const { number, subjectLine, purpose, isConfidential, state } = signal;
  return {
    title: `Signaal over ${number}`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Signaal' }],
    body: (
      <div class="stack">
        <PageHeading
          title={subjectLine}
          kind={`${isConfidential ? 'Vertrouwelijk signaal' : 'Signaal'} over ${number}`}
          intro={
            purpose === 'information'
              ? `Ter informatie aan ${inSentence(signal.governorName)}.`
              : `Met een vraag aan ${inSentence(signal.governorName)}.`
          }
        />
        {request.entered && (
          <ErrorSummary message={request.entered.message} errors={request.entered.fields} />
        )}
        {isGovernor && state === 'sent' && <Acknowledgement {...request} />}
        <section class="stack" aria-labelledby="reden">
          <Heading level={2} id="reden">
            Waarom wij u dit laten weten
          </Heading>
          <p class="own-lines">{signal.reason}</p>
        </section>
        {signal.question !== '' && (
          <section class="stack" aria-labelledby="gevraagd">
            <Heading level={2} id="gevraagd">
              Wat wij u vragen
            </Heading>
            <p class="own-lines">{signal.question}</p>
          </section>
        )}
        <SignalledInquiry signal={signal} />
        {signal.steps.length > 0 && <SignalSteps steps={signal.steps} />}
        {isGovernor && <Reply {...request} />}
        {isConfidential && (
          <p class="prose">Dit signaal is vertrouwelijk. Stuur de link of wat u hier leest niet door.</p>
        )}
      </div>
    ),
  };
}

function Acknowledgement({ path, formKey }: PageRequest) {
  return (
    <Form action={path} oneTimeKey={formKey} label="Gelezen">
      <input type="hidden" name="daad" value="gelezen" />
      <Button icon="check">Ik heb dit gelezen</Button>
    </Form>
  );
}

function SignalledInquiry({ signal }: { readonly signal: SignalView }) {
  return (
    <section class="stack" aria-labelledby="vraag">
      <Heading level={2} id="vraag">
        De vraag
      </Heading>
      <p>
        Van {askerWords(signal)}, {dutch(dayOf(signal.registeredAt))}. Stand:{' '}
        {inquiryStateNames[signal.inquiryState]}.
      </p>
      <p class="own-lines">{signal.inquiryQuestion}</p>
    </section>
  );
}

function askerWords({ organizationName, isAskerKnown }: SignalView): string {
  if (organizationName === null) return 'iemand zonder organisatie die wij kennen';
  return isAskerKnown
    ? organizationName
    : `iemand die zegt te schrijven namens ${organizationName} (niet nagekeken)`;
}

function Reply({ path, formKey, entered }: PageRequest) {
  const field = enteredFields(entered);
  return (
    <section class="stack" aria-labelledby="antwoord">
      <Heading level={2} id="antwoord">
        Iets antwoorden
      </Heading>
      <Form action={path} oneTimeKey={formKey} label="Antwoorden">
        <input type="hidden" name="daad" value="antwoord" />
        <Textarea {...field('tekst')} label="Uw antwoord" rows={5} required />
        <Button skin="secondary">Verstuur het antwoord</Button>
      </Form>
    </section>
  );
}

function inSentence(name: string): string {
  return `de ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const deadLinkPage: Page = {
  title: 'Deze link werkt niet meer',
  trail: [{ label: 'Start', href: '/' }, { label: 'Signaal' }],
  status: 410,
  body: (
    <>
      <PageHeading title="Deze link werkt niet meer" />
      <Alert skin="warning" title="De link is verlopen, ingetrokken of onvolledig">
        Meld u aan en kijk bij Signalen, of neem contact op met het provinciaal contactpunt.
      </Alert>
    </>
  ),
};
