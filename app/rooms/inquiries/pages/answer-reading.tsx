import { Button, ButtonGroup } from '#design/button/button.tsx';
import { List } from '#design/list/list.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { Invalid, NotFound } from '#platform/refusals.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { approveAnswer, returnAnswer, takeAnswerBack } from '../commands/review-answer.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { messageForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { findWaitingAnswer, type ProposedAnswerView } from '../queries/list-proposed-answers.ts';
import { TextDifferences } from '../views/text-differences.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { undoable, withDraft } from './undoable.ts';

const lookFirst =
  'Je veranderde de tekst. Kijk de verschillen na, en keur dan goed: zo vertrekt het antwoord.';

/** `/vragen/:nummer/nalezing`: a second person reads the answer beside the question, and approves it or gives it back. */
export const GET: Get = withDraft(async (ctx, request) => {
  const { id, proposal } = await waitingAnswer(ctx, request.params.nummer ?? '');
  const isWriter = ctx.actor.kind === 'member' && ctx.actor.personId === proposal.personId;
  const documents = (await listDocuments(ctx, { kind: inquirySubject, id }, 'office')).filter((one) =>
    proposal.documentIds.includes(one.id),
  );
  const typed = request.entered?.values.text('tekst') ?? proposal.text;
  return await deedPage(ctx, request, {
    title: isWriter ? 'Voorgelegd antwoord' : 'Antwoord nalezen',
    intro: isWriter
      ? 'Een collega leest dit na. Er is nog niets verstuurd.'
      : 'Er is nog niets verstuurd. Wat je goedkeurt, krijgt de vraagsteller precies zo per mail.',
    refusal: request.entered?.message === lookFirst ? 'Er is nog niets verstuurd' : undefined,
    button: () => <Choices isWriter={isWriter} />,
    known: () => ({ tekst: proposal.text }),
    fields: (field, { askerEmail }) => (
      <>
        {isWriter ? (
          <p class="own-lines">{proposal.text}</p>
        ) : (
          <ReadingFields field={field} proposed={proposal.text} typed={typed} askerEmail={askerEmail} />
        )}
        {documents.length > 0 && (
          <>
            <p>Gaat mee:</p>
            <List items={documents.map(({ name }) => name)} />
          </>
        )}
      </>
    ),
  });
});

/** It goes out as it was read; or back to who wrote it. */
export const send: Post = async (ctx, { params, form, house }) => {
  const number = params.nummer ?? '';
  const to = `/vragen/${number}`;
  if (form.text('daad') === 'terugnemen') {
    await takeAnswerBack(ctx, number);
    return { seeOther: `${to}/antwoord?voorleggen=ja`, notice: 'Teruggenomen. Er is niets verstuurd.' };
  }
  const version = versionOf(form.text('versie'));
  if (form.text('daad') === 'terugsturen') {
    await returnAnswer(ctx, number, { remark: form.text('opmerking'), version });
    return { seeOther: to, notice: 'Teruggestuurd. Er is niets verstuurd.' };
  }
  const { tekst } = checkedForm(messageForm, form);
  const { proposal } = await waitingAnswer(ctx, number);
  if (tekst !== proposal.text && tekst !== form.text('bekeken')) throw new Invalid(lookFirst);
  await approveAnswer(ctx, number, { text: tekst, version }, house);
  return { seeOther: to, notice: 'Goedgekeurd en bezorgd. Nu is het aan de vraagsteller.' };
};

/** What is approved waits some seconds; what goes back does not. */
export const POST: Post = undoable(
  '/vragen/:nummer/nalezing',
  send,
  ({ form }) => form.text('daad') === 'goedkeuren',
);

async function waitingAnswer(
  ctx: Reading,
  number: string,
): Promise<{ readonly id: string; readonly proposal: ProposedAnswerView }> {
  const { id } = await getInquiry(ctx, number);
  const proposal = await findWaitingAnswer(ctx, id);
  if (proposal === null) throw new NotFound('Er wacht bij deze vraag geen antwoord om na te lezen.');
  return { id, proposal };
}

function Choices({ isWriter }: { readonly isWriter: boolean }) {
  if (isWriter) {
    return (
      <Button name="daad" value="terugnemen" skin="secondary">
        Neem terug
      </Button>
    );
  }
  return (
    <ButtonGroup>
      <Button name="daad" value="goedkeuren">
        Keur goed en verstuur
      </Button>
      <Button name="daad" value="terugsturen" skin="secondary">
        Stuur terug
      </Button>
    </ButtonGroup>
  );
}

interface ReadingFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly proposed: string;
  readonly typed: string;
  readonly askerEmail: string | null;
}

function ReadingFields({ field, proposed, typed, askerEmail }: ReadingFieldsProps) {
  return (
    <>
      {typed !== proposed && (
        <>
          <TextDifferences before={proposed} after={typed} />
          <input type="hidden" name="bekeken" value={typed} />
        </>
      )}
      <Textarea
        {...field('tekst')}
        label="Antwoord"
        hint={`Naar ${askerEmail ?? 'de vraagsteller'}. Je mag het verbeteren.`}
        rows={14}
        required
      />
      <Textarea {...field('opmerking')} label="Wat moet er anders? (alleen om terug te sturen)" rows={4} />
    </>
  );
}
