import { Button } from '#design/button/button.tsx';
import { Card } from '#design/card/card.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { TypedWords } from '#design/form/typed-words.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { enteredFields, typedWords } from '#reception/entered-fields.ts';
import type { PageRequest } from '#reception/page.ts';
import { allows, type InquiryState, type InquiryStepKind } from '../model.ts';
import { findReopeningTerm } from '../queries/find-reopening-term.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { OfficeClock } from '../queries/list-clocks.ts';
import { listInquiryDocuments } from '../queries/list-inquiry-documents.ts';
import { toldToAsker } from '../queries/told-to-asker.ts';
import { FollowUpHistory } from '../views/follow-up-history.tsx';
import { MergedQuestions } from '../views/inquiry-relations.tsx';
import { AskerClocks } from '../views/office-clocks.tsx';
import { AskingAgain, AskingAnew } from './asking-again.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { AttachmentsSection } from './attachments-section.tsx';

interface AskedInquiryProps {
  readonly ctx: Reading;
  readonly inquiry: InquiryView;
  /** Until when the office has. */
  readonly clocks: readonly OfficeClock[];
  /** The forms on it are sent to its path. */
  readonly request: PageRequest;
  /** The address below which the attachments lie. */
  readonly place: string;
  /** What stands in the way of opening them, in a sentence. */
  readonly attachmentsHint?: string;
}

/** A question as who asked it sees it: what there is to do, what happened, what was asked. */
export async function AskedInquiry({
  ctx,
  inquiry,
  clocks,
  request,
  place,
  attachmentsHint,
}: AskedInquiryProps) {
  const until = allows('reopen', inquiry.state) ? await findReopeningTerm(ctx, inquiry.steps) : null;
  const isLate = until !== null && dayOf(ctx.now) > until;
  return (
    <div class="two-columns">
      <div class="stack">
        <LostForm request={request} state={inquiry.state} isLate={isLate} />
        <LastWord inquiry={inquiry} />
        <AskerClocks clocks={clocks} today={dayOf(ctx.now)} />
        {allows('deny', inquiry.state) && !isLate && <Reaction inquiry={inquiry} request={request} />}
        {allows('askAgain', inquiry.state) && !isLate && <AskingAgain request={request} until={until} />}
        {isLate && <AskingAnew earlier={place.slice(place.lastIndexOf('/') + 1)} until={until} />}
        {allows('add', inquiry.state) && (
          <Addition ctx={ctx} request={request} isAwaited={inquiry.state === 'awaitingAsker'} />
        )}
        <Details summary="Wat je vroeg">
          <p class="own-lines">{inquiry.question}</p>
        </Details>
        <MergedQuestions merged={inquiry.merged} isOffice={false} />
        {allows('withdraw', inquiry.state) && <Withdrawal {...request} />}
      </div>
      <aside class="stack" aria-labelledby="wat-er-gebeurde">
        <Heading level={2} id="wat-er-gebeurde">
          Wat er gebeurde
        </Heading>
        <FollowUpHistory told={toldToAsker(inquiry)} />
        <AttachmentsSection
          documents={listInquiryDocuments(ctx, inquiry, 'asker')}
          place={place}
          hint={attachmentsHint}
        />
      </aside>
    </div>
  );
}

/** What the asker typed in a form that this page has no more, because the question moved on meanwhile. */
function LostForm({
  request: { entered },
  state,
  isLate,
}: {
  readonly request: PageRequest;
  readonly state: InquiryState;
  readonly isLate: boolean;
}) {
  const verb = typedFor[entered?.values.text('daad') ?? ''];
  if (entered === null || verb === undefined) return null;
  const isOffered = allows(verb, state) && (verb === 'add' || !isLate);
  return isOffered ? null : <TypedWords words={typedWords(entered.values)} />;
}

/** The deeds for which the asker types something. */
const typedFor: Readonly<Record<string, 'add' | 'deny' | 'askAgain'>> = {
  aanvulling: 'add',
  reactie: 'deny',
  opnieuw: 'askAgain',
};

/** What the office said last, where that is what the asker reacts to. */
function LastWord({ inquiry: { state, steps } }: { readonly inquiry: InquiryView }) {
  const last = lastWords[state];
  if (last === undefined) return null;
  const words = steps.findLast((step) => step.kind === last.kind)?.words ?? '';
  return (
    <Card title={last.title} level={2}>
      <p class="own-lines">{words}</p>
    </Card>
  );
}

const lastWords: Partial<Record<InquiryState, { readonly kind: InquiryStepKind; readonly title: string }>> = {
  awaitingAsker: { kind: 'askedAsker', title: 'Wat wij je vroegen' },
  delivered: { kind: 'delivered', title: 'Het antwoord' },
  pointedElsewhere: { kind: 'pointedElsewhere', title: 'Waar je vraag thuishoort' },
};

/** Yes is one button; no asks what is missing. */
function Reaction({ inquiry, request }: { readonly inquiry: InquiryView; readonly request: PageRequest }) {
  const { path, formKey } = request;
  const entered = request.entered?.values.text('daad') === 'reactie' ? request.entered : null;
  const field = enteredFields(entered);
  const { heading, no, missing } = inquiry.state === 'pointedElsewhere' ? notElsewhere : notAnswered;
  return (
    <section class="stack" aria-labelledby="beantwoord">
      <Heading level={2} id="beantwoord">
        {heading}
      </Heading>
      {allows('confirm', inquiry.state) && (
        <Form action={path} oneTimeKey={formKey} label="Ja, beantwoord">
          <input type="hidden" name="daad" value="reactie" />
          <Button name="beantwoord" value="ja" icon="check">
            Ja, beantwoord
          </Button>
        </Form>
      )}
      <Details summary={no} looks="choice" open={entered !== null}>
        <Form action={path} oneTimeKey={formKey} label={no}>
          <input type="hidden" name="daad" value="reactie" />
          <Textarea {...field('tekst')} id="veld-ontbreekt" label={missing} rows={4} />
          <Button name="beantwoord" value="nee" skin="secondary">
            Heropen mijn vraag
          </Button>
        </Form>
      </Details>
    </section>
  );
}

const notAnswered = {
  heading: 'Is je vraag beantwoord?',
  no: 'Nee, niet beantwoord',
  missing: 'Wat ontbreekt er nog?',
};

const notElsewhere = {
  heading: 'Hoort je vraag toch bij ons?',
  no: 'Ja, neem mijn vraag weer op',
  missing: 'Waarom hoort ze bij regiovorming?',
};

interface AdditionProps {
  readonly ctx: Reading;
  readonly request: PageRequest;
  /** Whether we asked for it. */
  readonly isAwaited: boolean;
}

function Addition({ ctx, request, isAwaited }: AdditionProps) {
  const { path, formKey } = request;
  const entered = request.entered?.values.text('daad') === 'aanvulling' ? request.entered : null;
  const field = enteredFields(entered);
  return (
    <Details
      summary={isAwaited ? 'Antwoord op wat wij je vroegen' : 'Iets toevoegen aan je vraag'}
      looks={isAwaited ? 'choice' : 'entry'}
      open={isAwaited || entered !== null}
    >
      <Form action={path} oneTimeKey={formKey} label="Aanvullen" upload>
        <input type="hidden" name="daad" value="aanvulling" />
        <Textarea {...field('tekst')} label="Je bericht" rows={5} required />
        <AttachmentsField ctx={ctx} entered={entered} />
        <Button skin={isAwaited ? 'primary' : 'secondary'}>{isAwaited ? 'Verstuur' : 'Voeg toe'}</Button>
      </Form>
    </Details>
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
