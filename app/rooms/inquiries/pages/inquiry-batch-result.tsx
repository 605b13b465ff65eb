import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { undoBatch } from '../commands/undo-batch.ts';
import type { BatchOutcome } from '../engine/batch.ts';
import { type BatchView, getBatch } from '../queries/get-batch.ts';

/** `/vragen/samen/:id`: what became of each question of a batch, and the one undo. */
export const GET: Get = async (ctx, request) => {
  const batch = await getBatch(ctx, request.params.id ?? '');
  const { deed, words, at, undoneAt } = batch;
  return {
    title: 'Meerdere vragen samen: wat er gebeurde',
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: 'Samen' }],
    body: (
      <div class="stack">
        <PageHeading
          title={deed === 'assign' ? `Behandelaar: ${words}` : `Thema: ${words}`}
          kind={`Meerdere vragen samen, ${dutchMoment(at)}`}
        />
        {request.entered && (
          <ErrorSummary message={request.entered.message} errors={request.entered.fields} />
        )}
        <Result batch={batch} />
        {undoneAt === null && count(batch, 'done') > 0 && <Undo {...request} />}
        <p>
          <a href="/vragen">Terug naar de vragen</a>
        </p>
      </div>
    ),
  };
};

/** Everything is put back as it was, as far as nobody changed it since. */
export const POST: Post = async (ctx, { params, path, house }) => {
  await undoBatch(ctx, params.id ?? '', house);
  return { seeOther: path };
};

function Result({ batch }: { readonly batch: BatchView }) {
  const { undoneAt, items } = batch;
  const left = items.filter(({ outcome }) => outcome === (undoneAt === null ? 'refused' : 'kept'));
  const said =
    undoneAt === null
      ? `${questions(count(batch, 'done'))} gedaan`
      : `Ongedaan gemaakt: ${questions(count(batch, 'undone'))} ${count(batch, 'undone') === 1 ? 'staat' : 'staan'} weer zoals voordien`;
  return (
    <>
      <Alert skin={left.length === 0 ? 'success' : 'warning'} title={said}>
        {left.length === 0
          ? 'Het lukte bij elke vraag.'
          : `Bij ${questions(left.length)} niet: hieronder lees je waarom.`}
      </Alert>
      {left.length > 0 && (
        <Table
          caption="Waar het niet lukte"
          stacks
          rows={left}
          columns={[
            {
              key: 'nummer',
              label: 'Vraag',
              header: true,
              cell: ({ number }) => <a href={`/vragen/${number}`}>{number}</a>,
            },
            { key: 'reden', label: 'Waarom niet', cell: ({ reason }) => reason },
          ]}
        />
      )}
    </>
  );
}

function Undo({ path, formKey }: PageRequest) {
  return (
    <Form action={path} oneTimeKey={formKey} label="Ongedaan maken">
      <p class="prose">
        Elke vraag staat dan weer zoals voordien. Wat intussen al opnieuw veranderde, blijft staan.
      </p>
      <Button skin="secondary">Maak ongedaan</Button>
    </Form>
  );
}

function count({ items }: BatchView, outcome: BatchOutcome): number {
  return items.filter((item) => item.outcome === outcome).length;
}

function questions(many: number): string {
  return many === 1 ? 'één vraag' : `${many} vragen`;
}
