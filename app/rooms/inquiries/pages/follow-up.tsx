import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import type { FormRequest, Get, Outcome, Page, PageRequest, Post } from '#reception/page.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { confirmAskerAddress } from '../commands/confirm-asker-address.ts';
import { type AskerVerb, reactAsAsker } from '../commands/react-as-asker.ts';
import { sendNewLinkOnRequest } from '../commands/renew-follow-up.ts';
import { additionForm, reactionForm } from '../forms.ts';
import { allows } from '../model.ts';
import { findInquiryByLink, type InquiryView } from '../queries/get-inquiry.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { type FollowUpLink, findFollowUpLink } from '../queries/list-follow-up-links.ts';
import { standingWords } from '../views/follow-up-words.ts';
import { GoesOnHere } from '../views/goes-on-here.tsx';
import { AskedInquiry } from './asked-inquiry.tsx';

const trail = [{ label: 'Start', href: '/' }, { label: 'Je vraag opvolgen' }];

/** `/opvolgen/:token`: the private page of the asker, by link. Opening it changes nothing. */
export const GET: Get = async (ctx, request) => {
  const token = request.params.token ?? '';
  const link = await findFollowUpLink(ctx, token);
  const inquiry = await findInquiryByLink(ctx, token);
  if (inquiry === null || link === null) return deadLinkPage(link === null ? null : request);
  return followUpPage(ctx, inquiry, { request, link });
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
    case 'opnieuw':
      await react('askAgain', checkedForm(additionForm, form).tekst);
      return { seeOther: path, notice: 'Je vraag is heropend. We nemen ze weer op.' };
    case 'intrekking':
      await react('withdraw');
      return { seeOther: path, notice: 'Je vraag is ingetrokken.' };
    default:
      throw new Invalid('Kies wat je wilt doen.', {});
  }
}

async function followUpPage(
  ctx: Reading,
  inquiry: InquiryView,
  {
    request,
    link,
  }: { readonly request: PageRequest; readonly link: FollowUpLink & { readonly number: string } },
): Promise<Page> {
  const clocks = await listClocks(ctx, inquiry.id);
  const { entered } = request;
  const steps = [...inquiry.steps, ...inquiry.merged.flatMap((one) => one.steps)];
  const isConfirmed = steps.some(({ kind }) => kind === 'addressConfirmed');
  return {
    title: `Je vraag ${inquiry.number}`,
    trail,
    letters: inquiry.number,
    body: (
      <div class="stack">
        <PageHeading
          title={inquiry.subjectLine}
          kind={`Je vraag ${inquiry.number}`}
          intro={standingWords(inquiry)}
        />
        {link.number !== inquiry.number && <GoesOnHere askedAs={link.number} number={inquiry.number} />}
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {!isConfirmed && allows('add', inquiry.state) && <ConfirmAddress {...request} />}
        <AskedInquiry
          ctx={ctx}
          inquiry={inquiry}
          clocks={clocks}
          request={request}
          place={request.path}
          attachmentsHint="Om ze te openen, sturen we een code naar je mailadres."
        />
        <p class="prose">
          Wie deze link heeft, ziet deze pagina. Stuur hem dus niet door. Hij werkt tot{' '}
          {dutch(dayOf(link.expiresAt))}; ging hij rond, vraag ons dan om hem in te trekken.
        </p>
      </div>
    ),
  };
}

function ConfirmAddress({ path, formKey }: PageRequest) {
  return (
    <Form action={path} oneTimeKey={formKey} label="Mailadres bevestigen">
      <input type="hidden" name="daad" value="adres" />
      <Alert title="Is dit mailadres van jou?">
        <div class="prose">
          <p>Bevestig het één keer. Dan weten wij zeker dat het antwoord bij jou aankomt.</p>
          <Button skin="secondary">Bevestig dat dit mailadres van jou is</Button>
        </div>
      </Alert>
    </Form>
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
