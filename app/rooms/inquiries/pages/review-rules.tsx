import { Button } from '#design/button/button.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { type EnteredField, enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { makeReviewRule, withdrawReviewRule } from '../commands/change-review-rules.ts';
import { reviewRuleForm } from '../forms.ts';
import { inquiryKinds } from '../model.ts';
import { decidesForCentre } from '../policy.ts';
import { listReviewRules, type ReviewRuleView } from '../queries/list-review-rules.ts';
import { inquiryKindNames } from '../texts.ts';

const path = '/beheer/vier-ogen';

/** `/beheer/vier-ogen`: which answers a second person reads before they go out by mail. */
export const GET: Get = async (ctx, { formKey, entered }) => {
  const rules = await listReviewRules(ctx);
  const names = await listPersonNames(ctx, [...new Set(rules.flatMap(({ personId }) => personId ?? []))]);
  const decides = decidesForCentre(ctx.actor);
  const columns = [...ruleColumns, madeColumn(names), ...(decides ? [withdrawColumn(formKey)] : [])];
  return {
    title: 'Vier ogen',
    trail: [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, { label: 'Vier ogen' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Vier ogen"
          intro="Valt een vraag onder een van deze regels, dan leest een tweede persoon het antwoord na voor het per mail vertrekt."
        />
        {rules.length === 0 ? (
          <EmptyState title="Geen regels" icon="info-circle">
            Geen enkel antwoord moet nu eerst nagelezen worden. Wie antwoordt, kan het wel vragen.
          </EmptyState>
        ) : (
          <Table caption="Regels voor vier ogen" captionHidden stacks rows={rules} columns={columns} />
        )}
        {decides && (
          <>
            <Heading level={2}>Regel toevoegen</Heading>
            {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
            <Form action={path} oneTimeKey={formKey} label="Regel toevoegen">
              <RuleFields field={enteredFields(entered)} />
              <Button>Voeg toe</Button>
            </Form>
          </>
        )}
      </div>
    ),
  };
};

/** Another rule holds from now on, or one no longer does. */
export const POST: Post = async (ctx, { form }) => {
  const withdrawn = form.text('intrekken');
  if (withdrawn !== '') {
    await withdrawReviewRule(ctx, withdrawn);
    return { seeOther: path, notice: 'De regel is ingetrokken. Wat al voorgelegd is, blijft na te lezen.' };
  }
  const { aard, thema, gouverneur, reden } = checkedForm(reviewRuleForm, form);
  await makeReviewRule(ctx, { kind: aard, theme: thema, ofGovernors: gouverneur === 'ja', reason: reden });
  return { seeOther: path, notice: 'De regel geldt vanaf nu.' };
};

function RuleFields({ field }: { readonly field: (name: string) => EnteredField }) {
  return (
    <>
      <Select
        {...field('aard')}
        label="Aard"
        empty="elke aard"
        options={inquiryKinds.map((value) => ({ value, label: inquiryKindNames[value] }))}
      />
      <TextInput {...field('thema')} label="Thema" hint="Leeg: elk thema." maxlength={100} />
      <Checkbox
        name="gouverneur"
        label="Alleen vragen van een gouverneur"
        checked={field('gouverneur').value === 'ja'}
      />
      <TextInput
        {...field('reden')}
        label="Bron of reden"
        hint="Staat bij wie antwoordt. Bijvoorbeeld: afspraak van de directie van 12 oktober."
        maxlength={300}
        required
      />
    </>
  );
}

const ruleColumns: readonly Column<ReviewRuleView>[] = [
  { key: 'voor', label: 'Welke antwoorden', header: true, cell: conditionOf },
  { key: 'reden', label: 'Bron of reden', cell: ({ reason }) => reason },
];

function conditionOf({ kind, theme, ofGovernors }: ReviewRuleView): string {
  const parts = [
    kind === null ? 'elke aard' : inquiryKindNames[kind],
    ...(theme === '' ? [] : [`thema ${theme}`]),
    ...(ofGovernors ? ['van een gouverneur'] : []),
  ];
  return parts.join(', ');
}

const madeColumn = (names: ReadonlyMap<string, string>): Column<ReviewRuleView> => ({
  key: 'sinds',
  label: 'Geldt sinds',
  cell: ({ madeAt, personId }) => (
    <>
      {dutch(dayOf(madeAt))}
      <span class="table-note">{personId === null ? 'Regioloket' : names.get(personId)}</span>
    </>
  ),
});

const withdrawColumn = (formKey: string): Column<ReviewRuleView> => ({
  key: 'intrekken',
  label: 'Intrekken',
  cell: (rule) => (
    <Form action={path} oneTimeKey={formKey} label={`Trek in: ${conditionOf(rule)}`}>
      <Button name="intrekken" value={rule.id} skin="secondary">
        Trek in<span class="visually-hidden">: {conditionOf(rule)}</span>
      </Button>
    </Form>
  ),
});
