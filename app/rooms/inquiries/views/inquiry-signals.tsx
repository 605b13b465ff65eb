import { Button } from '#design/button/button.tsx';
import { Card } from '#design/card/card.tsx';
import { Form } from '#design/form/form.tsx';
import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { type SignalState, signalAllows } from '../engine/governor-signal.ts';
import type { SignalStepView, SignalView } from '../queries/list-signals.ts';
import { signalPurposeNames, signalStateNames } from '../texts.ts';

const skins: Readonly<Record<SignalState, PillSkin>> = {
  sent: 'ongoing',
  acknowledged: 'success',
  replied: 'warning',
  withdrawn: 'default',
};

/** Where a signal stands. */
export function SignalPill({ state }: { readonly state: SignalState }) {
  return <Pill skin={skins[state]}>{signalStateNames[state]}</Pill>;
}

interface InquirySignalsProps {
  readonly signals: readonly SignalView[];
  readonly formKey: string;
}

/** The signals about a question, for the office: to whom, why, what is asked, whether it was read and what came back. */
export function InquirySignals({ signals, formKey }: InquirySignalsProps) {
  return (
    <>
      {signals.map((signal) => (
        <Card title={signal.governorName} level={3}>
          <p>
            <SignalPill state={signal.state} /> {signalPurposeNames[signal.purpose]}, verstuurd{' '}
            {dutchMoment(signal.sentAt)}
            {signal.isConfidential &&
              '; vertrouwelijk: alleen het centrum en wie het verstuurde, weten ervan'}
          </p>
          <p class="own-lines">{signal.reason}</p>
          {signal.question !== '' && <p class="own-lines">Gevraagd: {signal.question}</p>}
          <SignalSteps steps={signal.steps} />
          {signalAllows('withdraw', signal.state) && (
            <Form action={`/vragen/${signal.number}/signalen`} oneTimeKey={formKey} label="Signaal intrekken">
              <input type="hidden" name="intrekken" value={signal.id} />
              <Button skin="secondary">Trek het signaal in</Button>
            </Form>
          )}
        </Card>
      ))}
    </>
  );
}

/** What became of a signal. */
export function SignalSteps({ steps }: { readonly steps: readonly SignalStepView[] }) {
  return (
    <Timeline
      items={steps.map(({ kind, at, words }) => ({
        when: dutchMoment(at),
        datetime: at.toISOString(),
        title: stepTitles[kind],
        content: words === '' ? undefined : <p class="own-lines">{words}</p>,
      }))}
    />
  );
}

const stepTitles: Readonly<Record<SignalStepView['kind'], string>> = {
  acknowledged: 'Gelezen door de gouverneur',
  replied: 'Antwoord van de gouverneur',
  withdrawn: 'Ingetrokken',
};
