import { Alert } from '#design/alert/alert.tsx';
import { Card } from '#design/card/card.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { TypedWords } from '#design/form/typed-words.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { addDays, dayOf } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { Invalid } from '#platform/refusals.ts';
import { typedWords } from '#reception/entered-fields.ts';
import type { FormValues, Get, Opened, Page, PageRequest, Post } from '#reception/page.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { noteOpened } from '#rooms/referrals/commands/note-opened.ts';
import { type AddresseeVerb, allows, type ReferralStepKind } from '#rooms/referrals/model.ts';
import { findReferralByKey } from '#rooms/referrals/queries/find-referral-by-key.ts';
import type { ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { clockWords, referralStateNames, referralStepWords } from '#rooms/referrals/texts.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { hearAddressee } from '../commands/hear-addressee.ts';
import { settleReferral } from '../commands/settle-referral.ts';
import { responseForm } from '../forms.ts';
import { answering, enteredFor, ReferralResponse } from '../views/referral-response.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { AttachmentsSection } from './attachments-section.tsx';

const trail = [{ label: 'Start', href: '/' }, { label: 'Deelvraag' }];

/**
 * `/deelvragen/:token`: what ABB asks an administration, answered by the link without an account, or signed in by its
 * id.
 */
export const GET: Get = async (ctx, request) => {
  const referral = await findReferralByKey(ctx, request.params.token ?? '');
  return referral === null ? deadLinkPage : referralPage(ctx, referral, request);
};

/** That it was opened, which the reception notes once. */
export const OPENED: Opened = (ctx, { params }) => noteOpened(ctx, params.token ?? '');

const deeds: Readonly<Record<string, AddresseeVerb>> = {
  antwoord: 'answer',
  deelantwoord: 'answerPartly',
  'vraag-terug': 'askBack',
  'niet-voor-ons': 'refuse',
  'meer-tijd': 'delay',
};

/** The administration answers, in whole or in part, asks something, refuses or asks more time. */
export const POST: Post = async (ctx, { params, path, form }) => {
  const { daad, tekst, tot, voor } = checkedForm(responseForm, form);
  const verb = deeds[daad] ?? 'answer';
  refuseIncomplete(verb, { tekst, tot });
  const said = {
    words: tekst,
    ...(verb === 'delay' && tot !== null && { untilOn: tot }),
    ...(verb === 'refuse' && voor !== '' && { suggested: voor }),
  };
  const { id } = await hearAddressee(ctx, params.token ?? '', { verb, ...said });
  await attachAnswer(ctx, id, { token: params.token ?? '', form });
  await settleReferral(ctx, id);
  return { seeOther: path, notice: 'Bedankt. Wat u schreef is bij ons aangekomen.' };
};

/** What comes with an answer: for the office, and for who sent it. */
async function attachAnswer(
  ctx: Writing,
  inquiryId: string,
  { token, form }: { token: string; form: FormValues },
) {
  const referral = await findReferralByKey(ctx, token);
  if (referral === null) return;
  const { uploads } = attachmentsIn(form);
  const reader = { kind: 'referral', id: referral.id } as const;
  await attachToInquiry(ctx, inquiryId, { uploads, documents: [] }, { sender: 'addressee', reader });
}

function refuseIncomplete(verb: AddresseeVerb, { tekst, tot }: { tekst: string; tot: string | null }): void {
  if (verb === 'delay' && tot === null)
    throw new Invalid('Er is nog niets verzonden.', { tot: 'Vul in tot wanneer u tijd vraagt.' });
  if (verb !== 'refuse' && verb !== 'delay' && tekst.trim() === '')
    throw new Invalid('Er is nog niets verzonden.', { tekst: 'Schrijf eerst uw tekst.' });
}

/** What the office notes for itself. */
const ours: ReadonlySet<ReferralStepKind> = new Set([
  'opened',
  'undelivered',
  'escalated',
  'answeredDirectly',
  'replaced',
]);

function referralPage(ctx: Reading, referral: ReferralView, request: PageRequest): Page {
  const { number, subjectLine, addresseeName, question, dueOn, state, steps } = referral;
  return {
    title: `Deelvraag ${number}`,
    trail,
    letters: number.split('/')[0],
    body: (
      <div class="stack">
        <PageHeading
          title={subjectLine}
          kind={`Deelvraag ${number} aan ${addresseeName}`}
          intro={`Het Agentschap Binnenlands Bestuur vraagt u dit; ${clockWords(dueOn, dayOf(ctx.now))}. Stand: ${referralStateNames[state]}.`}
        />
        <Card title="De vraag" level={2}>
          <p class="own-lines">{question}</p>
        </Card>
        <AttachmentsSection
          documents={listDocuments(ctx, referral.subject, { kind: 'referral', id: referral.id })}
          place={request.path}
        />
        {request.entered && (
          <ErrorSummary message={request.entered.message} errors={request.entered.fields} />
        )}
        {allows('answer', state) ? (
          <ReferralResponse
            request={request}
            earliest={addDays(dueOn !== null && dueOn > dayOf(ctx.now) ? dueOn : dayOf(ctx.now), 1)}
            attachments={<AttachmentsField ctx={ctx} entered={enteredFor(request, answering)} />}
          />
        ) : (
          <>
            {request.entered && <TypedWords words={typedWords(request.entered.values)} />}
            <p class="prose">Hier hoeft u niets meer te doen.</p>
          </>
        )}
        <section class="stack" aria-labelledby="verloop">
          <Heading level={2} id="verloop">
            Wat er gebeurde
          </Heading>
          <Timeline
            items={steps
              .filter(({ kind }) => !ours.has(kind))
              .map((step) => ({
                when: dutchMoment(step.at),
                datetime: step.at.toISOString(),
                title: referralStepWords(step),
                content: step.words === '' ? undefined : <p class="own-lines">{step.words}</p>,
              }))}
          />
        </section>
      </div>
    ),
  };
}

const deadLinkPage: Page = {
  title: 'Deze link werkt niet',
  trail,
  status: 410,
  body: (
    <>
      <PageHeading title="Deze link werkt niet" />
      <Alert skin="warning" title="De link is onvolledig of ingetrokken">
        Neem de link uit de laatste mail die u over deze vraag kreeg, of antwoord op die mail.
      </Alert>
    </>
  ),
};
