/** What can happen to a referral. The first is its beginning; the addressee does the next five or so, the office the rest. */
export const referralStepKinds = [
  'sent',
  'answered',
  'partlyAnswered',
  'askedBack',
  'repliedTo',
  'refused',
  'delayed',
  'reminded',
  'withdrawn',
] as const;

export type ReferralStepKind = (typeof referralStepKinds)[number];

/** Where a referral stands: with the addressee, back with the office (a question, a refusal), or done. */
export type ReferralState = 'sent' | 'partlyAnswered' | 'askedBack' | 'refused' | 'answered' | 'withdrawn';

/** What is done to a referral, in which states, and the step that it leaves. The buttons and the drawing follow it. */
export const referralVerbs = {
  answer: { by: 'addressee', from: ['sent', 'partlyAnswered', 'askedBack'], leaves: 'answered' },
  answerPartly: { by: 'addressee', from: ['sent', 'partlyAnswered', 'askedBack'], leaves: 'partlyAnswered' },
  askBack: { by: 'addressee', from: ['sent', 'partlyAnswered'], leaves: 'askedBack' },
  refuse: { by: 'addressee', from: ['sent', 'partlyAnswered', 'askedBack'], leaves: 'refused' },
  delay: { by: 'addressee', from: ['sent', 'partlyAnswered', 'askedBack'], leaves: 'delayed' },
  replyTo: { by: 'office', from: ['askedBack'], leaves: 'repliedTo' },
  remind: { by: 'office', from: ['sent', 'partlyAnswered'], leaves: 'reminded' },
  withdraw: { by: 'office', from: ['sent', 'partlyAnswered', 'askedBack', 'refused'], leaves: 'withdrawn' },
} as const satisfies Record<
  string,
  {
    readonly by: 'addressee' | 'office';
    readonly from: readonly ReferralState[];
    readonly leaves: ReferralStepKind;
  }
>;

export type ReferralVerb = keyof typeof referralVerbs;

/** Where a referral stands after these steps, in their order. */
export function referralState(steps: readonly { readonly kind: ReferralStepKind }[]): ReferralState {
  let state: ReferralState = 'sent';
  for (const { kind } of steps) state = after(state, kind);
  return state;
}

/** More time and a reminder change nothing of where it stands; a reply gives it back to the addressee. */
function after(state: ReferralState, kind: ReferralStepKind): ReferralState {
  if (kind === 'delayed' || kind === 'reminded') return state;
  return kind === 'repliedTo' ? 'sent' : kind;
}

/** Whether this may be done to a referral in this state. */
export function allows(verb: ReferralVerb, state: ReferralState): boolean {
  const { from } = referralVerbs[verb];
  return from.some((one) => one === state);
}

/** By when the addressee answers: the term it was sent with, or the day to which it asked more time. */
export function referralDueOn(
  dueOn: string | null,
  steps: readonly { readonly kind: ReferralStepKind; readonly untilOn: string | null }[],
): string | null {
  return steps.findLast(({ kind }) => kind === 'delayed')?.untilOn ?? dueOn;
}

/** Whose turn it is: that of the addressee, of the office, or of nobody any more. */
export function referralTurn(state: ReferralState): 'administration' | 'office' | 'nobody' {
  if (state === 'sent' || state === 'partlyAnswered') return 'administration';
  return state === 'answered' || state === 'withdrawn' ? 'nobody' : 'office';
}
