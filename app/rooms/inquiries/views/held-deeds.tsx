import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { timeToSecond } from '#platform/dutch-moment.ts';
import { addressOf } from '../engine/held-deed.ts';
import type { HeldDeedView } from '../queries/list-held-deeds.ts';
import { heldDeedNames } from './sending-words.ts';

/** The element that a page with a WaitingDeeds names among its elements. */
export const waitingDeedElement = 'vertrekt-zo';

/** Where on its page what is about to go out stands. */
export const waitingDeedsId = 'vertrekt';

interface WaitingDeedsProps {
  readonly deeds: readonly HeldDeedView[];
  /** Who looks: the own deeds can be taken back. */
  readonly personId: string | null;
  readonly formKey: string;
  readonly now: Date;
}

/** What is about to go out about a question, and by whom; to who sent it, with a button to take it back. */
export function WaitingDeeds({ deeds, personId, formKey, now }: WaitingDeedsProps) {
  if (deeds.length === 0) return null;
  return (
    <div class="stack" id={waitingDeedsId}>
      {deeds.map((deed) =>
        deed.personId === personId ? (
          <vertrekt-zo data-over={String(Math.max(0, deed.dueAt.getTime() - now.getTime()))}>
            <Alert
              title={`${heldDeedNames[deed.place]}: wordt verstuurd om ${timeToSecond(deed.dueAt)}`}
              live
            >
              <Form
                action={`/vragen/${deed.number}/verzendingen/${deed.id}`}
                oneTimeKey={formKey}
                label="Verzending terugnemen"
              >
                <ButtonGroup>
                  <Button skin="secondary">Maak ongedaan</Button>
                </ButtonGroup>
              </Form>
            </Alert>
          </vertrekt-zo>
        ) : (
          <Alert title={`${othersName(deed)} klaar, wordt verstuurd om ${timeToSecond(deed.dueAt)}`}>
            Door {deed.personName}. Wat jij intussen zou versturen, wacht daarop.
          </Alert>
        ),
      )}
    </div>
  );
}

/** A signal may be one that few of the office know of. */
function othersName({ place }: HeldDeedView): string {
  return place === '/vragen/:nummer/signalen' ? 'Er staat iets' : heldDeedNames[place];
}

interface OwnDraftsProps {
  readonly drafts: readonly HeldDeedView[];
  readonly formKey: string;
}

/** What the reader took back or got back about a question: to go on with, or to throw away. */
export function OwnDrafts({ drafts, formKey }: OwnDraftsProps) {
  return (
    <>
      {drafts.map((draft) => (
        <Alert skin="warning" title={`${heldDeedNames[draft.place]}: niet verstuurd`}>
          <p>
            {draft.ending === 'returned'
              ? draft.reason
              : 'Je nam dit terug. Alles wat je schreef, staat er nog.'}
          </p>
          <Form
            action={`/vragen/${draft.number}/verzendingen/${draft.id}`}
            oneTimeKey={formKey}
            label="Concept"
          >
            <ButtonGroup>
              <LinkButton href={draftHref(draft)} skin="secondary">
                Ga verder
              </LinkButton>
              <Button name="daad" value="weggooien" skin="naked">
                Gooi weg
              </Button>
            </ButtonGroup>
          </Form>
        </Alert>
      ))}
    </>
  );
}

/** The same in a list of questions. */
export function DraftLinks({ drafts }: { readonly drafts: readonly HeldDeedView[] }) {
  if (drafts.length === 0) return null;
  return (
    <Alert
      skin="warning"
      title={
        drafts.length === 1
          ? 'Eén bericht van jou is niet verstuurd'
          : `${drafts.length} berichten van jou zijn niet verstuurd`
      }
    >
      <ul>
        {drafts.map((draft) => (
          <li>
            <a href={draftHref(draft)}>
              {heldDeedNames[draft.place]} bij {draft.number}
            </a>
            {draft.ending === 'returned' ? ': intussen gebeurde er iets' : ': door jou teruggenomen'}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function draftHref({ place, params, id }: HeldDeedView): string {
  return `${addressOf(place, params)}?concept=${id}`;
}
