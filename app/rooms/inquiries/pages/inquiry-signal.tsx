import { Alert } from '#design/alert/alert.tsx';
import { Checkbox } from '#design/checkbox-group/checkbox.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { Select } from '#design/select/select.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { withdrawSignal } from '../commands/react-to-signal.ts';
import { sendSignal } from '../commands/send-signal.ts';
import { signalPurposes } from '../engine/governor-signal.ts';
import { signalForm } from '../forms.ts';
import { decidesForCentre } from '../policy.ts';
import { type GovernorChoice, listGovernors } from '../queries/list-governors.ts';
import { signalPurposeNames } from '../texts.ts';
import { MailboxLinks } from '../views/mailbox-links.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/signalen`: a governor should know of a question, or is asked something about it. */
export const GET: Get = withDraft(async (ctx, request) => {
  const governors = await listGovernors(ctx);
  const isCentre = decidesForCentre(ctx.actor);
  return await deedPage(ctx, request, {
    title: 'Signaal aan de gouverneur',
    intro:
      'De gouverneur krijgt een mail met een link, leest de vraag daar zonder account, en bevestigt of antwoordt. Nota’s, deelvragen en de naam van wie de vraag stelde, gaan niet mee.',
    button: 'Verstuur het signaal',
    known: ({ provinceNis }) => ({
      gouverneur: governors.find((one) => one.provinceNis === provinceNis)?.id ?? null,
      doel: 'information',
      reden: request.query.get('reden'),
    }),
    fields: (field, { provinces }) => (
      <>
        <UnreachedGovernors
          governors={governors.filter(({ provinceNis }) => isCentre || provinces.includes(provinceNis))}
        />
        <Select
          {...field('gouverneur')}
          label="Gouverneur"
          empty="Kies een gouverneur"
          options={governors
            .filter(({ provinceNis }) => isCentre || provinces.includes(provinceNis))
            .map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Textarea
          {...field('reden')}
          label="Waarom moet de gouverneur dit weten?"
          hint="Schrijf u, niet je."
          rows={5}
          required
        />
        <RadioGroup
          {...field('doel')}
          label="Wat verwacht je?"
          options={signalPurposes.map((value) => ({ value, label: signalPurposeNames[value] }))}
          required
        />
        <Textarea {...field('tekst')} label="Wat vraag je de gouverneur? (alleen bij een vraag)" rows={4} />
        <Checkbox
          name="vertrouwelijk"
          label="Vertrouwelijk"
          hint="In de mail staat niet waarover het gaat, en bij ons weten alleen het centrum en jij van dit signaal."
          checked={field('vertrouwelijk').value === 'ja'}
        />
      </>
    ),
  });
});

/** Who cannot be written to yet, with the place where that is put right. */
function UnreachedGovernors({ governors }: { readonly governors: readonly GovernorChoice[] }) {
  const unreached = governors.filter(({ box }) => box === null);
  if (unreached.length === 0) return null;
  return (
    <Alert skin="warning" title="Nog geen postvak bekend">
      <p>Naar hen kan nog geen signaal vertrekken. Vul eerst een mailadres in: je tekst blijft hier staan.</p>
      <MailboxLinks organizations={unreached} />
    </Alert>
  );
}

/** The signal goes out; or one is taken back. */
export const send: Post = async (ctx, { params, form, house }) => {
  const number = params.nummer ?? '';
  const withdrawn = form.text('intrekken');
  if (withdrawn !== '') {
    await withdrawSignal(ctx, withdrawn);
    return { seeOther: `/vragen/${number}`, notice: 'Het signaal is ingetrokken: de link werkt niet meer.' };
  }
  const { gouverneur, doel, reden, tekst, vertrouwelijk, versie } = checkedForm(signalForm, form);
  const signal = {
    governorId: gouverneur,
    purpose: doel,
    reason: reden,
    question: tekst,
    isConfidential: vertrouwelijk === 'ja',
    version: versionOf(versie),
  };
  await sendSignal(ctx, number, signal, house);
  return { seeOther: `/vragen/${number}`, notice: 'Het signaal is verstuurd.' };
};

/** A signal waits; one that is withdrawn, is so at once. */
export const POST: Post = undoable(
  '/vragen/:nummer/signalen',
  send,
  ({ form }) => form.text('intrekken') === '',
);
