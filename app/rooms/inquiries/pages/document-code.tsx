import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import type { Reading } from '#platform/context.ts';
import { clockTime } from '#platform/dutch-moment.ts';
import { NotFound } from '#platform/refusals.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { enterDocumentCode } from '../commands/enter-document-code.ts';
import { sendDocumentCode } from '../commands/send-document-code.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { codeIn, codeMinutes, passMinutes } from '../engine/document-code.ts';
import { findDocumentCode, findDocumentPass } from '../queries/find-document-pass.ts';
import { findInquiryByLink, type InquiryView } from '../queries/get-inquiry.ts';
import { Attachments } from '../views/attachments.tsx';

/** `/opvolgen/:token/bijlagen`: the attachments, for who has the mailbox of the asker and not only the link. */
export const GET: Get = async (ctx, request) => {
  const token = request.params.token ?? '';
  const inquiry = await findInquiryByLink(ctx, token);
  if (inquiry === null) throw new NotFound('Deze link werkt niet meer.');
  const page = `/opvolgen/${token}`;
  return {
    title: `Bijlagen bij ${inquiry.number}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: `Je vraag ${inquiry.number}`, href: page },
      { label: 'Bijlagen' },
    ],
    letters: inquiry.number,
    body: (
      <div class="stack">
        <PageHeading title="Bijlagen openen" kind={`Je vraag ${inquiry.number}`} />
        {await inside(ctx, inquiry, request)}
        <p>
          <Link href={page}>Terug naar je vraag</Link>
        </p>
      </div>
    ),
  };
};

/** A code is sent, or one is entered. */
export const POST: Post = async (ctx, { params, path, form, newSecret: pass }) => {
  const token = params.token ?? '';
  if (form.text('daad') !== 'code') {
    await sendDocumentCode(ctx, token);
    return { seeOther: path, notice: 'De code is onderweg naar het mailadres dat je ons gaf.' };
  }
  const entered = await enterDocumentCode(ctx, { token, code: codeIn(form.text('code')), pass });
  return entered === 'right'
    ? { seeOther: path, pass: { path, seconds: passMinutes * 60 } }
    : { seeOther: `${path}?code=fout` };
};

async function inside(ctx: Reading, inquiry: InquiryView, request: PageRequest) {
  const token = request.params.token ?? '';
  const until = await findDocumentPass(ctx, token, request.pass);
  if (until !== null) return await opened(ctx, inquiry, { until, place: `/opvolgen/${token}` });
  if (inquiry.askerEmail === null) return <p class="prose">{noAddress}</p>;
  const sent = await findDocumentCode(ctx, token);
  const isWrong = request.query.get('code') === 'fout';
  return sent === null ? (
    <AskForCode {...request} isWrong={isWrong} />
  ) : (
    <EnterCode request={request} error={isWrong ? wrongCode(sent.attemptsLeft) : undefined} />
  );
}

const noAddress =
  'Van jou kennen we geen mailadres, en dus kunnen we geen code sturen. Mail of bel ons met het nummer van je vraag erbij.';

async function opened(
  ctx: Reading,
  { id }: InquiryView,
  { until, place }: { readonly until: Date; readonly place: string },
) {
  const documents = await listDocuments(ctx, { kind: inquirySubject, id }, { kind: 'asker', id });
  return (
    <>
      <p class="prose">
        In deze browser kun je de bijlagen openen tot {clockTime(until)} uur. Daarna vragen we een nieuwe
        code.
      </p>
      <Attachments documents={documents} place={place} />
    </>
  );
}

function AskForCode({ path, formKey, entered, isWrong }: PageRequest & { readonly isWrong: boolean }) {
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      {isWrong && (
        <Alert skin="warning" title="Deze code werkt niet meer">
          Ze was verlopen, of te vaak fout ingevuld. Vraag een nieuwe.
        </Alert>
      )}
      <Form action={path} oneTimeKey={formKey} label="Code vragen">
        <p class="prose">
          Een link kan bij iemand anders terechtkomen. Daarom sturen we een code van zes cijfers naar het
          mailadres dat je ons gaf. Ze werkt {codeMinutes} minuten.
        </p>
        <Button>Stuur mij een code</Button>
      </Form>
    </>
  );
}

function EnterCode({
  request: { path, formKey, entered },
  error,
}: {
  readonly request: PageRequest;
  readonly error: string | undefined;
}) {
  const message = entered?.message ?? (error && 'De bijlagen zijn nog niet open.');
  return (
    <>
      {message && <ErrorSummary message={message} errors={error ? { code: error } : {}} />}
      <Form action={path} oneTimeKey={formKey} label="Code invullen">
        <input type="hidden" name="daad" value="code" />
        <TextInput
          name="code"
          label="Code uit de mail"
          hint={`Zes cijfers. We stuurden ze naar het mailadres dat je ons gaf; ze werken ${codeMinutes} minuten.`}
          error={error}
          width="short"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength={20}
          required
        />
        <Button>Open de bijlagen</Button>
      </Form>
      <Form action={path} oneTimeKey={formKey} label="Nieuwe code vragen">
        <p class="prose">Geen mail gekregen? Kijk ook bij ongewenste mail.</p>
        <Button skin="secondary">Stuur mij een nieuwe code</Button>
      </Form>
    </>
  );
}

function wrongCode(attemptsLeft: number): string {
  const left = attemptsLeft === 1 ? 'nog één keer' : `nog ${attemptsLeft} keer`;
  return `Deze code klopt niet. Kijk de cijfers na in de laatste mail; je kunt ${left} proberen.`;
}
