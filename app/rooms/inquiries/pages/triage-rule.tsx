import { Button, ButtonGroup } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { NotFound } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { reviseTriageRule, withdrawTriageRule } from '../commands/revise-triage-rule.ts';
import { triageRuleForm } from '../forms.ts';
import { addresseeKinds } from '../model.ts';
import { listTriageRules } from '../queries/list-triage-rules.ts';
import { TriageRuleFields } from '../views/triage-rule-fields.tsx';
import { triageRuleOf } from './triage-rule-of.ts';

const list = '/beheer/triageregels';

/** `/beheer/triageregels/:regel`: another rule in the place of this one, or none. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const rule = (await listTriageRules(ctx)).find(({ id }) => id === params.regel);
  if (rule === undefined) throw new NotFound('Deze regel is er niet, of hij is intussen vervangen.');
  const field = enteredFields(entered, {
    woorden: rule.words.join('\n'),
    thema: rule.theme,
    aard: rule.kind,
    administratie: rule.administration?.id ?? null,
    elders: rule.authority,
    bron: rule.source,
  });
  return {
    title: `Triageregel: ${rule.words[0]}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Triageregels', href: list },
      { label: rule.words[0] ?? '' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={`Triageregel: ${rule.words.join(', ')}`}
          intro="Wat al beslist is, verandert niet mee."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey} label="Regel wijzigen">
          <TriageRuleFields
            field={field}
            administrations={await listOrganizationChoices(ctx, addresseeKinds)}
          />
          <ButtonGroup>
            <Button>Bewaar</Button>
            <Button name="daad" value="intrekken" skin="danger">
              Trek de regel in
            </Button>
          </ButtonGroup>
        </Form>
      </div>
    ),
  };
};

/** The rule holds no more; another does in its place, or none. */
export const POST: Post = async (ctx, { params, form }) => {
  const id = params.regel ?? '';
  if (form.text('daad') === 'intrekken') {
    await withdrawTriageRule(ctx, id);
    return { seeOther: list, notice: 'De regel stelt niets meer voor.' };
  }
  await reviseTriageRule(ctx, id, triageRuleOf(checkedForm(triageRuleForm, form)));
  return { seeOther: list, notice: 'De regel geldt vanaf nu.' };
};
