import type { Clock } from './deadline.ts';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date in three numbers: this calculator shares no line of arithmetic with the one that it checks. */
interface Civil {
  year: number;
  month: number;
  date: number;
}

/**
 * Every day of a term with what it is and how far the count is, worked out as with a pencil on a wall calendar: turn one
 * leaf at a time and look at it. Pauses must have an end, and an extension must be one that the term allows.
 */
export function naiveDays({ term, start, pauses, extension }: Clock, daysOff: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  const leaf = civil(start);
  let number = 0;
  const isPaused = () => pauses.some(({ from, to }) => from <= text(leaf) && text(leaf) < (to ?? ''));
  const isClosed = () =>
    daysOff.has(text(leaf)) || weekday(leaf) === 'saturday' || weekday(leaf) === 'sunday';
  const write = (kind: string) => lines.push(`${text(leaf)} ${kind} ${number}`);
  const ordinary = daysIn(start, term.unit, term.count, term.firstCounted);
  const total = extension ? daysIn(start, term.unit, term.extendedTo ?? 0, term.firstCounted) : ordinary;

  if (term.firstCounted === 'nextDay') {
    write('start');
    turn(leaf);
  }
  let closedOnLast = false;
  while (number < total) {
    if (isPaused()) write('paused');
    else if (term.unit === 'officeDays' && isClosed()) write('skipped');
    else {
      number += 1;
      closedOnLast = isClosed();
      write(number <= ordinary ? 'counted' : 'extended');
    }
    turn(leaf);
  }
  if (term.lastDay === 'moves' && closedOnLast) {
    while (isPaused() || isClosed()) {
      write(isPaused() ? 'paused' : 'passedOver');
      turn(leaf);
    }
    write('movedTo');
  }
  return lines;
}

/** How many leaves a term has; for months by turning them until the date of the start comes round. */
function daysIn(start: string, unit: string, count: number, firstCounted: string): number {
  if (unit !== 'months') return count;
  const { date } = civil(start);
  const leaf = civil(start);
  let leaves = 0;
  let months = 0;
  while (months < count) {
    turn(leaf);
    leaves += 1;
    const isLastLeaf = leaf.date === lengthOf(leaf);
    if (leaf.date === date || (isLastLeaf && leaf.date < date)) months += 1;
  }
  return firstCounted === 'sameDay' && leaf.date !== date ? leaves + 1 : leaves;
}

function turn(leaf: Civil): void {
  leaf.date += 1;
  if (leaf.date > lengthOf(leaf)) {
    leaf.date = 1;
    leaf.month += 1;
  }
  if (leaf.month > 12) {
    leaf.month = 1;
    leaf.year += 1;
  }
}

function lengthOf({ year, month }: Civil): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Zeller's congruence (Acta Mathematica 9, 1886): 0 is Saturday, 1 is Sunday. */
function weekday({ year, month, date }: Civil): 'saturday' | 'sunday' | 'weekday' {
  const late = month < 3 ? 12 : 0;
  const y = year - late / 12;
  const h =
    (date +
      Math.floor((13 * (month + late + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  if (h === 0) return 'saturday';
  return h === 1 ? 'sunday' : 'weekday';
}

function civil(day: string): Civil {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function text({ year, month, date }: Civil): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
