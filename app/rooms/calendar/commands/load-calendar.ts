import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { type ReferenceFiles, referenceLines } from '#platform/reference-files.ts';
import { loadWhereChanged } from '#platform/reference-tables.ts';
import { loadDaysOff } from './load-days-off.ts';
import { loadTerms } from './load-terms.ts';

const daysOff = 'calendar/data.csv';
const terms = 'terms/data.csv';

/**
 * The days off and the terms of reference/ hold, beside what people decided about them. What changed there becomes a new
 * version of the calendar, or of that term; nothing is overwritten. Returns the files that were new or changed; records
 * calendar.loaded with their checksums if any were. Refuses everybody but the system.
 */
export async function loadCalendar(
  ctx: Writing,
  files: ReferenceFiles,
): Promise<{ readonly loaded: readonly string[] }> {
  const loading = { files, paths: [daysOff, terms], notedIn: 'calendar.loaded_set' };
  const changed = await loadWhereChanged(ctx, loading, async () => {
    await loadDaysOff(ctx, referenceLines(files, daysOff));
    await loadTerms(ctx, referenceLines(files, terms));
  });
  if (changed.size > 0) {
    record(ctx, 'calendar.loaded', { kind: 'referenceFacts', id: 'calendar' }, Object.fromEntries(changed));
  }
  return { loaded: [...changed.keys()] };
}
