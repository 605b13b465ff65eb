import type { PropsWithChildren } from 'hono/jsx';
import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, PageRequest, Post } from '#reception/page.ts';
import { type BatchOrder, runBatch } from '../commands/run-batch.ts';
import { batchAtMost, numbersIn } from '../engine/batch.ts';
import { batchAssignmentForm, batchThemeForm } from '../forms.ts';
import { listChosenInquiries, listWholeList } from '../queries/list-chosen-inquiries.ts';
import { listHandlers } from '../queries/list-handlers.ts';
import { listTriageRules } from '../queries/list-triage-rules.ts';
import { askedFilters, askedInquiryList } from './asked-filters.ts';

/** `/vragen/samen`: what to do with the questions that were chosen in a list, or with all of it. */
export const GET: Get = async (ctx, request) => {
  const chosen = await chosenBy(ctx, request);
  const shown = chosen.slice(0, batchAtMost);
  return {
    title: 'Meerdere vragen samen',
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: 'Samen' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Meerdere vragen samen"
          kind={shown.length === 1 ? 'Eén vraag gekozen' : `${shown.length} vragen gekozen`}
          intro="Elke vraag krijgt hetzelfde, met een regel in haar verloop. Lukt het bij een vraag niet, dan lees je waarom. Daarna kun je alles in één keer ongedaan maken."
        />
        {request.entered && (
          <ErrorSummary message={request.entered.message} errors={request.entered.fields} />
        )}
        {shown.length === 0 ? (
          <EmptyState title="Geen vragen gekozen">
            Vink in <a href="/vragen">een lijst</a> aan welke vragen je samen behandelt.
          </EmptyState>
        ) : (
          <>
            {chosen.length > batchAtMost && (
              <p>
                De lijst is langer: dit zijn de eerste {batchAtMost}, de oudste nummers eerst. Behandel ze, en
                kies dan opnieuw.
              </p>
            )}
            <Details summary="Welke vragen" open={shown.length <= 10}>
              <List
                looks="divided"
                items={shown.map(({ number, subjectLine }) => (
                  <>
                    <a href={`/vragen/${number}`}>{subjectLine}</a> ({number})
                  </>
                ))}
              />
            </Details>
            {
              await deeds(
                ctx,
                request,
                shown.map(({ number }) => number),
              )
            }
          </>
        )}
      </div>
    ),
  };
};

/** The deed is done to each question, and what became of it stands on a page of its own. */
export const POST: Post = async (ctx, { form, house }) => {
  const numbers = numbersIn(form.text('nummers'));
  const id = await runBatch(ctx, numbers, await orderIn(ctx, form), house);
  return { seeOther: `/vragen/samen/${id}` };
};

async function chosenBy(ctx: Reading, { query, entered }: PageRequest) {
  if (entered !== null) return await listChosenInquiries(ctx, numbersIn(entered.values.text('nummers')));
  if (query.get('alle') !== 'ja')
    return await listChosenInquiries(ctx, numbersIn(query.getAll('nummer').join(' ')));
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const list = askedInquiryList(query, 'onze-beurt');
  return await listWholeList(ctx, { list, search, filters: askedFilters(query, true) });
}

async function orderIn(ctx: Reading, form: FormValues): Promise<BatchOrder> {
  if (form.text('daad') === 'thema') {
    const { thema } = checkedForm(batchThemeForm, form);
    return { deed: 'classify', theme: thema, words: thema };
  }
  const { behandelaar } = checkedForm(batchAssignmentForm, form);
  if (behandelaar === 'niemand') return { deed: 'assign', ownerId: null, words: 'niemand' };
  const handler = (await listHandlers(ctx)).find(({ personId }) => personId === behandelaar);
  if (handler === undefined)
    throw new Invalid('Er is nog niets toegewezen.', {
      behandelaar: 'Deze persoon behandelt geen vragen meer. Kies iemand anders.',
    });
  return { deed: 'assign', ownerId: handler.personId, words: handler.name };
}

/** A form for each thing that can be done; what was typed in a refused one stands in that one. */
async function deeds(ctx: Reading, request: PageRequest, numbers: readonly string[]) {
  const { entered } = request;
  const of = (deed: string) => enteredFields(entered?.values.text('daad') === deed ? entered : null);
  const common = { ...request, numbers: numbers.join(' ') };
  return (
    <div class="two-columns">
      <AssignThem {...common} field={of('behandelaar')} handlers={await listHandlers(ctx)} />
      <ClassifyThem {...common} field={of('thema')} themes={await themes(ctx)} />
    </div>
  );
}

interface DeedProps extends Pick<PageRequest, 'path' | 'formKey'> {
  readonly numbers: string;
  readonly field: (name: string) => EnteredField;
}

function AssignThem({
  field,
  handlers,
  ...place
}: DeedProps & { readonly handlers: Awaited<ReturnType<typeof listHandlers>> }) {
  return (
    <DeedForm deed="behandelaar" title="Behandelaar" button="Wijs toe" {...place}>
      <Select
        {...field('behandelaar')}
        label="Wie behandelt deze vragen?"
        empty="Kies iemand"
        options={[
          { value: 'niemand', label: 'niemand: terug naar het contactpunt' },
          ...handlers.map(({ personId, name, organizationName }) => ({
            value: personId,
            label: `${name} (${organizationName})`,
          })),
        ]}
        required
      />
    </DeedForm>
  );
}

function ClassifyThem({ field, themes, ...place }: DeedProps & { readonly themes: readonly string[] }) {
  return (
    <DeedForm deed="thema" title="Thema" button="Bewaar het thema" {...place}>
      <TextInput
        {...field('thema')}
        label="Waarover gaan deze vragen?"
        suggestions={themes}
        maxlength={100}
        required
      />
    </DeedForm>
  );
}

type DeedFormProps = PropsWithChildren<
  Omit<DeedProps, 'field'> & { readonly deed: string; readonly title: string; readonly button: string }
>;

function DeedForm({ path, formKey, numbers, deed, title, button, children }: DeedFormProps) {
  return (
    <section class="stack" aria-labelledby={deed}>
      <Heading level={2} id={deed}>
        {title}
      </Heading>
      <Form action={path} oneTimeKey={formKey} label={title}>
        <input type="hidden" name="daad" value={deed} />
        <input type="hidden" name="nummers" value={numbers} />
        {children}
        <Button>{button}</Button>
      </Form>
    </section>
  );
}

async function themes(ctx: Reading): Promise<readonly string[]> {
  return [...new Set((await listTriageRules(ctx)).flatMap(({ theme }) => theme || []))];
}
