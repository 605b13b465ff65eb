import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { reviseTextBlock } from '../commands/revise-text-block.ts';
import { lettersIn, textBlockForm } from '../forms.ts';
import { mayManageTextBlocks } from '../policy.ts';
import { listTextBlocks, type TextBlock } from '../queries/list-text-blocks.ts';
import { authorityNames, letterKindNames } from '../texts.ts';
import { TextBlockFields } from '../views/text-block-fields.tsx';

const path = '/beheer/tekstblokken';

/** `/beheer/tekstblokken`: the words that come back in letters; who manages them adds one here. */
export const GET: Get = async (ctx, request) => {
  const blocks = await listTextBlocks(ctx);
  const withdrawn = blocks.filter(({ isWithdrawn }) => isWithdrawn);
  return {
    title: 'Tekstblokken',
    wide: true,
    elements: mayManageTextBlocks(ctx.actor) ? [keepUnsentElement] : [],
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, { label: 'Tekstblokken' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Tekstblokken"
          intro="Wat vaak terugkomt in brieven. Wie een brief schrijft, kiest een blok, vult het aan en past het aan."
        />
        <Table
          caption="Tekstblokken die je kunt invoegen"
          captionHidden
          stacks
          rows={blocks.filter(({ isWithdrawn }) => !isWithdrawn)}
          columns={columns}
        />
        {withdrawn.length > 0 && (
          <Table caption="Ingetrokken tekstblokken" stacks rows={withdrawn} columns={columns} />
        )}
        {mayManageTextBlocks(ctx.actor) && <NewBlock {...request} />}
      </div>
    ),
  };
};

/** There is one more block to choose. */
export const POST: Post = async (ctx, { form }) => {
  const { naam, woorden, bestemming } = checkedForm(textBlockForm, form);
  const letters = lettersIn(form.all('brieven'), bestemming);
  await reviseTextBlock(ctx, null, { name: naam, words: woorden, letters, authority: bestemming });
  return { seeOther: path, notice: `“${naam}” is nu in te voegen.` };
};

function NewBlock({ formKey, entered }: PageRequest) {
  return (
    <section class="stack" aria-labelledby="toevoegen">
      <Heading level={2} id="toevoegen">
        Tekstblok toevoegen
      </Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <KeepUnsent>
        <Form action={path} oneTimeKey={formKey} label="Tekstblok toevoegen">
          <TextBlockFields field={enteredFields(entered)} letters={entered?.values.all('brieven') ?? []} />
          <Button>Voeg toe</Button>
        </Form>
      </KeepUnsent>
    </section>
  );
}

const columns: readonly Column<TextBlock>[] = [
  {
    key: 'naam',
    label: 'Naam',
    header: true,
    cell: ({ id, name }) => <a href={`${path}/${id}`}>{name}</a>,
  },
  { key: 'tekst', label: 'Tekst', cell: ({ words }) => beginOf(words) },
  {
    key: 'brieven',
    label: 'In te voegen in',
    cell: ({ letters, authority }) => (
      <>
        {letters.map((letter) => letterKindNames[letter]).join(', ')}
        {authority && <span class="table-note">naar {authorityNames[authority]}</span>}
      </>
    ),
  },
  { key: 'sinds', label: 'Zo sinds', cell: ({ madeAt }) => dutch(dayOf(madeAt)) },
];

const shown = 140;

/** Enough of a text to know it by. */
function beginOf(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= shown ? line : `${line.slice(0, line.lastIndexOf(' ', shown))} …`;
}
