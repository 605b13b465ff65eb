/** What a term is for. A target is the office's own: a setting, and never a promise. */
export const termKinds = [
  'inquiryTarget',
  'bottleneckTarget',
  'complaintAcknowledgement',
  'complaintHandling',
  'disclosureDecision',
  'reopening',
] as const;

export type TermKind = (typeof termKinds)[number];

/** Whether the office sets this term itself; the others are written in a decree or a yardstick. */
export function isTarget(kind: TermKind): boolean {
  return kind === 'inquiryTarget' || kind === 'bottleneckTarget';
}

/** The kinds of days off that staff enter; legal holidays come with the reference facts and stay. */
export const enteredDayOffKinds = ['bridgeDay', 'closingDay'] as const;

export type EnteredDayOffKind = (typeof enteredDayOffKinds)[number];

/** Whether the source says it, or it is second-hand or our reading. */
export type Certainty = 'found' | 'toConfirm';

/** From where a fact is known, and how sure that is. */
export interface Source {
  readonly document: string;
  readonly article: string | null;
  readonly url: string | null;
  readonly certainty: Certainty;
  readonly remark: string | null;
  /** The day on which it was last looked at, as yyyy-mm-dd. */
  readonly checkedOn: string;
}

/** The day on which a target can begin: that on which the asker came to us, or that of the registration. */
export const countedFromDays = ['contact', 'registration'] as const;

/** The day on which a term begins; `ending`: that on which the question ended. */
export type CountedFrom = (typeof countedFromDays)[number] | 'ending';

/** What made a version of the calendar. */
export type CalendarDeed = 'loaded' | 'added' | 'withdrawn';

/** The longest target that can be set, per unit: about a year, so that no deadline runs out of the calendar. */
export const longestTarget = { calendarDays: 400, officeDays: 250, months: 12 } as const;
