import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { FormValues, Get, PageRequest, Post } from '#reception/page.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { mayManage } from '../access.ts';
import type { OwnTerm } from '../commands/insert-own-term.ts';
import { setAskerTerm } from '../commands/set-asker-term.ts';
import { setLastDay } from '../commands/set-last-day.ts';
import { setTarget } from '../commands/set-target.ts';
import { askerTermForm, lastDayForm, targetForm } from '../forms.ts';
import { isAskerTerm, isTarget, type TermKind } from '../model.ts';
import { findTerm } from '../queries/find-term.ts';
import { listTermRules } from '../queries/list-term-rules.ts';
import type { TermRule } from '../queries/term-rule.ts';
import { lastDayNames, termKindNames, termKindOfSlug, termKindSlugs } from '../texts.ts';
import { termsTrail } from '../views/calendar-trail.ts';
import { TermLengthFields } from '../views/term-length-fields.tsx';
import { TermRuleTable } from '../views/term-rule-table.tsx';

/** `/beheer/termijnen/:soort`: every version of a term, and what staff can set about it. */
export const GET: Get = async (ctx, request) => {
  const kind = kindOf(request.params.soort);
  const today = dayOf(ctx.now);
  const rule = await findTerm(ctx, kind, today);
  const rules = await listTermRules(ctx, kind);
  const names = await listPersonNames(
    ctx,
    rules.flatMap(({ personId }) => personId ?? []),
  );
  return {
    title: `Termijn: ${termKindNames[kind]}`,
    trail: termsTrail(termKindNames[kind]),
    body: (
      <div class="stack">
        <PageHeading title={termKindNames[kind]} kind={isTarget(kind) ? 'Streefdatum' : 'Termijn'} />
        <Heading level={2}>Versies</Heading>
        <TermRuleTable rules={rules} names={names} />
        {mayManage(ctx.actor) && (
          <>
            <Heading level={2}>{settingWords(kind)}</Heading>
            <TermForm kind={kind} rule={rule} today={today} request={request} />
          </>
        )}
      </div>
    ),
  };
};

/** What begins from that day on has this term. */
export const POST: Post = async (ctx, { path, params, form }) => {
  const kind = kindOf(params.soort);
  if (isTarget(kind)) await setTarget(ctx, kind, targetOf(form));
  else if (isAskerTerm(kind)) {
    const { aantal, eenheid, laatste, vanaf, reden } = checkedForm(askerTermForm, form);
    const length = aantal === null ? null : { count: aantal, unit: eenheid };
    await setAskerTerm(ctx, kind, { length, lastDay: laatste, validFrom: vanaf, because: reden });
  } else {
    const { laatste, vanaf, reden } = checkedForm(lastDayForm, form);
    await setLastDay(ctx, kind, { lastDay: laatste, validFrom: vanaf, because: reden });
  }
  return { seeOther: path, notice: 'De termijn heeft een nieuwe versie.' };
};

function targetOf(form: FormValues): OwnTerm {
  const { aantal, eenheid, laatste, telt, stilstand, vanaf, reden } = checkedForm(targetForm, form);
  const length = aantal === null ? null : { count: aantal, unit: eenheid };
  const counting = { lastDay: laatste, countedFrom: telt, pausesForAsker: stilstand === 'ja' };
  return { length, ...counting, validFrom: vanaf, because: reden };
}

function kindOf(slug = ''): TermKind {
  const kind = termKindOfSlug(slug);
  if (kind === null) throw new NotFound('Deze termijn bestaat niet.');
  return kind;
}

function settingWords(kind: TermKind): string {
  if (isTarget(kind)) return 'Streefdatum instellen';
  return isAskerTerm(kind) ? 'Termijn instellen' : 'Laatste dag instellen';
}

interface TermFormProps {
  readonly kind: TermKind;
  readonly rule: TermRule | null;
  readonly today: string;
  readonly request: PageRequest;
}

function TermForm({ kind, rule, today, request: { formKey, entered } }: TermFormProps) {
  const term = rule?.term ?? null;
  const field = enteredFields(entered, {
    aantal: term === null ? null : String(term.count),
    eenheid: term?.unit ?? 'officeDays',
    laatste: term?.lastDay ?? 'moves',
    telt: rule?.countedFrom ?? 'contact',
    stilstand: (rule?.pausesForAsker ?? true) ? 'ja' : 'nee',
    vanaf: today,
  });
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={`/beheer/termijnen/${termKindSlugs[kind]}`} oneTimeKey={formKey}>
        <TermLengthFields kind={kind} field={field} />
        <RadioGroup
          {...field('laatste')}
          label="Als het kantoor gesloten is op de laatste dag"
          required
          options={Object.entries(lastDayNames).map(([value, label]) => ({ value, label }))}
        />
        <DateInput
          {...field('vanaf')}
          label="Geldt voor wat begint vanaf"
          hint="Vandaag of later. Wat al loopt, houdt zijn termijn."
          min={today}
          required
        />
        <TextInput {...field('reden')} label="Reden" maxlength={500} required />
        <Button>Bewaren</Button>
      </Form>
    </>
  );
}
