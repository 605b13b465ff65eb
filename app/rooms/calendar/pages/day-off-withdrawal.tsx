import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { dutch, parseDay } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { withdrawDayOff } from '../commands/withdraw-day-off.ts';
import { withdrawalForm } from '../forms.ts';
import { type DayOffView, listDaysOff } from '../queries/list-days-off.ts';
import { dayOffWords } from '../texts.ts';
import { calendarTrail } from '../views/calendar-trail.ts';

/** `/beheer/kalender/:dag/intrekking`: asks why the office works on that day after all. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const { day, name } = await dayOffOn(ctx, params.dag ?? '');
  return {
    title: `${dutch(day)} intrekken`,
    trail: calendarTrail('Intrekken'),
    body: (
      <>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Confirmation
          title={`Werkt het kantoor toch op ${dayOffWords(day, name)}?`}
          action={path}
          confirm="Vrije dag intrekken"
          skin="danger"
          cancelHref={`/beheer/kalender?jaar=${day.slice(0, 4)}`}
          oneTimeKey={formKey}
        >
          <p>De kalender krijgt een nieuwe versie, waarin deze dag een werkdag is.</p>
          <TextInput {...enteredFields(entered)('reden')} label="Reden" maxlength={500} required />
        </Confirmation>
      </>
    ),
  };
};

/** The office works on that day. */
export const POST: Post = async (ctx, { params, form }) => {
  const { day } = await dayOffOn(ctx, params.dag ?? '');
  const { reden } = checkedForm(withdrawalForm, form);
  const version = await withdrawDayOff(ctx, day, reden);
  return {
    seeOther: `/beheer/kalender?jaar=${day.slice(0, 4)}`,
    notice: `${dutch(day)} is een werkdag, vanaf versie ${version} van de kalender.`,
  };
};

async function dayOffOn(ctx: Reading, text: string): Promise<DayOffView> {
  const day = parseDay(text);
  const days = day === null ? [] : await listDaysOff(ctx, Number(day.slice(0, 4)));
  const found = days.find((one) => one.day === day && one.kind !== 'legalHoliday');
  if (found === undefined)
    throw new NotFound('Op deze dag staat er niets in de kalender dat je kunt intrekken.');
  return found;
}
