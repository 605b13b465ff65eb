/** What can happen to a referral. The first is its beginning; the addressee does the next six, the office the rest. */
export const referralStepKinds = [
  'sent',
  'opened',
  'answered',
  'partlyAnswered',
  'askedBack',
  'refused',
  'delayed',
  'repliedTo',
  'reminded',
  'escalated',
  'undelivered',
  'resent',
  'answeredDirectly',
  'replaced',
  'withdrawn',
] as const;

export type ReferralStepKind = (typeof referralStepKinds)[number];

/** Where a referral stands: with the addressee, back with the office (a question, a refusal, a letter that bounced), or done. */
export const referralStates = [
  'sent',
  'partlyAnswered',
  'askedBack',
  'undelivered',
  'refused',
  'answered',
  'replaced',
  'withdrawn',
] as const;

export type ReferralState = (typeof referralStates)[number];

const withAddressee = ['sent', 'partlyAnswered'] as const;
const underway = [...withAddressee, 'askedBack', 'undelivered'] as const;

/**
 * What is done to a referral, in which states, and the step that it leaves. The buttons and the drawing follow it.
 * `post`: the mail system, when it gives a letter back.
 */
export const referralVerbs = {
  answer: { by: 'addressee', from: underway, leaves: 'answered' },
  answerPartly: { by: 'addressee', from: underway, leaves: 'partlyAnswered' },
  askBack: { by: 'addressee', from: [...withAddressee, 'undelivered'], leaves: 'askedBack' },
  refuse: { by: 'addressee', from: underway, leaves: 'refused' },
  delay: { by: 'addressee', from: underway, leaves: 'delayed' },
  replyTo: { by: 'office', from: ['askedBack'], leaves: 'repliedTo' },
  remind: { by: 'office', from: withAddressee, leaves: 'reminded' },
  escalate: { by: 'office', from: withAddressee, leaves: 'escalated' },
  resend: { by: 'office', from: ['undelivered'], leaves: 'resent' },
  replace: { by: 'office', from: ['refused', 'undelivered'], leaves: 'replaced' },
  noteAnsweredDirectly: { by: 'office', from: [...underway, 'refused'], leaves: 'answeredDirectly' },
  withdraw: { by: 'office', from: [...underway, 'refused'], leaves: 'withdrawn' },
  noteUndelivered: { by: 'post', from: withAddressee, leaves: 'undelivered' },
} as const satisfies Record<
  string,
  {
    readonly by: 'addressee' | 'office' | 'post';
    readonly from: readonly ReferralState[];
    readonly leaves: ReferralStepKind;
  }
>;

export type ReferralVerb = keyof typeof referralVerbs;

type VerbOf<By> = {
  [Verb in ReferralVerb]: (typeof referralVerbs)[Verb]['by'] extends By ? Verb : never;
}[ReferralVerb];

/** What an addressee can say. */
export type AddresseeVerb = VerbOf<'addressee'>;

/** What the office of the case can do. */
export type OfficeVerb = VerbOf<'office'>;

/** Where a referral stands after these steps, in their order. */
export function referralState(steps: readonly { readonly kind: ReferralStepKind }[]): ReferralState {
  return steps.reduce<ReferralState>((state, { kind }) => after(state, kind), 'sent');
}

/** The step by which it stands as it does: the last one that moved it. Null where it has no steps. */
export function movedBy<Step extends { readonly kind: ReferralStepKind }>(
  steps: readonly Step[],
): Step | null {
  return steps.findLast(({ kind }) => !stays.has(kind)) ?? null;
}

const stays: ReadonlySet<ReferralStepKind> = new Set(['opened', 'delayed', 'reminded', 'escalated']);

/** The steps that move a referral: where it stands follows from the last of these. */
export const movingSteps = referralStepKinds.filter((kind) => !stays.has(kind));

/** A reply, or a letter that went out again, gives it back to the addressee; who asks more time has the letter. */
function after(state: ReferralState, kind: ReferralStepKind): ReferralState {
  if (kind === 'delayed') return state === 'undelivered' ? 'sent' : state;
  if (kind === 'opened' || kind === 'reminded' || kind === 'escalated') return state;
  if (kind === 'repliedTo' || kind === 'resent') return 'sent';
  return kind === 'answeredDirectly' ? 'answered' : kind;
}

/** Whether this may be done to a referral in this state. */
export function allows(verb: ReferralVerb, state: ReferralState): boolean {
  const { from } = referralVerbs[verb];
  return from.some((one) => one === state);
}

/** By when the addressee answers: the term it was sent with, or the last day that was agreed since. */
export function referralDueOn(
  dueOn: string | null,
  steps: readonly { readonly kind: ReferralStepKind; readonly untilOn: string | null }[],
): string | null {
  return steps.findLast(({ untilOn }) => untilOn !== null)?.untilOn ?? dueOn;
}

/** Whose turn it is: that of the addressee, of the office, or of nobody any more. */
export function referralTurn(state: ReferralState): 'administration' | 'office' | 'nobody' {
  if (withAddressee.some((one) => one === state)) return 'administration';
  return state === 'askedBack' || state === 'undelivered' || state === 'refused' ? 'office' : 'nobody';
}

/** After how many refusals of the same question the coordinator decides who answers it. */
export const refusalsUntilCentre = 2;

/** What a rule of following up does: writes to the box again, or tells a person there by name. */
export const followUpKinds = ['reminder', 'escalation'] as const;

export type FollowUpKind = (typeof followUpKinds)[number];

/** What came of a rule: it wrote, it had no need to any more, or it waits for a variable that is not filled. */
export type FollowUpOutcome = 'sent' | 'passed' | 'held';

/** From how many unanswered referrals in a row on an address is taken to be stale. */
export const staleAfter = 3;

/** The roles that answer referrals to their own organisation. */
export const answeringRoles = ['handler', 'labo', 'researcher', 'provincialGovernment'] as const;

/** Whether who acts in this role answers referrals to the own organisation. */
export function answers(role: string): boolean {
  return answeringRoles.some((one) => one === role);
}
