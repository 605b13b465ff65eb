import { type Day, daysBetween, dutch } from '#platform/day.ts';
import type { OfficeClock } from '../queries/list-clocks.ts';

/** How it stands with a term today: how many days are left, or when it was met. */
export function progressWords(
  { isRunning, metOn, deadline: { lastDay } }: Pick<OfficeClock, 'isRunning' | 'metOn' | 'deadline'>,
  today: Day,
): string {
  if (metOn !== null) {
    return `Gebeurd op ${dutch(metOn)}${lastDay !== null && metOn > lastDay ? ', na die dag' : ''}.`;
  }
  if (!isRunning) return 'De vraag is afgerond.';
  return lastDay === null ? '' : `${leftWords(lastDay, today)}.`;
}

/** How many days are left up to this day, or have gone by since. */
export function leftWords(lastDay: Day, today: Day): string {
  const left = daysBetween(today, lastDay);
  const days = Math.abs(left) === 1 ? '1 dag' : `${Math.abs(left)} dagen`;
  if (left === 0) return 'Dat is vandaag';
  return left > 0 ? `Nog ${days}` : `${days} geleden`;
}
