import { Button, LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, PageRequest, Post } from '#reception/page.ts';
import { moveSavedList, removeSavedList, renameSavedList, saveList } from '../commands/keep-saved-lists.ts';
import { savedListForm, savedListNameForm } from '../forms.ts';
import { inquiryListNames } from '../texts.ts';
import { filterWords } from '../views/inquiry-filter.tsx';
import { SavedListTable } from '../views/saved-list-table.tsx';
import type { CountedList } from '../views/saved-lists.tsx';
import { askedInquiries, keptQuery } from './asked-filters.ts';
import { countedLists } from './counted-lists.ts';
import { officeChoices } from './office-choices.ts';

const path = '/vragen/bewaarde-lijsten';

/** `/vragen/bewaarde-lijsten`: the lists that the actor keeps, alone or with the office; with the address of a list behind it, to keep that one. */
export const GET: Get = async (ctx, request) => {
  const { query, entered, formKey } = request;
  const lists = await countedLists(ctx);
  const renamed = lists.find(({ id }) => id === (entered?.values.text('hernoem') || query.get('hernoem')));
  const kept = entered?.values.text('adres') || (query.has('lijst') ? keptQuery(query) : '');
  return {
    title: 'Bewaarde lijsten',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vragen', href: '/vragen' },
      { label: 'Bewaarde lijsten' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Bewaarde lijsten"
          intro="Een lijst van vragen, zoals je ze verfijnde, onder een naam. Ze staat boven elke lijst op Vragen."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {kept !== '' && renamed === undefined && (
          <SaveForm kept={kept} words={await wordsOf(ctx, kept)} request={request} />
        )}
        {renamed && <RenameForm list={renamed} request={request} />}
        {lists.length === 0 ? (
          <EmptyState title="Nog geen bewaarde lijsten" icon="info-circle">
            Verfijn <a href="/vragen">een lijst van vragen</a>, en kies daar “Bewaar deze lijst”.
          </EmptyState>
        ) : (
          <SavedListTable lists={lists} path={path} formKey={formKey} />
        )}
      </div>
    ),
  };
};

/** Keeps a list, or gives one another name or place, or takes it away. */
export const POST: Post = async (ctx, { form }) => {
  const removed = form.text('verwijder');
  if (removed !== '') {
    const name = await removeSavedList(ctx, removed);
    return { seeOther: path, notice: `“${name}” is verwijderd. Aan de vragen verandert niets.` };
  }
  const [up, down] = [form.text('omhoog'), form.text('omlaag')];
  if (up !== '' || down !== '') {
    await moveSavedList(ctx, up || down, up === '' ? 1 : -1);
    return { seeOther: path, notice: 'De lijst is verplaatst.' };
  }
  const renamed = form.text('hernoem');
  if (renamed === '') return await keep(ctx, form);
  const { naam } = checkedForm(savedListNameForm, form);
  await renameSavedList(ctx, renamed, naam);
  return { seeOther: path, notice: `De lijst heet nu “${naam}”.` };
};

async function keep(ctx: Writing, form: FormValues) {
  const { naam, voor, adres } = checkedForm(savedListForm, form);
  const query = keptQuery(new URLSearchParams(adres));
  await saveList(ctx, { name: naam, query, isShared: voor === 'kantoor' });
  return { seeOther: `/vragen?${query}`, notice: `De lijst is bewaard als “${naam}”.` };
}

/** What an address asks, for a reader. */
async function wordsOf(ctx: Reading, kept: string): Promise<string> {
  const { list, search, filters } = askedInquiries(new URLSearchParams(kept), true);
  return [
    inquiryListNames[list],
    ...(search === '' ? [] : [`met “${search}”`]),
    ...filterWords(filters, await officeChoices(ctx)),
  ].join(', ');
}

interface SaveFormProps {
  readonly kept: string;
  readonly words: string;
  readonly request: PageRequest;
}

function SaveForm({ kept, words, request: { entered, formKey } }: SaveFormProps) {
  const field = enteredFields(entered, { voor: 'mij' });
  return (
    <section class="stack" aria-labelledby="bewaren">
      <Heading level={2} id="bewaren">
        Bewaar deze lijst
      </Heading>
      <p>{words}.</p>
      <Form action={path} oneTimeKey={formKey} label="Bewaar deze lijst">
        <input type="hidden" name="adres" value={kept} />
        <TextInput {...field('naam')} label="Naam" maxlength={60} required />
        <RadioGroup
          {...field('voor')}
          label="Voor wie?"
          required
          options={[
            { value: 'mij', label: 'Alleen voor mij' },
            {
              value: 'kantoor',
              label: 'Voor mijn kantoor: iedereen die er vragen behandelt, ziet ze en kan ze wijzigen',
            },
          ]}
        />
        <Button>Bewaar</Button>
      </Form>
    </section>
  );
}

function RenameForm({
  list,
  request: { entered, formKey },
}: {
  readonly list: CountedList;
  readonly request: PageRequest;
}) {
  const field = enteredFields(entered, { naam: list.name });
  return (
    <section class="stack" aria-labelledby="hernoemen">
      <Heading level={2} id="hernoemen">
        Geef “{list.name}” een andere naam
      </Heading>
      <Form action={path} oneTimeKey={formKey} label="Andere naam">
        <input type="hidden" name="hernoem" value={list.id} />
        <TextInput {...field('naam')} label="Naam" maxlength={60} required />
        <Button>Bewaar</Button>
        <LinkButton href={path} skin="secondary">
          Annuleer
        </LinkButton>
      </Form>
    </section>
  );
}
