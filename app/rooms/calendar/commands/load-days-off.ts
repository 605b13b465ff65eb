import type { Writing } from '#platform/context.ts';
import type { CsvRow } from '#platform/csv.ts';
import { insertRows, plainRow } from '#platform/reference-tables.ts';
import { newVersion } from './new-version.ts';

const columns = [
  'day',
  'kind',
  'name',
  'source_document',
  'source_url',
  'certainty',
  'remark',
  'checked_on',
] as const;

/**
 * Brings the days off of reference/ in: what is not there any more, or says something else now, is withdrawn, and what is
 * new is added, in one new version of the calendar. What a person decided about a day goes before what reference/ says.
 */
export async function loadDaysOff(ctx: Writing, lines: readonly CsvRow[]): Promise<void> {
  const rows = await ctx.db.selectFrom('calendar.day_off').selectAll().execute();
  const standing = rows.filter(({ withdrawn_in }) => withdrawn_in === null);
  const said = new Set(lines.map(contentOf));
  const gone = standing.filter((row) => row.origin === 'reference' && !said.has(contentOf(row)));
  const stays = new Set(standing.filter((row) => !gone.includes(row)).map(({ day }) => day));
  const withdrawn = await withdrawnByPersons(ctx);
  const come = lines.filter(({ day = '' }) => !stays.has(day) && !withdrawn.has(day));
  if (gone.length + come.length === 0) return;
  const version = await newVersion(ctx, 'loaded');
  if (gone.length > 0) {
    await ctx.db
      .updateTable('calendar.day_off')
      .set({ withdrawn_in: version })
      .where(
        'id',
        'in',
        gone.map(({ id }) => id),
      )
      .execute();
  }
  await insertRows(ctx, {
    table: 'calendar.day_off',
    columns: ['id', 'origin', 'added_in', ...columns],
    rows: come.map((line) => ({
      ...plainRow(line),
      id: ctx.newId(),
      origin: 'reference',
      added_in: String(version),
    })),
  });
}

/** What a day off says, as one text to compare. */
function contentOf(cells: Readonly<Partial<Record<(typeof columns)[number], string | null>>>): string {
  return JSON.stringify(columns.map((column) => cells[column] ?? ''));
}

/** The days of which a person withdrew what reference/ says. */
async function withdrawnByPersons(ctx: Writing): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .selectFrom('calendar.day_off as off')
    .innerJoin('calendar.version as version', 'version.number', 'off.withdrawn_in')
    .where('off.origin', '=', 'reference')
    .where('version.deed', '=', 'withdrawn')
    .select('off.day')
    .execute();
  return new Set(rows.map(({ day }) => day));
}
