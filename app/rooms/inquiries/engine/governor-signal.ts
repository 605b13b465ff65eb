/** What a governor is asked: to know it, or to answer something. */
export const signalPurposes = ['information', 'question'] as const;

export type SignalPurpose = (typeof signalPurposes)[number];

/** What can happen to a signal after it was sent. */
export type SignalStepKind = 'acknowledged' | 'replied' | 'withdrawn';

/** Where a signal stands. */
export type SignalState = 'sent' | SignalStepKind;

/** What is done to a signal, in which states, and the step that it leaves. Guards and buttons follow it. */
export const signalVerbs = {
  acknowledge: { by: 'governor', from: ['sent', 'acknowledged', 'replied'], leaves: 'acknowledged' },
  reply: { by: 'governor', from: ['sent', 'acknowledged', 'replied'], leaves: 'replied' },
  withdraw: { by: 'office', from: ['sent', 'acknowledged', 'replied'], leaves: 'withdrawn' },
} as const satisfies Record<
  string,
  {
    readonly by: 'governor' | 'office';
    readonly from: readonly SignalState[];
    readonly leaves: SignalStepKind;
  }
>;

export type SignalVerb = keyof typeof signalVerbs;

/** Where a signal stands after these steps, in their order. */
export function signalState(steps: readonly { readonly kind: SignalStepKind }[]): SignalState {
  return steps.at(-1)?.kind ?? 'sent';
}

/** Whether this may be done to a signal in this state. */
export function signalAllows(verb: SignalVerb, state: SignalState): boolean {
  const { from } = signalVerbs[verb];
  return from.some((one) => one === state);
}

/** How long the link in the letter works, in days. */
export const signalDays = 60;

/** So many municipalities of a province with questions under way about one theme are worth a signal. */
export const sameThemeAtLeast = 3;

/** So many days after the day on which an answer was asked, a question is worth a signal. */
export const longPastDays = 14;
