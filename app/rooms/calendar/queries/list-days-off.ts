import type { DayOffKind } from '#platform/calendar.ts';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Source } from '../model.ts';

/** A day on which the office is closed now, and from where that is known. */
export interface DayOffView {
  readonly day: Day;
  readonly kind: DayOffKind;
  readonly name: string;
  readonly source: Source;
}

/** The days off of a year in the last version of the calendar, in order. */
export async function listDaysOff(ctx: Reading, year: number): Promise<readonly DayOffView[]> {
  const rows = await ctx.db
    .selectFrom('calendar.day_off')
    .selectAll()
    .where('withdrawn_in', 'is', null)
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<', `${year + 1}-01-01`)
    .orderBy('day')
    .execute();
  return rows.map((row) => ({
    day: row.day,
    kind: row.kind,
    name: row.name,
    source: {
      document: row.source_document,
      article: null,
      url: row.source_url,
      certainty: row.certainty,
      remark: row.remark,
      checkedOn: row.checked_on,
    },
  }));
}
