import type { Child } from 'hono/jsx';
import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { Card } from '#design/card/card.tsx';
import { Details } from '#design/details/details.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { Page, PageRequest } from '#reception/page.ts';
import type { LetterKind } from '#rooms/correspondence/engine/text-blocks.ts';
import { listBlocksFor } from '#rooms/correspondence/queries/list-text-blocks.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { listWaitingDeeds } from '../queries/list-held-deeds.ts';
import { WaitingDeeds } from '../views/held-deeds.tsx';
import { eventsAfter, inquiryEvents, seenMark } from '../views/inquiry-events.ts';
import { InquiryHistory } from '../views/inquiry-history.tsx';
import { ArticleChoice, articlesForAnswer } from './article-choice.tsx';
import { insertionIn, placeElement, TextBlockChoice } from './text-block-choice.tsx';
import { draftField } from './undoable.ts';

/** A deed of the office: what it is called, its fields and its button. */
interface Deed {
  readonly title: string;
  readonly intro: string;
  /** Above what it was refused for, where nothing went wrong. */
  readonly refusal?: string | undefined;
  /** The words of its one button, or its buttons. */
  readonly button: string | ((inquiry: InquiryView) => Child);
  readonly upload?: boolean;
  /** The letter that it sends, into which text blocks can go, and the field with its words where that is not `tekst`. */
  readonly letter?: LetterKind | undefined;
  readonly words?: string;
  /** Whether it answers the asker, so that a frequent question may fit. */
  readonly answers?: true;
  readonly known?: (inquiry: InquiryView) => Readonly<Record<string, string | null>>;
  readonly fields: (field: (name: string) => EnteredField, inquiry: InquiryView) => Child;
}

/**
 * The page of one deed on a question: its form, with the question beside it. The form knows at which version it was
 * opened and what was seen then, so that whoever sends it second sees what happened since beside what was typed.
 */
export async function deedPage(
  ctx: Reading,
  { params, path, formKey, entered }: PageRequest,
  { title, intro, refusal, button, upload, letter, words = 'tekst', answers, known, fields }: Deed,
): Promise<Page> {
  const inquiry = await getInquiry(ctx, params.nummer ?? '');
  const waiting = (await listWaitingDeeds(ctx, inquiry.id)).filter(
    ({ personId }) => personId !== actorId(ctx),
  );
  const blocks = letter === undefined ? [] : await listBlocksFor(ctx, letter);
  const insertion = letter === undefined ? null : await insertionIn(ctx, entered, { inquiry, letter, words });
  const articles = answers ? await articlesForAnswer(ctx, inquiry, { entered, words }) : null;
  const inserted = insertion ?? articles?.inserted ?? null;
  const asEntered = enteredFields(entered, known?.(inquiry));
  const field = (name: string) =>
    name === words && inserted !== null ? { ...asEntered(name), value: inserted.text } : asEntered(name);
  const events = inquiryEvents(inquiry, await listDecisions(ctx, inquiry.id));
  const names = await listPersonNames(ctx, [...new Set(events.flatMap(({ personId }) => personId ?? []))]);
  const missed = entered === null ? [] : eventsAfter(events, entered.values.text('gezien'));
  const form = (
    <KeepUnsent isBack={inserted !== null}>
      <Form action={path} oneTimeKey={formKey} label={title} upload={upload}>
        <input
          type="hidden"
          name="versie"
          value={String(waiting.length > 0 ? versionOfNone : inquiry.version)}
        />
        <input type="hidden" name={draftField} value={entered?.values.text(draftField) ?? ''} />
        <input type="hidden" name="gezien" value={seenMark(events)} />
        {blocks.length > 0 && (
          <TextBlockChoice
            blocks={blocks}
            path={path}
            words={words}
            insertion={insertion}
            error={field('blok').error}
          />
        )}
        {articles && <ArticleChoice path={path} {...articles} />}
        {fields(field, inquiry)}
        {typeof button === 'string' ? <Button>{button}</Button> : button(inquiry)}
      </Form>
    </KeepUnsent>
  );
  return {
    title: `${title}: ${inquiry.number}`,
    elements: blocks.length === 0 ? [keepUnsentElement] : [keepUnsentElement, placeElement],
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vragen', href: '/vragen' },
      { label: inquiry.number, href: `/vragen/${inquiry.number}` },
      { label: title },
    ],
    body: (
      <div class="stack">
        <PageHeading title={title} kind={`${inquiry.number}: ${inquiry.subjectLine}`} intro={intro} />
        {entered && inserted === null && (
          <ErrorSummary title={refusal} message={entered.message} errors={entered.fields} />
        )}
        {entered?.message === '' && (
          <Alert skin="success" title="Teruggenomen: er is niets verstuurd" live>
            Alles wat je schreef, staat er nog. Pas aan en verstuur opnieuw.
          </Alert>
        )}
        <WaitingDeeds deeds={waiting} personId={null} formKey={formKey} now={ctx.now} />
        <div class="two-columns">
          {missed.length === 0 ? (
            form
          ) : (
            <section class="stack" aria-labelledby="jouw-tekst">
              <Heading level={2} id="jouw-tekst">
                Jouw tekst
              </Heading>
              {form}
            </section>
          )}
          <aside class="stack" aria-label="De vraag waarover het gaat">
            {missed.length > 0 && (
              <section class="stack" aria-labelledby="intussen">
                <Heading level={2} id="intussen">
                  Dit gebeurde intussen
                </Heading>
                <InquiryHistory events={missed} notes={[]} names={names} />
              </section>
            )}
            <Card title="De vraag" level={2} standout>
              <p class="own-lines">{inquiry.question}</p>
            </Card>
            <Details summary="Wat er tot nu toe gebeurde" open={entered !== null && missed.length === 0}>
              <InquiryHistory events={events} notes={[]} names={names} />
            </Details>
          </aside>
        </div>
      </div>
    ),
  };
}

/** Of no question: who opens a form while a colleague is sending something, is shown first what that was. */
const versionOfNone = 0;

function actorId({ actor }: Reading): string | null {
  return actor.kind === 'member' ? actor.personId : null;
}

/** The version at which a form was opened; null where it does not say. */
export function versionOf(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
