import type { Child } from 'hono/jsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Select } from '#design/select/select.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading, Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { FormRequest } from '#reception/page.ts';
import { noteAnsweredDirectly } from '#rooms/referrals/commands/note-answered-directly.ts';
import { remindAddressee } from '#rooms/referrals/commands/remind-addressee.ts';
import { replyToAddressee } from '#rooms/referrals/commands/reply-to-addressee.ts';
import { resendReferral } from '#rooms/referrals/commands/resend-referral.ts';
import { withdrawReferral } from '#rooms/referrals/commands/withdraw-referral.ts';
import type { OfficeVerb } from '#rooms/referrals/model.ts';
import { listAddressees } from '#rooms/referrals/queries/list-addressees.ts';
import type { ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { officeVerbNames } from '#rooms/referrals/texts.ts';
import { actOnReferral, type ReferralOfInquiry } from '../commands/act-on-referral.ts';
import { referInstead } from '../commands/refer-instead.ts';
import { addresseeMessageForm, directAnswerForm, referralForm, resendingForm } from '../forms.ts';
import { addresseeKinds } from '../model.ts';
import { addresseeOptions } from '../views/addressee-options.ts';

type Fields = (field: (name: string) => EnteredField) => Child;

/** Something that the office does to a referral, and its form. */
export interface ReferralDeed {
  readonly verb: OfficeVerb;
  readonly title: string;
  readonly intro: string;
  readonly button: string;
  readonly notice: string;
  /** Whether somebody writes what the administration reads, so that text blocks can go into it. */
  readonly isLetter?: true;
  /** Where it leads, below the address of the question. */
  readonly thenTo?: string;
  readonly known?: (referral: ReferralView) => Readonly<Record<string, string | null>>;
  readonly fields: (ctx: Reading, referral: ReferralView) => Fields | Promise<Fields>;
  readonly act: (
    ctx: Writing,
    place: Omit<ReferralOfInquiry, 'outgoing'>,
    sent: Pick<FormRequest, 'form' | 'house'>,
  ) => Promise<void>;
}

/** What the office can do to a referral; `referralPlaces` says at which address. */
export const referralDeeds: readonly ReferralDeed[] = [
  {
    verb: 'replyTo',
    title: officeVerbNames.replyTo,
    intro: 'De administratie krijgt dit per mail, met de link naar haar deelvraag.',
    button: 'Verstuur het antwoord',
    notice: 'Verstuurd. Nu is het weer aan de administratie.',
    isLetter: true,
    fields: (_ctx, { steps }) => {
      const asked = steps.findLast(({ kind }) => kind === 'askedBack')?.words ?? '';
      return (field) => (
        <>
          <blockquote class="own-lines">{asked}</blockquote>
          {words(field, 'Antwoord')}
        </>
      );
    },
    act: async (ctx, place, { form, house }) => {
      const { tekst } = checkedForm(addresseeMessageForm, form);
      await actOnReferral(ctx, { ...place, outgoing: tekst }, (about, { id }) =>
        replyToAddressee(ctx, about, { id, words: tekst }, house),
      );
    },
  },
  {
    verb: 'replace',
    title: officeVerbNames.replace,
    intro: 'Deze deelvraag eindigt en blijft in het verloop staan; de nieuwe houdt haar datum.',
    button: 'Stuur door',
    notice: 'Doorgestuurd naar een andere administratie.',
    isLetter: true,
    known: ({ question, dueOn }) => ({ tekst: question, tegen: dueOn }),
    fields: async (ctx, { addresseeId }) => {
      const administrations = await listAddressees(ctx, addresseeKinds);
      return (field) => (
        <>
          <Select
            {...field('administratie')}
            label="Bevoegde administratie"
            empty="Kies een administratie"
            required
            options={addresseeOptions(administrations.filter(({ id }) => id !== addresseeId))}
          />
          {words(field, 'Deelvraag')}
          <DateInput {...field('tegen')} label="Antwoord gevraagd tegen" />
        </>
      );
    },
    act: async (ctx, place, { form, house }) => {
      const { administratie, tekst, tegen } = checkedForm(referralForm, form);
      const asked = { addresseeId: administratie, question: tekst, dueOn: tegen };
      await referInstead(ctx, place, asked, house);
    },
  },
  {
    verb: 'resend',
    title: officeVerbNames.resend,
    intro: 'De mail gaat naar het postvak dat de administratie nu heeft. Haar termijn begint opnieuw.',
    button: 'Verstuur opnieuw',
    notice: 'Opnieuw verstuurd. Nu is het aan de administratie.',
    known: ({ dueOn }) => ({ tegen: dueOn }),
    fields: () => (field) => (
      <DateInput {...field('tegen')} label="Antwoord gevraagd tegen" hint="Leeg: de datum blijft." />
    ),
    act: async (ctx, place, { form, house }) => {
      const { tegen } = checkedForm(resendingForm, form);
      await actOnReferral(ctx, { ...place, outgoing: '' }, (about, { id }) =>
        resendReferral(ctx, about, { id, dueOn: tegen }, house),
      );
    },
  },
  reminder('remind', {
    intro: 'Het functionele postvak krijgt deze herinnering nu. Wat vanzelf vertrekt, blijft gepland.',
    notice: 'De herinnering is verstuurd.',
  }),
  reminder('escalate', {
    intro: 'Wie bij deze administratie verantwoordelijk is, krijgt deze mail persoonlijk.',
    notice: 'De verantwoordelijke is verwittigd.',
  }),
  {
    verb: 'noteAnsweredDirectly',
    title: officeVerbNames.noteAnsweredDirectly,
    intro: 'De administratie antwoordde de vraagsteller zelf. Noteer wat, wanneer, en van wie we dat weten.',
    button: 'Noteer',
    notice: 'Genoteerd. Noteer nu ook hoe het antwoord bij de vraagsteller kwam.',
    thenTo: '/antwoord',
    fields:
      ({ now }) =>
      (field) => (
        <>
          <DateInput {...field('dag')} label="Beantwoord op" max={dayOf(now)} required />
          <Textarea
            {...field('tekst')}
            label="Wat is er geantwoord, en van wie weten we dat?"
            rows={6}
            required
          />
        </>
      ),
    act: async (ctx, place, { form }) => {
      const { dag, tekst } = checkedForm(directAnswerForm, form);
      await actOnReferral(ctx, { ...place, outgoing: '' }, (about, { id }) =>
        noteAnsweredDirectly(ctx, about, { id, happenedOn: dag, words: tekst }),
      );
    },
  },
  {
    verb: 'withdraw',
    title: officeVerbNames.withdraw,
    intro: 'De administratie krijgt per mail dat ze niets meer hoeft te doen, met deze reden.',
    button: 'Trek in',
    notice: 'De deelvraag is ingetrokken.',
    isLetter: true,
    fields: () => (field) => words(field, 'Reden'),
    act: async (ctx, place, { form }) => {
      const { tekst } = checkedForm(addresseeMessageForm, form);
      await actOnReferral(ctx, { ...place, outgoing: tekst }, (about, { id }) =>
        withdrawReferral(ctx, about, { id, words: tekst }),
      );
    },
  },
];

function reminder(
  verb: 'remind' | 'escalate',
  { intro, notice }: Pick<ReferralDeed, 'intro' | 'notice'>,
): ReferralDeed {
  return {
    verb,
    title: officeVerbNames[verb],
    intro,
    button: 'Verstuur',
    notice,
    isLetter: true,
    known: ({ sentAt, dueOn }) => {
      const due = dueOn === null ? '' : ` Wij vroegen uw antwoord tegen ${dutch(dueOn)}.`;
      return {
        tekst: `Op ${dutch(dayOf(sentAt))} legden wij u een deelvraag voor.${due} Kunt u laten weten wanneer wij het antwoord mogen verwachten?`,
      };
    },
    fields: () => (field) => words(field, 'Bericht'),
    act: async (ctx, where, { form, house }) => {
      const { tekst } = checkedForm(addresseeMessageForm, form);
      await actOnReferral(ctx, { ...where, outgoing: tekst }, (about, { id }) =>
        remindAddressee(ctx, about, { id, verb, words: tekst }, house),
      );
    },
  };
}

/** A text that goes to the administration. */
function words(field: (name: string) => EnteredField, label: string) {
  return (
    <Textarea
      {...field('tekst')}
      label={label}
      hint="De administratie leest dit. Laat weg wat ze niet nodig heeft."
      rows={8}
      required
    />
  );
}
