import type { Child } from 'hono/jsx';
import { Button, ButtonGroup } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { Day } from '#platform/day.ts';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { Entered, PageRequest } from '#reception/page.ts';

/** The deeds of the first choice: an answer, whole or in part. */
export const answering: readonly string[] = ['antwoord', 'deelantwoord'];

/** What was entered, if the form that came back was that of one of these deeds. */
export function enteredFor({ entered }: PageRequest, deeds: readonly string[]): Entered | null {
  return entered !== null && deeds.includes(entered.values.text('daad')) ? entered : null;
}

interface ReferralResponseProps {
  /** The first day to which more time can be asked. */
  readonly earliest: Day;
  readonly request: PageRequest;
  /** The fields for files that come with an answer. */
  readonly attachments: Child;
}

/** What an addressee can say, as large choices of which one is open: most open this page once, on a telephone. */
export function ReferralResponse({ request, attachments, earliest }: ReferralResponseProps) {
  return (
    <section class="stack" aria-labelledby="uw-antwoord">
      <Heading level={2} id="uw-antwoord">
        Uw antwoord
      </Heading>
      <div>
        <Choice request={request} summary="Wij antwoorden" deeds={answering} upload>
          {(field) => (
            <>
              <Textarea {...field('tekst')} label="Uw antwoord" rows={8} required />
              {attachments}
              <ButtonGroup>
                <Button name="daad" value="antwoord">
                  Verstuur het antwoord
                </Button>
                <Button name="daad" value="deelantwoord" skin="secondary">
                  Verstuur een deel: er komt nog meer
                </Button>
              </ButtonGroup>
            </>
          )}
        </Choice>
        <Choice request={request} summary="Wij hebben eerst een vraag" deeds={['vraag-terug']}>
          {(field) => (
            <>
              <Textarea {...field('tekst')} label="Wat wilt u eerst weten?" rows={5} required />
              <Button name="daad" value="vraag-terug">
                Stel deze vraag
              </Button>
            </>
          )}
        </Choice>
        <Choice request={request} summary="Wij hebben meer tijd nodig" deeds={['meer-tijd']}>
          {(field) => (
            <>
              <DateInput {...field('tot')} label="Tot wanneer?" min={earliest} required />
              <Textarea {...field('tekst')} label="Waarom" rows={3} />
              <Button name="daad" value="meer-tijd">
                Vraag meer tijd
              </Button>
            </>
          )}
        </Choice>
        <Choice request={request} summary="Dit is niet voor ons" deeds={['niet-voor-ons']}>
          {(field) => (
            <>
              <TextInput {...field('voor')} label="Voor wie dan wel, als u dat weet?" maxlength={200} />
              <Textarea {...field('tekst')} label="Uitleg" rows={3} />
              <Button name="daad" value="niet-voor-ons">
                Meld dat dit niet voor ons is
              </Button>
            </>
          )}
        </Choice>
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly request: PageRequest;
  readonly summary: string;
  readonly deeds: readonly string[];
  readonly upload?: boolean;
  readonly children: (field: (name: string) => EnteredField & { readonly id: string | undefined }) => Child;
}

/** One choice with its own form; the one that came back is open, with the ids to which the error summary leads. */
function Choice({ request, summary, deeds, upload, children }: ChoiceProps) {
  const { path, formKey } = request;
  const entered = enteredFor(request, deeds);
  const field = enteredFields(entered);
  return (
    <Details summary={summary} group="uw-antwoord" looks="choice" open={entered !== null}>
      <Form action={path} oneTimeKey={formKey} label={summary} upload={upload}>
        {children((name) => ({
          ...field(name),
          id: entered === null ? `veld-${name}-${deeds[0]}` : undefined,
        }))}
      </Form>
    </Details>
  );
}
