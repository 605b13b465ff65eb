import type { OfficeCalendar } from '#platform/calendar.ts';
import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { decidedDeadline } from '#platform/deadline.ts';
import type { TermKind } from '#rooms/calendar/model.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { listAllTermRules } from '#rooms/calendar/queries/list-all-term-rules.ts';
import type { TermRule } from '#rooms/calendar/queries/term-rule.ts';
import { type InquiryCourse, type KeptClock, listCourses } from '../queries/list-courses.ts';
import { clockOf, isRunning, ruleFor, startOf, termsOf } from '../queries/term-course.ts';

/** A term of a question that ends on another day than was told; null: it stands still, or there is none any more. */
export interface MovedClock {
  readonly number: string;
  readonly kind: TermKind;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Counts the terms of these questions anew, after a deed on them or because the rules of the count changed, and keeps
 * what came out otherwise. A term that runs is counted by the rules of now; one that ended keeps those by which it was
 * told. Gives what moved.
 */
export async function settleClocks(
  ctx: Writing,
  ids: readonly string[],
  cause: KeptClock['cause'],
): Promise<readonly MovedClock[]> {
  const courses = await listCourses(ctx, ids);
  const rules = await listAllTermRules(ctx);
  const now = await getOfficeCalendar(ctx);
  const moved: MovedClock[] = [];
  const news: NewClock[] = [];
  const due: DueOfInquiry[] = [];
  for (const course of courses) {
    const days: Day[] = [];
    for (const kind of termsOf[course.kind]) {
      const kept = course.clocks.findLast((one) => one.kind === kind) ?? null;
      const isKeptAsTold = kept !== null && !isRunning(kind, course);
      const calendar = isKeptAsTold ? await getOfficeCalendar(ctx, kept.calendarVersion) : now;
      const rule = isKeptAsTold ? ruleOf(rules, kept) : ruleFor(rules, kind, course);
      const counted = countedBy(rule, calendar, course);
      if (counted === null) continue;
      if (isRunning(kind, course) && counted.dueOn !== null) days.push(counted.dueOn);
      const hasMoved = kept !== null && kept.dueOn !== counted.dueOn;
      if (hasMoved) moved.push({ number: course.number, kind, from: kept.dueOn, to: counted.dueOn });
      if (isNews(kept, counted, cause === 'rules')) news.push({ inquiryId: course.id, kind, ...counted });
    }
    const dueOn = days.sort()[0] ?? null;
    if (dueOn !== course.officeDueOn) due.push({ inquiryId: course.id, dueOn });
  }
  await keep(ctx, news, cause);
  await settleDue(ctx, due);
  return moved;
}

type Counted = Pick<KeptClock, 'termNumber' | 'calendarVersion' | 'startsOn' | 'dueOn'>;

function ruleOf(rules: readonly TermRule[], { kind, termNumber }: KeptClock): TermRule | null {
  return rules.find((one) => one.kind === kind && one.number === termNumber) ?? null;
}

function countedBy(rule: TermRule | null, calendar: OfficeCalendar, course: InquiryCourse): Counted | null {
  if (rule === null) return null;
  const startsOn = startOf(rule, course);
  const dueOn =
    rule.term === null ? null : decidedDeadline(clockOf(rule.term, rule, startsOn, course), calendar).lastDay;
  return { termNumber: rule.number, calendarVersion: calendar.version, startsOn, dueOn };
}

/** A calendar that changed where this term does not go is no news of its own. */
function isNews(kept: KeptClock | null, counted: Counted, isByRules: boolean): boolean {
  if (kept === null || kept.dueOn !== counted.dueOn || kept.termNumber !== counted.termNumber) return true;
  return !isByRules && kept.calendarVersion !== counted.calendarVersion;
}

type NewClock = Counted & Pick<KeptClock, 'kind'> & { readonly inquiryId: string };

async function keep(ctx: Writing, news: readonly NewClock[], cause: KeptClock['cause']): Promise<void> {
  if (news.length === 0) return;
  await ctx.db
    .insertInto('inquiries.clock')
    .values(
      news.map(({ inquiryId, kind, termNumber, calendarVersion, startsOn, dueOn }) => ({
        inquiry_id: inquiryId,
        term_kind: kind,
        term_number: termNumber,
        calendar_version: calendarVersion,
        starts_on: startsOn,
        due_on: dueOn,
        cause,
        at: ctx.now,
      })),
    )
    .execute();
}

interface DueOfInquiry {
  readonly inquiryId: string;
  readonly dueOn: Day | null;
}

async function settleDue(ctx: Writing, due: readonly DueOfInquiry[]): Promise<void> {
  for (const [dueOn, inquiries] of Map.groupBy(due, ({ dueOn }) => dueOn)) {
    await ctx.db
      .updateTable('inquiries.standing')
      .set({ office_due_on: dueOn })
      .where(
        'inquiry_id',
        'in',
        inquiries.map(({ inquiryId }) => inquiryId),
      )
      .execute();
  }
}
