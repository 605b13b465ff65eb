import { Alert } from '#design/alert/alert.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { OfficeCalendar } from '#platform/calendar.ts';
import { checkedForm } from '#platform/checked-form.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { type Deadline, decidedDeadline } from '#platform/deadline.ts';
import type { Get, Post } from '#reception/page.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { deadlineSentence } from '#rooms/calendar/texts.ts';
import { extendTerm } from '../commands/extend-term.ts';
import { messageForm } from '../forms.ts';
import { findExtendable } from '../queries/find-extendable.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { listClocks, type OfficeClock } from '../queries/list-clocks.ts';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';

/** `/vragen/:nummer/verlenging`: more time for a decision, once and with reasons. */
export const GET: Get = async (ctx, request) => {
  const { id } = await getInquiry(ctx, request.params.nummer ?? '');
  const { clock, refusal } = findExtendable(await listClocks(ctx, id), dayOf(ctx.now));
  const calendar = await getOfficeCalendar(ctx);
  return deedPage(ctx, request, {
    title: 'Termijn verlengen',
    intro:
      'Dit kan één keer. De vraagsteller krijgt de redenen en de nieuwe laatste dag, met de uitleg, per mail.',
    button: 'Verleng de termijn',
    letter: 'extension',
    fields: (field, { askerEmail }) => (
      <>
        {clock === null ? (
          <Alert skin="warning">{refusal}</Alert>
        ) : (
          <DescriptionList
            items={[
              { term: 'Nu', description: deadlineSentence(clock.kind, clock.deadline) },
              {
                term: 'Na de verlenging',
                description: deadlineSentence(clock.kind, extendedFrom(clock, dayOf(ctx.now), calendar)),
              },
            ]}
          />
        )}
        {askerEmail === null && (
          <Alert skin="warning" title="Van deze vraagsteller is er geen mailadres">
            Laat zelf per brief weten waarom je verlengt en tot wanneer.
          </Alert>
        )}
        <Textarea
          {...field('tekst')}
          label="Redenen"
          hint="De vraagsteller leest dit. Schrijf u, niet je."
          rows={6}
          required
        />
      </>
    ),
  });
};

function extendedFrom({ clock }: OfficeClock, today: Day, calendar: OfficeCalendar): Deadline {
  return decidedDeadline({ ...clock, extension: { on: today, because: '' } }, calendar);
}

/** The term takes longer, and the asker hears why. */
export const POST: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { tekst, versie } = checkedForm(messageForm, form);
  const number = params.nummer ?? '';
  const isTold = await extendTerm(ctx, number, { reasons: tekst, version: versionOf(versie) }, house);
  return {
    seeOther: `/vragen/${number}`,
    notice: isTold
      ? 'De termijn is verlengd. De vraagsteller kreeg de redenen per mail.'
      : 'De termijn is verlengd. Laat de vraagsteller zelf per brief weten waarom, en tot wanneer.',
  };
};
