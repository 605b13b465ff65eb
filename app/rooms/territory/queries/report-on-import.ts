import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { ImportContext, ImportReport } from '../engine/import/import-report.ts';
import type { ImportTable } from '../engine/import/import-table.ts';
import { reportOn } from '../engine/import/report-on.ts';
import type { CodeAndName } from '../model.ts';
import type { DelineationImport } from './get-import.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listVintages } from './list-vintages.ts';

/** The report on an import, and what it was judged by. */
export interface JudgedImport {
  readonly report: ImportReport;
  readonly judgedBy: ImportContext;
}

/**
 * Reads the file of an import as it was chosen and corrected, and says everything that is wrong with it, judged by
 * the facts of now and by the delineation that it is for.
 */
export async function reportOnImport(
  ctx: Reading,
  given: Pick<DelineationImport, 'delineation' | 'raw' | 'choices' | 'corrections'>,
): Promise<JudgedImport> {
  const steps = await listMergerSteps(ctx);
  const judgedBy = {
    steps,
    vintages: await listVintages(ctx, steps),
    knownAreas: await knownAreas(ctx, given.delineation),
    coversAll: await coversAll(ctx, given.delineation),
  };
  const choices = { ...given.choices, corrections: given.corrections };
  return { judgedBy, report: reportOn(withAddedLines(given), judgedBy, choices) };
}

/** The table with an empty row for every correction of a line below its last: those add a line. */
function withAddedLines({
  raw,
  choices,
  corrections,
}: Pick<DelineationImport, 'raw' | 'choices' | 'corrections'>): ImportTable {
  const sheets = raw.sheets.map((sheet) => {
    if (choices.sheet !== null && choices.sheet !== sheet.name) return sheet;
    const last = sheet.rows.at(-1)?.line ?? 0;
    const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
    const cells = Array.from({ length: width }, () => ({ text: '', kind: 'text' as const }));
    const added = corrections
      .filter(({ line }) => line > last)
      .map(({ line }) => ({ line, isHidden: false, cells }));
    return { ...sheet, rows: [...sheet.rows, ...added] };
  });
  return { sheets };
}

/** The areas of the newest version of a delineation, by which a name alone finds its code. */
async function knownAreas(ctx: Reading, delineation: string | null): Promise<readonly CodeAndName[]> {
  if (delineation === null) return [];
  return await ctx.db
    .selectFrom('territory.area as a')
    .where('a.version', '=', (eb) =>
      eb
        .selectFrom('territory.delineation_version as v')
        .where('v.delineation', '=', delineation)
        .where(sql<boolean>`not isempty(v.valid)`)
        .orderBy('v.stated_from', (order) => order.desc().nullsLast())
        .limit(1)
        .select('v.id'),
    )
    .select(['a.code', 'a.name'])
    .orderBy('a.code')
    .execute();
}

async function coversAll(ctx: Reading, delineation: string | null): Promise<boolean> {
  if (delineation === null) return false;
  const found = await ctx.db
    .selectFrom('territory.delineation')
    .where('code', '=', delineation)
    .select('covers_all')
    .executeTakeFirst();
  return found?.covers_all ?? false;
}
