import type { Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { deadline } from '#platform/deadline.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { inquiryFor } from '../access.ts';
import { extensionLetter } from '../mails/inquiry-letters.ts';
import { listClocks, type OfficeClock } from '../queries/list-clocks.ts';
import { deadlinesFor } from './deadlines-for.ts';
import { noteTermDeed } from './note-term-deed.ts';
import { tellAsker } from './tell-asker.ts';

/**
 * Extends the term that runs for a question, once, and tells the asker why, with the new last day and how it was counted;
 * says whether there was an address to tell it to. Refuses as `inquiryFor` does, (Conflict) where no term runs that can be
 * extended, and where it was already, and (Invalid) after the last day. Records inquiry.termExtended.
 */
export async function extendTerm(
  ctx: Writing,
  number: string,
  { reasons, version }: { readonly reasons: string; readonly version: number | null },
  house: { baseUrl: string },
): Promise<boolean> {
  const inquiry = await inquiryFor(ctx, number, 'extend', version);
  const { kind, clock } = extendable(await listClocks(ctx, inquiry.id));
  const extension = { on: dayOf(ctx.now), because: reasons };
  deadline({ ...clock, extension }, await getOfficeCalendar(ctx));
  await noteTermDeed(ctx, inquiry.id, { kind, deed: 'extended', words: reasons });
  record(ctx, 'inquiry.termExtended', { kind: 'inquiry', id: inquiry.id }, { kind }, { reasons });
  const deadlines = await deadlinesFor(ctx, inquiry.id);
  return await tellAsker(ctx, inquiry, house, (facts) => extensionLetter({ ...facts, reasons, deadlines }));
}

function extendable(clocks: readonly OfficeClock[]): OfficeClock {
  const running = clocks.filter(({ isRunning }) => isRunning);
  const extended = running.find(({ clock }) => clock.extension !== null);
  if (extended?.clock.extension) {
    throw new Conflict(
      `Deze termijn is al verlengd, op ${dutch(extended.clock.extension.on)}. Verlengen kan maar één keer.`,
    );
  }
  const found = running.find(({ clock }) => clock.term.extendedTo !== null);
  if (found !== undefined) return found;
  throw new Conflict(
    running.length === 0
      ? 'Voor deze vraag loopt er geen termijn die verlengd kan worden.'
      : 'De termijn van deze vraag kan niet verlengd worden: de regel laat dat niet toe.',
  );
}
