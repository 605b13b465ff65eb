import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormRequest, Get, Outcome, Page, PageRequest, Post } from '#reception/page.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { confirmAskerAddress } from '../commands/confirm-asker-address.ts';
import { type AskerVerb, reactAsAsker } from '../commands/react-as-asker.ts';
import { sendNewLinkOnRequest } from '../commands/renew-follow-up.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { additionForm, reactionForm } from '../forms.ts';
import { allows } from '../model.ts';
import { findInquiryByLink, type InquiryView } from '../queries/get-inquiry.ts';
import { findFollowUpLink } from '../queries/list-follow-up-links.ts';
import { FollowUpHistory } from '../views/follow-up-history.tsx';
import { standingWords } from '../views/follow-up-words.ts';
import { AttachmentsField } from './attachments-field.tsx';
import { AttachmentsSection } from './attachments-section.tsx';

const trail = [{ label: 'Start', href: '/' }, { label: 'Je vraag opvolgen' }];

/** `/opvolgen/:token`: the private page of the asker, by link. Opening it changes nothing. */
export const GET: Get = async (ctx, request) => {
  const token = request.params.token ?? '';
  const link = await findFollowUpLink(ctx, token);
  const inquiry = await findInquiryByLink(ctx, token);
  if (inquiry === null || link === null) return deadLinkPage(link === null ? null : request);
  return followUpPage(ctx, inquiry, { request, expiresAt: link.expiresAt });
};

/** The asker says that the address is theirs, adds something, withdraws, or says whether the answer will do. */
export const POST: Post = async (ctx, request) => {
  const token = request.params.token ?? '';
  if (request.form.text('daad') === 'nieuwe-link') {
    await sendNewLinkOnRequest(ctx, token, request.house);
    return {
      seeOther: request.path,
      notice: 'De nieuwe link is onderweg naar het mailadres dat je ons gaf.',
    };
  }
  if (request.form.text('daad') !== 'adres')
    return await askerDeed(ctx, request, (verb, words) => reactAsAsker(ctx, token, verb, words));
  await confirmAskerAddress(ctx, token);
  return { seeOther: request.path, notice: 'Je mailadres is bevestigd.' };
};

/** What an asker does to the question, by whichever way: `react` does it, and gives the id of the question. */
export async function askerDeed(
  ctx: Writing,
  { path, form }: FormRequest,
  react: (verb: AskerVerb, words?: string) => Promise<string>,
): Promise<Outcome> {
  switch (form.text('daad')) {
    case 'aanvulling': {
      const id = await react('add', checkedForm(additionForm, form).tekst);
      await attachToInquiry(ctx, id, attachmentsIn(form), { sender: 'asker', reader: { kind: 'asker', id } });
      return { seeOther: path, notice: 'Je aanvulling staat bij je vraag.' };
    }
    case 'reactie': {
      const { beantwoord, tekst } = checkedForm(reactionForm, form);
      await react(beantwoord === 'ja' ? 'confirm' : 'deny', tekst);
      const notice =
        beantwoord === 'ja'
          ? 'Bedankt: je vraag is beantwoord.'
          : 'Je vraag is heropend. We nemen ze weer op.';
      return { seeOther: path, notice };
    }
    case 'intrekking':
      await react('withdraw');
      return { seeOther: path, notice: 'Je vraag is ingetrokken.' };
    default:
      throw new Invalid('Kies wat je wilt doen.', {});
  }
}

function followUpPage(
  ctx: Reading,
  inquiry: InquiryView,
  { request, expiresAt }: { readonly request: PageRequest; readonly expiresAt: Date },
): Page {
  const { entered } = request;
  const isConfirmed = inquiry.steps.some(({ kind }) => kind === 'addressConfirmed');
  return {
    title: `Je vraag ${inquiry.number}`,
    trail,
    body: (
      <div class="stack">
        <PageHeading
          title={inquiry.subjectLine}
          kind={`Je vraag ${inquiry.number}`}
          intro={standingWords(inquiry)}
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {!isConfirmed && allows('add', inquiry.state) && <ConfirmAddress {...request} />}
        <AskedInquiry ctx={ctx} inquiry={inquiry} request={request} place={request.path} />
        <p class="prose">
          Wie deze link heeft, ziet deze pagina. Stuur hem dus niet door. Hij werkt tot{' '}
          {dutch(dayOf(expiresAt))}; ging hij rond, vraag ons dan om hem in te trekken.
        </p>
      </div>
    ),
  };
}

interface AskedInquiryProps {
  readonly ctx: Reading;
  readonly inquiry: InquiryView;
  /** The forms on it are sent to its path. */
  readonly request: PageRequest;
  /** The address below which the attachments lie. */
  readonly place: string;
}

