import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { NotFound } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { changeFollowUpRule } from '../commands/change-follow-up-rule.ts';
import { followUpRuleForm } from '../forms.ts';
import { letterVariables } from '../mails/letter-variables.ts';
import { mayManageRules } from '../policy.ts';
import { type FollowUpRule, listFollowUpRules } from '../queries/list-follow-up-rules.ts';
import { followUpKindNames, momentWords } from '../texts.ts';

/** `/beheer/opvolgregels/:id`: one rule, with its letter as it goes out. */
export const GET: Get = async (ctx, request) => {
  const rule = (await listFollowUpRules(ctx)).find(({ id }) => id === request.params.id);
  if (rule === undefined) throw new NotFound('Deze regel bestaat niet.');
  const title = `${followUpKindNames[rule.kind]}, ${momentWords(rule.days)}`;
  return {
    title,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Opvolgregels', href: '/beheer/opvolgregels' },
      { label: title },
    ],
    body: (
      <div class="stack">
        <PageHeading title={title} kind="Opvolgregel" />
        {mayManageRules(ctx.actor) ? (
          <RuleForm rule={rule} request={request} />
        ) : (
          <>
            <p>{rule.subject}</p>
            <p class="own-lines">{rule.body}</p>
          </>
        )}
        <Heading level={2}>Variabelen</Heading>
        <p class="prose">
          Deze worden ingevuld bij het versturen. Is er voor één ervan niets in te vullen, dan vertrekt de
          mail niet.
        </p>
        <DescriptionList
          items={Object.entries(letterVariables).map(([name, meaning]) => ({
            term: `{${name}}`,
            description: meaning,
          }))}
        />
      </div>
    ),
  };
};

/** The rule holds for what comes due from now on. */
export const POST: Post = async (ctx, { params, form }) => {
  const { soort, dagen, onderwerp, tekst, actief, versie } = checkedForm(followUpRuleForm, form);
  await changeFollowUpRule(ctx, params.id ?? '', {
    kind: soort,
    days: dagen,
    subject: onderwerp,
    body: tekst,
    isActive: actief === 'ja',
    version: Number(versie),
  });
  return { seeOther: '/beheer/opvolgregels', notice: 'De regel is gewijzigd.' };
};

interface RuleFormProps {
  readonly rule: FollowUpRule;
  readonly request: PageRequest;
}

function RuleForm({ rule, request: { path, formKey, entered } }: RuleFormProps) {
  const field = enteredFields(entered, {
    soort: rule.kind,
    dagen: String(rule.days),
    onderwerp: rule.subject,
    tekst: rule.body,
    actief: rule.isActive ? 'ja' : 'nee',
  });
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey} label="Opvolgregel">
        <input type="hidden" name="versie" value={String(rule.version)} />
        <RadioGroup
          {...field('soort')}
          label="Wat"
          required
          options={Object.entries(followUpKindNames).map(([value, label]) => ({ value, label }))}
        />
        <TextInput
          {...field('dagen')}
          label="Dagen na de gevraagde datum"
          hint="Met een min ervoor is het vóór die datum: -2 is twee dagen ervoor."
          width="short"
          maxlength={4}
          required
        />
        <TextInput {...field('onderwerp')} label="Onderwerp van de mail" required />
        <Textarea {...field('tekst')} label="Tekst van de mail" rows={14} required />
        <RadioGroup
          {...field('actief')}
          label="In gebruik"
          required
          options={[
            { value: 'ja', label: 'ja' },
            { value: 'nee', label: 'nee' },
          ]}
        />
        <Button>Bewaren</Button>
      </Form>
    </>
  );
}
