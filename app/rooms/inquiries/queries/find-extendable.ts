import { type Day, dutch } from '#platform/day.ts';
import type { OfficeClock } from './list-clocks.ts';

/** The term that can be extended, or why none can. */
export type Extendable =
  | { readonly clock: OfficeClock; readonly refusal: null }
  | { readonly clock: null; readonly refusal: string };

/** Which of the terms of a question can be extended on this day: one that runs, knows an extension, and had none. */
export function findExtendable(clocks: readonly OfficeClock[], today: Day): Extendable {
  const running = clocks.filter(({ isRunning }) => isRunning);
  if (running.length === 0) return refused('Voor deze vraag loopt er geen termijn die verlengd kan worden.');
  const clock = running.find(({ clock: { term } }) => term.extendedTo !== null);
  if (clock === undefined)
    return refused('De termijn van deze vraag kan niet verlengd worden: de regel laat dat niet toe.');
  const { extension } = clock.clock;
  if (extension !== null)
    return refused(`Deze termijn is al verlengd, op ${dutch(extension.on)}. Verlengen kan maar één keer.`);
  const { lastDay } = clock.deadline;
  if (lastDay !== null && today > lastDay)
    return refused(`Deze termijn liep tot ${dutch(lastDay)}. Verlengen kan niet meer als hij verstreken is.`);
  return { clock, refusal: null };
}

function refused(refusal: string): Extendable {
  return { clock: null, refusal };
}