/** A question as who asked it sees it: what there is to do, what happened, what was asked. */
export function AskedInquiry({ ctx, inquiry, request, place }: AskedInquiryProps) {
  return (
    <div class="stack">
      {allows('deny', inquiry.state) && <Reaction {...request} />}
      {allows('add', inquiry.state) && <Addition ctx={ctx} request={request} />}
      <section class="stack" aria-labelledby="wat-er-gebeurde">
        <Heading level={2} id="wat-er-gebeurde">
          Wat er gebeurde
        </Heading>
        <FollowUpHistory inquiry={inquiry} />
      </section>
      <AttachmentsSection
        ctx={ctx}
        about={{ kind: inquirySubject, id: inquiry.id }}
        reader={{ kind: 'asker', id: inquiry.id }}
        place={place}
      />
      <Details summary="Wat je vroeg">
        <p class="own-lines">{inquiry.question}</p>
      </Details>
      {allows('withdraw', inquiry.state) && <Withdrawal {...request} />}
    </div>
  );
}

function ConfirmAddress({ path, formKey }: PageRequest) {
  return (
    <Form action={path} oneTimeKey={formKey} label="Mailadres bevestigen">
      <input type="hidden" name="daad" value="adres" />
      <Button>Bevestig dat dit mailadres van jou is</Button>
    </Form>
  );
}

function Reaction({ path, formKey, entered }: PageRequest) {
  const field = enteredFields(entered?.values.text('daad') === 'reactie' ? entered : null);
  return (
    <section class="stack" aria-labelledby="beantwoord">
      <Heading level={2} id="beantwoord">
        Is je vraag beantwoord?
      </Heading>
      <Form action={path} oneTimeKey={formKey} label="Is je vraag beantwoord?">
        <input type="hidden" name="daad" value="reactie" />
        <Textarea
          {...field('tekst')}
          label="Wat ontbreekt er nog? (alleen bij nee)"
          rows={4}
          maxlength={50_000}
        />
        <div class="button-group">
          <Button name="beantwoord" value="ja">
            Ja, beantwoord
          </Button>
          <Button name="beantwoord" value="nee" skin="secondary">
            Nee, niet beantwoord
          </Button>
        </div>
      </Form>
    </section>
  );
}

function Addition({ ctx, request }: { readonly ctx: Reading; readonly request: PageRequest }) {
  const { path, formKey } = request;
  const entered = request.entered?.values.text('daad') === 'aanvulling' ? request.entered : null;
  const field = enteredFields(entered);
  return (
    <section class="stack" aria-labelledby="aanvullen">
      <Heading level={2} id="aanvullen">
        Iets toevoegen of antwoorden
      </Heading>
      <Form action={path} oneTimeKey={formKey} label="Aanvullen" upload>
        <input type="hidden" name="daad" value="aanvulling" />
        <Textarea {...field('tekst')} label="Je bericht" rows={5} maxlength={50_000} required />
        <AttachmentsField ctx={ctx} entered={entered} />
        <Button skin="secondary">Voeg toe</Button>
      </Form>
    </section>
  );
}

function Withdrawal({ path, formKey }: PageRequest) {
  return (
    <Details summary="Je vraag intrekken">
      <Form action={path} oneTimeKey={formKey} label="Intrekken">
        <input type="hidden" name="daad" value="intrekking" />
        <p class="prose">
          Heb je geen antwoord meer nodig? Trek je vraag in. De administraties die ze kregen, horen dat.
        </p>
        <Button skin="danger">Trek mijn vraag in</Button>
      </Form>
    </Details>
  );
}

/** The page of a link that does not work; of one that once did, a new one can be asked. It goes to the address that we have. */
function deadLinkPage(known: PageRequest | null): Page {
  return {
    title: 'Deze link werkt niet meer',
    trail,
    status: 410,
    body: (
      <div class="stack">
        <PageHeading title="Deze link werkt niet meer" />
        <Alert skin="warning" title="De link is verlopen, vervangen of onvolledig">
          Neem de link uit de laatste mail die je over je vraag kreeg, of mail ons met het nummer erbij.
        </Alert>
        {known && (
          <Form action={known.path} oneTimeKey={known.formKey} label="Nieuwe link">
            <input type="hidden" name="daad" value="nieuwe-link" />
            <p class="prose">
              Stelde jij deze vraag? We sturen een nieuwe link naar het mailadres dat je ons toen gaf, en naar
              geen ander.
            </p>
            <Button>Stuur mij een nieuwe link</Button>
          </Form>
        )}
      </div>
    ),
  };
}
