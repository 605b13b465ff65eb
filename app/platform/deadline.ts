import { closedBecause, type DayOff, isOfficeDay, type OfficeCalendar } from './calendar.ts';
import { addDays, type Day, dayBefore } from './day.ts';
import { Invalid } from './refusals.ts';
import { daysToCount, type Term } from './term.ts';

/** Days that are not counted, from the first up to and not including `to`; null: nobody knows yet until when. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
  readonly because: string;
}

/** The day on which it was decided to extend a term, and why. */
export interface Extension {
  readonly on: Day;
  readonly because: string;
}

/** A term that runs: since when, and what happened to it. */
export interface Clock {
  readonly term: Term;
  readonly start: Day;
  readonly pauses: readonly Pause[];
  readonly extension: Extension | null;
}

/** Why a day counts or does not. `passedOver` and `movedTo` come after the count, where a last day moves. */
export type Treatment =
  | { readonly kind: 'start' }
  | { readonly kind: 'counted' }
  | { readonly kind: 'extended' }
  | { readonly kind: 'skipped'; readonly because: DayOff | 'weekend' }
  | { readonly kind: 'paused'; readonly because: string }
  | { readonly kind: 'passedOver'; readonly because: DayOff | 'weekend' }
  | { readonly kind: 'movedTo' };

/** Days in a row that are treated alike, and how far the count is after each end of them. */
export interface Run {
  readonly treatment: Treatment;
  readonly from: Day;
  /** The last of them; null: the pause still lasts. */
  readonly to: Day | null;
  /** What the first and the last of these days counted as; 0 before the first counted day. */
  readonly firstNumber: number;
  readonly lastNumber: number;
}

/** Until when, and how that was counted. */
export interface Deadline {
  /** The last day on which it is in time; null while a pause lasts. */
  readonly lastDay: Day | null;
  /** Every day from the start to the last day, once and in order. */
  readonly runs: readonly Run[];
  readonly termVersion: string;
  readonly calendarVersion: number;
}

/**
 * The last day of a running term, explained day by day. Days in a pause are not counted, and a last day does not move
 * into one. Refuses (Invalid) an extension that the term does not know, that has no reasons, or that was decided before
 * the start or after the last day. Throws RangeError where the term needs days that the calendar does not know.
 */
export function deadline(clock: Clock, calendar: OfficeCalendar): Deadline {
  const { term, extension } = clock;
  if (extension !== null) refuseExtension(clock, extension, counted(clock, calendar, term.count).lastDay);
  return decidedDeadline(clock, calendar);
}

/**
 * The same for a term of which the extension was accepted: that stays, also where a day off that came or went since would
 * have made it too late.
 */
export function decidedDeadline(clock: Clock, calendar: OfficeCalendar): Deadline {
  const { term, extension } = clock;
  return counted(clock, calendar, extension === null ? term.count : (term.extendedTo ?? term.count));
}

function refuseExtension({ term, start }: Clock, { on, because }: Extension, lastDay: Day | null): void {
  if (term.extendedTo === null) throw new Invalid('Deze termijn kan niet verlengd worden.');
  if (because.trim() === '') throw new Invalid('Geef de redenen voor de verlenging.');
  if (on < start) throw new Invalid('Een termijn kan niet verlengd worden voor hij begint.');
  if (lastDay !== null && on > lastDay) {
    throw new Invalid('Een termijn kan niet meer verlengd worden als hij verstreken is.');
  }
}

function counted(clock: Clock, calendar: OfficeCalendar, count: number): Deadline {
  const { term, start } = clock;
  const runs = runsOf({
    ...clock,
    calendar,
    ordinary: daysToCount(term, start, term.count),
    total: daysToCount(term, start, count),
  });
  return {
    lastDay: runs.at(-1)?.to ?? null,
    runs,
    termVersion: term.version,
    calendarVersion: calendar.version,
  };
}

/** A clock on a calendar, with how many days are to be counted without the extension and in all. */
interface Course extends Clock {
  readonly calendar: OfficeCalendar;
  readonly ordinary: number;
  readonly total: number;
}

function runsOf(course: Course): readonly Run[] {
  const { start, term } = course;
  const runs: Run[] = [];
  if (term.firstCounted === 'nextDay') runs.push(runOf({ kind: 'start' }, start, start, 0));
  for (let last = runs.at(-1); !isEnd(last, course); last = runs.at(-1)) {
    const next = nextRun(last, course);
    if (last === undefined || !isAlike(last.treatment, next.treatment)) runs.push(next);
    else runs[runs.length - 1] = { ...last, to: next.to, lastNumber: next.lastNumber };
  }
  return runs;
}

function isEnd(last: Run | undefined, { term, total, calendar }: Course): boolean {
  if (last === undefined) return false;
  if (last.to === null || last.treatment.kind === 'movedTo') return true;
  if (!isCount(last.treatment) || last.lastNumber < total) return false;
  return term.lastDay === 'stays' || isOfficeDay(calendar, last.to);
}

/** The days after the last run: a whole pause, or one day. */
function nextRun(last: Run | undefined, course: Course): Run {
  const day = last?.to ? addDays(last.to, 1) : course.start;
  const number = last?.lastNumber ?? 0;
  const pause = course.pauses.find(({ from, to }) => from <= day && (to === null || day < to));
  if (pause !== undefined) {
    const lastDay = pause.to === null ? null : dayBefore(pause.to);
    return runOf({ kind: 'paused', because: pause.because }, day, lastDay, number);
  }
  const treatment = treatmentOf(day, number, course);
  return runOf(treatment, day, day, isCount(treatment) ? number + 1 : number);
}

function treatmentOf(day: Day, number: number, { term, calendar, ordinary, total }: Course): Treatment {
  if (number === total) {
    const because = closedBecause(calendar, day);
    return because === null ? { kind: 'movedTo' } : { kind: 'passedOver', because };
  }
  const because = term.unit === 'officeDays' ? closedBecause(calendar, day) : null;
  if (because !== null) return { kind: 'skipped', because };
  return { kind: number < ordinary ? 'counted' : 'extended' };
}

function isCount({ kind }: Treatment): boolean {
  return kind === 'counted' || kind === 'extended';
}

function isAlike(a: Treatment, b: Treatment): boolean {
  const because = (one: Treatment) => ('because' in one ? one.because : null);
  return a.kind === b.kind && because(a) === because(b);
}

function runOf(treatment: Treatment, from: Day, to: Day | null, number: number): Run {
  return { treatment, from, to, firstNumber: number, lastNumber: number };
}
