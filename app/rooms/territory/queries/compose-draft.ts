import type { Reading } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { type DraftContent, decide, type VersionDetails } from '../engine/drafted-version.ts';
import type { ImportContext, ImportReport } from '../engine/import/import-report.ts';
import { tableOnDay } from '../engine/table-on-day.ts';
import type { DelineationImport } from './get-import.ts';
import { listDelineations } from './list-delineations.ts';
import { reportOnImport } from './report-on-import.ts';

/**
 * The version that an import makes with these details, by the facts of now: its table carried over to its first day,
 * with the decisions on what that made ambiguous. Refuses (Conflict) an import with blocking problems or without a
 * single municipality, (Invalid) a first day before the facts begin.
 */
export async function composeDraft(
  ctx: Reading,
  given: DelineationImport,
  details: VersionDetails,
): Promise<DraftContent> {
  const delineation = details.founding === null ? details.delineation : null;
  const { report, judgedBy } = await reportOnImport(ctx, { ...given, delineation });
  if (report.counts.blocking > 0) {
    throw new Conflict('In dit bestand zijn er nog fouten. Verbeter ze eerst, of laat die regels weg.');
  }
  if (report.memberships.length === 0) {
    throw new Conflict('In dit bestand ligt geen enkele gemeente in een gebied. Kijk het bestand na.');
  }
  const present = (await listDelineations(ctx, details.validFrom)).find(({ code }) => code === delineation);
  const { table, ambiguous } = carried(report, judgedBy, details);
  const carriedFrom = isOfVintage(report, details.validFrom) ? null : report.vintage.from;
  return {
    against: present?.version ?? null,
    carriedFrom,
    areas: report.areas.map(({ code, name }) => ({ code, name })),
    ambiguous,
    ...decide(table.memberships, ambiguous, given.decisions),
  };
}

function isOfVintage({ vintage }: ImportReport, day: string): boolean {
  return vintage.from <= day && (vintage.to === null || day < vintage.to);
}

function carried(report: ImportReport, { vintages, steps }: ImportContext, details: VersionDetails) {
  const day = report.vintage.from;
  const municipalities = vintages.find(({ from }) => from === day)?.municipalities ?? [];
  const table = {
    code: details.delineation,
    areas: report.areas.map(({ code }) => code),
    pseudoAreas: [],
    memberships: report.memberships.map(({ areaCode, nis, share }) => ({ area: areaCode, nis, share })),
  };
  return tableOnDay(
    table,
    { day, steps, existing: new Set(municipalities.map(({ nis }) => nis)) },
    details.validFrom,
  );
}
