import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { endMembership } from '../commands/end-membership.ts';
import { endingForm } from '../forms.ts';
import { getMembership } from '../queries/get-person.ts';
import { membershipWords } from '../texts.ts';
import { personTrail } from '../views/administration-trail.ts';

/** `/beheer/hoedanigheden/:id/einde`: asks from which day a membership no longer holds. */
export const GET: Get = async (ctx, { path, params, formKey, entered }) => {
  const membership = await getMembership(ctx, params.id ?? '');
  const { personId, personName, validFrom } = membership;
  const today = dayOf(ctx.now);
  const field = enteredFields(entered, { vanaf: validFrom < today ? today : validFrom });
  return {
    title: `Hoedanigheid van ${personName} beëindigen`,
    trail: personTrail({ id: personId, name: personName }, 'Hoedanigheid beëindigen'),
    body: (
      <>
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Confirmation
          title="Wil je deze hoedanigheid beëindigen?"
          action={path}
          confirm="Hoedanigheid beëindigen"
          skin="danger"
          cancelHref={`/beheer/personen/${personId}`}
          oneTimeKey={formKey}
        >
          <p>
            {personName} kan dan niet meer werken voor {membershipWords(membership)}. Wat die persoon deed,
            blijft staan.
          </p>
          <DateInput
            {...field('vanaf')}
            label="Geldt niet meer vanaf"
            hint={hintFor(validFrom, today)}
            required
          />
        </Confirmation>
      </>
    ),
  };
};

/** Ends the membership. */
export const POST: Post = async (ctx, { params, form }) => {
  const { personId, id } = await getMembership(ctx, params.id ?? '');
  const { vanaf } = checkedForm(endingForm, form);
  await endMembership(ctx, id, vanaf);
  return { seeOther: `/beheer/personen/${personId}`, notice: 'De hoedanigheid is beëindigd.' };
};

/** Only what begins today or later can still be withdrawn. */
function hintFor(validFrom: Day, today: Day): string {
  if (validFrom < today) return 'Vandaag of een latere dag.';
  return `Kies de eerste dag (${dutch(validFrom)}) om de hoedanigheid in te trekken: dan heeft ze nooit gegolden. Of kies een latere dag.`;
}
