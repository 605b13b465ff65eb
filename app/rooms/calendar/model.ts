/** What a term is for. A target is the office's own: a setting, and never a promise. */
export const termKinds = [
  'inquiryTarget',
  'bottleneckTarget',
  'complaintAcknowledgement',
  'complaintHandling',
  'disclosureDecision',
  'silence',
  'reopening',
] as const;

export type TermKind = (typeof termKinds)[number];

/** Whether this is a target of the office itself; no decree or yardstick says one. */
export function isTarget(kind: TermKind): boolean {
  return kind === 'inquiryTarget' || kind === 'bottleneckTarget';
}

/** Whether this is the time that an asker has for something: to react to an answer, or to take up again what ended. */
export function isAskerTerm(kind: TermKind): boolean {
  return kind === 'silence' || kind === 'reopening';
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

/** The day on which a term begins; `delivery`: that of the answer to the asker, `ending`: that on which the question ended. */
export type CountedFrom = (typeof countedFromDays)[number] | 'delivery' | 'ending';

/** What made a version of the calendar. */
export type CalendarDeed = 'loaded' | 'added' | 'withdrawn';

/** The longest term that the office can set, per unit: about a year, so that no deadline runs out of the calendar. */
export const longestTerm = { calendarDays: 400, officeDays: 250, months: 12 } as const;
