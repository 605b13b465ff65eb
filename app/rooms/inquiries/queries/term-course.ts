import { type Day, dayOf } from '#platform/day.ts';
import type { Clock, Pause } from '#platform/deadline.ts';
import type { Term } from '#platform/term.ts';
import type { TermKind } from '#rooms/calendar/model.ts';
import type { TermRule } from '#rooms/calendar/queries/term-rule.ts';
import { turnOf } from '../engine/standing.ts';
import type { InquiryKind, InquiryStepKind } from '../model.ts';
import type { InquiryCourse } from './list-courses.ts';

/** The terms that bind the office for a question of each kind. */
export const termsOf: Readonly<Record<InquiryKind, readonly TermKind[]>> = {
  question: ['inquiryTarget'],
  bottleneck: ['bottleneckTarget'],
  complaint: ['complaintAcknowledgement', 'complaintHandling'],
  disclosureRequest: ['disclosureDecision'],
};

/**
 * The rule that binds a question: the last decision that held by the day from which it lets the term count, whatever kind
 * the question was taken for at first. Null where there never was one; one without a term where the office withdrew it.
 */
export function ruleFor(
  rules: readonly TermRule[],
  kind: TermKind,
  course: Pick<InquiryCourse, 'contactedOn' | 'registeredOn'>,
): TermRule | null {
  const found = rules.find((rule) => rule.kind === kind && rule.validFrom <= startOf(rule, course));
  return found ?? null;
}

/** The day on which a term by this rule begins. */
export function startOf(
  { countedFrom }: Pick<TermRule, 'countedFrom'>,
  { contactedOn, registeredOn }: Pick<InquiryCourse, 'contactedOn' | 'registeredOn'>,
): Day {
  return countedFrom === 'contact' ? contactedOn : registeredOn;
}

/** A term of a question with what happened to it: how long it stood still, and whether it was extended. */
export function clockOf(
  term: Term,
  { kind, pausesForAsker }: Pick<TermRule, 'kind' | 'pausesForAsker'>,
  start: Day,
  course: Pick<InquiryCourse, 'steps' | 'deeds'>,
): Clock {
  const extended = course.deeds.find((one) => one.kind === kind && one.deed === 'extended');
  return {
    term,
    start,
    pauses: pausesForAsker ? pausesOf(course) : [],
    extension:
      extended === undefined || term.extendedTo === null
        ? null
        : { on: dayOf(extended.at), because: extended.words },
  };
}

/**
 * The days on which it was for the asker to act, from that on which the office asked or answered, up to that on which the
 * asker did something. An answer that was the last word is no pause: nothing runs any more.
 */
export function pausesOf({ steps }: Pick<InquiryCourse, 'steps'>): readonly Pause[] {
  const pauses: Pause[] = [];
  let open: Pause | null = null;
  for (const { kind, at } of steps) {
    const day = dayOf(at);
    if (open !== null && endsPause.has(kind)) {
      if (day > open.from) pauses.push({ ...open, to: day });
      open = null;
    }
    const because = beginsPause[kind];
    if (because !== undefined) open ??= { from: day, to: null, because };
  }
  return open === null || open.because === beginsPause.delivered ? pauses : [...pauses, open];
}

const beginsPause: Partial<Record<InquiryStepKind, string>> = {
  askedAsker: 'er was iets gevraagd aan de vraagsteller',
  delivered: 'er was een antwoord bezorgd',
};

const endsPause: ReadonlySet<InquiryStepKind> = new Set([
  'added',
  'delivered',
  'denied',
  'reopened',
  'askedAgain',
]);

/** When the office did what the term is for; null: not yet. */
export function metAt(kind: TermKind, { deliveredAt, hasReceipt, steps, deeds }: InquiryCourse): Date | null {
  if (kind !== 'complaintAcknowledgement') return deliveredAt;
  const reached = steps.find(({ kind }) => (kind === 'registered' ? hasReceipt : toAsker.has(kind)))?.at;
  const noted = deeds.find(({ deed }) => deed === 'acknowledged')?.at;
  const first = [reached, noted].flatMap((at) => at ?? []).sort((a, b) => a.getTime() - b.getTime());
  return first[0] ?? null;
}

const toAsker: ReadonlySet<InquiryStepKind> = new Set([
  'askedAsker',
  'informed',
  'delivered',
  'closed',
  'pointedElsewhere',
]);

/** Whether the term still runs: the office has to do what it is for. */
export function isRunning(kind: TermKind, course: InquiryCourse): boolean {
  return turnOf(course.state) !== 'nobody' && metAt(kind, course) === null;
}
