import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { reviseTriageRule } from '../commands/revise-triage-rule.ts';
import { triageRuleForm } from '../forms.ts';
import { addresseeKinds } from '../model.ts';
import { listTriageRules, type TriageRuleView } from '../queries/list-triage-rules.ts';
import { inquiryKindNames } from '../texts.ts';
import { TriageRuleFields } from '../views/triage-rule-fields.tsx';
import { triageRuleOf } from './triage-rule-of.ts';

const path = '/beheer/triageregels';

/** `/beheer/triageregels`: by which words Regioloket proposes theme, kind and administration. */
export const GET: Get = async (ctx, { formKey, entered }) => {
  const rules = await listTriageRules(ctx);
  const names = await listPersonNames(
    ctx,
    rules.flatMap(({ personId }) => personId ?? []),
  );
  return {
    title: 'Triageregels',
    wide: true,
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, { label: 'Triageregels' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Triageregels"
          intro="Staat een van de woorden in een vraag, dan stelt Regioloket thema, aard en administratie voor, of waar de vraag thuishoort, met de reden erbij. Wie behandelt, beslist."
        />
        <Table
          caption="Triageregels"
          captionHidden
          stacks
          rows={rules}
          columns={[...columns, madeColumn(names)]}
        />
        <Heading level={2}>Regel toevoegen</Heading>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label="Regel toevoegen">
          <TriageRuleFields
            field={enteredFields(entered)}
            administrations={await listOrganizationChoices(ctx, addresseeKinds)}
          />
          <Button>Voeg toe</Button>
        </Form>
      </div>
    ),
  };
};

/** Another rule holds from now on. */
export const POST: Post = async (ctx, { form }) => {
  await reviseTriageRule(ctx, null, triageRuleOf(checkedForm(triageRuleForm, form)));
  return { seeOther: path, notice: 'De regel geldt vanaf nu.' };
};

const columns: readonly Column<TriageRuleView>[] = [
  { key: 'woorden', label: 'Woorden', header: true, cell: ({ words }) => words.join(', ') },
  { key: 'thema', label: 'Thema', cell: ({ theme }) => theme },
  { key: 'aard', label: 'Aard', cell: ({ kind }) => (kind === null ? '' : inquiryKindNames[kind]) },
  {
    key: 'administratie',
    label: 'Bevoegd',
    cell: ({ administration, policyDomain }) =>
      administration?.name ?? (policyDomain && `beleidsdomein ${policyDomain}: administratie nog te kiezen`),
  },
  {
    key: 'elders',
    label: 'Hoort bij',
    cell: ({ authority }) => (authority === null ? '' : authorityNames[authority]),
  },
  { key: 'bron', label: 'Bron of reden', cell: ({ source }) => source },
];

const madeColumn = (names: ReadonlyMap<string, string>): Column<TriageRuleView> => ({
  key: 'door',
  label: 'Geldt sinds',
  cell: ({ id, words, madeAt, personId }) => (
    <>
      {dutch(dayOf(madeAt))}
      <span class="table-note">{personId === null ? 'Regioloket' : names.get(personId)}</span>
      <a href={`${path}/${id}`}>
        Wijzigen<span class="visually-hidden"> van {words[0]}</span>
      </a>
    </>
  ),
});
