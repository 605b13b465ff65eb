import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { type Clock, type Deadline, decidedDeadline } from '#platform/deadline.ts';
import type { TermKind } from '#rooms/calendar/model.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { listAllTermRules } from '#rooms/calendar/queries/list-all-term-rules.ts';
import type { TermRule } from '#rooms/calendar/queries/term-rule.ts';
import { type InquiryCourse, type KeptClock, listCourses } from './list-courses.ts';
import { clockOf, isRunning, metAt, termsOf } from './term-course.ts';

/** A term of the office for a question: until when, why that day, and whether it still runs. */
export interface OfficeClock {
  readonly kind: TermKind;
  readonly rule: TermRule;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly isRunning: boolean;
  /** The day on which the office did what the term is for. */
  readonly metOn: Day | null;
  /** Each time that it was counted, in that order; the last one holds. */
  readonly history: readonly KeptClock[];
}

/**
 * The terms of the office for a question as they were last counted, each with its explanation day by day, by the versions
 * of the term and the calendar that were used then. A term that the office has withdrawn is not there.
 */
export async function listClocks(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly OfficeClock[]> {
  const [course] = await listCourses(ctx, [inquiryId]);
  if (course === undefined || course.clocks.length === 0) return [];
  const rules = await listAllTermRules(ctx);
  const clocks = termsOf[course.kind].map((kind) => clockIn(ctx, course, rules, kind));
  return (await Promise.all(clocks)).flatMap((clock) => clock ?? []);
}

async function clockIn(
  ctx: Pick<Reading, 'db'>,
  course: InquiryCourse,
  rules: readonly TermRule[],
  kind: TermKind,
): Promise<OfficeClock | null> {
  const history = course.clocks.filter((one) => one.kind === kind);
  const kept = history.at(-1);
  const rule = rules.find((one) => one.kind === kind && one.number === kept?.termNumber);
  if (kept === undefined || rule === undefined || rule.term === null) return null;
  const calendar = await getOfficeCalendar(ctx, kept.calendarVersion);
  const clock = clockOf(rule.term, rule, kept.startsOn, course);
  const met = metAt(kind, course);
  return {
    kind,
    rule,
    clock,
    deadline: decidedDeadline(clock, calendar),
    isRunning: isRunning(kind, course),
    metOn: met === null ? null : dayOf(met),
    history,
  };
}
