/** How a question came to us. */
export const channels = ['web', 'account', 'telephone', 'visit', 'letter', 'mail', 'api'] as const;

export type Channel = (typeof channels)[number];

/** The channels that staff register by hand. */
export const channelsByHand = ['telephone', 'visit', 'letter', 'mail'] as const satisfies readonly Channel[];

/** What kind of thing it is in law and in practice; each with a clock of its own. */
export const inquiryKinds = ['question', 'bottleneck', 'complaint', 'disclosureRequest'] as const;

export type InquiryKind = (typeof inquiryKinds)[number];

/** How an answer came to the asker; `directly`: from the administration itself. */
export const deliveryWays = ['mail', 'telephone', 'visit', 'letter', 'directly'] as const;

export type DeliveryWay = (typeof deliveryWays)[number];

/** What can happen to a question, besides what happens to its referrals. */
export type InquiryStepKind =
  | 'registered'
  | 'addressConfirmed'
  | 'added'
  | 'askedAsker'
  | 'informed'
  | 'delivered'
  | 'confirmed'
  | 'denied'
  | 'silent'
  | 'closed'
  | 'pointedElsewhere'
  | 'reopened'
  | 'withdrawn'
  | 'askedAgain'
  | 'merged'
  | 'joined'
  | 'unmerged'
  | 'parted'
  | 'split';

/** Whether the asker reads the words of such a step: why staff reopened or merged a question is among themselves. */
export function isToldToAsker(kind: InquiryStepKind): boolean {
  return !amongStaff.has(kind);
}

const amongStaff: ReadonlySet<InquiryStepKind> = new Set([
  'reopened',
  'merged',
  'joined',
  'unmerged',
  'parted',
  'split',
]);

/** Where a question stands; each state says whose turn it is (`turnOf`). */
export const inquiryStates = [
  'open',
  'referred',
  'answered',
  'awaitingAsker',
  'delivered',
  'confirmed',
  'silent',
  'closed',
  'pointedElsewhere',
  'withdrawn',
  'merged',
] as const;

export type InquiryState = (typeof inquiryStates)[number];

/** Who must do the next thing. */
export const turns = ['office', 'administration', 'asker', 'nobody'] as const;

export type Turn = (typeof turns)[number];

const unanswered = ['open', 'referred', 'answered', 'awaitingAsker'] as const;
const underway = [...unanswered, 'delivered'] as const;
const ended = ['confirmed', 'silent', 'closed', 'pointedElsewhere', 'withdrawn'] as const;

/**
 * What is done to a question, in which states, and the step that it leaves; null where it leaves something else (a
 * referral, an assignment, a deed about a term). Guards, buttons and the drawing follow it.
 */
export const inquiryVerbs = {
  classify: { by: 'office', from: underway, leaves: null },
  assign: { by: 'office', from: underway, leaves: null },
  refer: { by: 'office', from: underway, leaves: null },
  identify: { by: 'office', from: underway, leaves: null },
  inform: { by: 'office', from: unanswered, leaves: 'informed' },
  askAsker: { by: 'office', from: unanswered, leaves: 'askedAsker' },
  deliver: { by: 'office', from: underway, leaves: 'delivered' },
  signal: { by: 'office', from: underway, leaves: null },
  extend: { by: 'office', from: unanswered, leaves: null },
  acknowledge: { by: 'office', from: unanswered, leaves: null },
  close: { by: 'office', from: underway, leaves: 'closed' },
  pointElsewhere: { by: 'office', from: unanswered, leaves: 'pointedElsewhere' },
  reopen: { by: 'office', from: ended, leaves: 'reopened' },
  relate: { by: 'office', from: inquiryStates, leaves: null },
  merge: { by: 'office', from: underway, leaves: 'merged' },
  unmerge: { by: 'office', from: ['merged'], leaves: 'unmerged' },
  split: { by: 'office', from: underway, leaves: 'split' },
  erase: { by: 'office', from: [...ended, 'merged'], leaves: null },
  add: { by: 'asker', from: underway, leaves: 'added' },
  confirm: { by: 'asker', from: ['delivered', 'silent'], leaves: 'confirmed' },
  deny: { by: 'asker', from: ['delivered', 'silent', 'pointedElsewhere'], leaves: 'denied' },
  askAgain: { by: 'asker', from: ['confirmed', 'closed', 'withdrawn'], leaves: 'askedAgain' },
  withdraw: { by: 'asker', from: underway, leaves: 'withdrawn' },
} as const satisfies Record<
  string,
  {
    readonly by: 'office' | 'asker';
    readonly from: readonly InquiryState[];
    readonly leaves: InquiryStepKind | null;
  }
>;

export type InquiryVerb = keyof typeof inquiryVerbs;

/** Whether this may be done to a question in this state. */
export function allows(verb: InquiryVerb, state: InquiryState): boolean {
  const { from } = inquiryVerbs[verb];
  return from.some((one) => one === state);
}

/** The number of a question, by the year of its registration in Brussels: RV-2026-000123. */
export function inquiryNumber(year: number, sequence: number): string {
  return `RV-${year}-${String(sequence).padStart(6, '0')}`;
}

/** How long the private page of an asker works, in days; it can be revoked before. */
export const followUpDays = 400;

/** So many links of one question are sent on request in an hour; more are silently not sent. */
export const newLinksPerHour = 3;

/** The roles of the office: the centre, and the provincial contact points for their province. */
export const officeRoles = ['coordinator', 'contactPoint'] as const;

/** The roles of the governments that ask, and follow what their organisation asked. */
export const askingRoles = ['governor', 'localGovernment', 'provincialGovernment'] as const;

/** The roles that read questions: the office, and who asks, their own. */
export const readingRoles = [...officeRoles, ...askingRoles] as const;

/** The kinds of organisation to which a question can be put. */
export const addresseeKinds = [
  'flemishAdministration',
  'federalAdministration',
  'province',
  'vvsg',
  'steunpunt',
] as const;

/** How the day by which an answer was asked lies to today, as an address asks it. */
export const dueFilters = ['voorbij', 'deze-week', 'geen'] as const;

export type DueFilter = (typeof dueFilters)[number];

/** The columns by which a list of questions can be sorted: those of the narrow table, so that many are sorted quickly. */
export const inquirySortKeys = ['aard', 'beurt', 'tegen', 'geregistreerd'] as const;

export type InquirySortKey = (typeof inquirySortKeys)[number];
