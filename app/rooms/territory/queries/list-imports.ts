import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { VersionDetails } from '../engine/drafted-version.ts';
import { type ImportState, importState } from '../model.ts';

/** An import as it stands in a list. */
export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: Date;
  readonly state: ImportState;
  /** Code and name of the delineation that it is for, where that is said; the name is null while it is not there yet. */
  readonly delineation: string | null;
  readonly delineationName: string | null;
  readonly validFrom: Day | null;
  readonly version: string | null;
}

const linesShown = 200;

/** The last two hundred imports, newest first. */
export async function listImports(ctx: Reading): Promise<readonly ImportLine[]> {
  const rows = await ctx.db
    .selectFrom('territory.import as i')
    .leftJoin('territory.draft as draft', 'draft.import', 'i.id')
    .leftJoin('territory.delineation as d', 'd.code', 'i.delineation')
    .select([
      'i.id',
      'i.file_name as fileName',
      'i.received_at as receivedAt',
      'i.delineation',
      'i.details',
      'i.version',
      'i.discarded_at as discardedAt',
      'd.plural as delineationName',
      'draft.drafted_at as draftedAt',
    ])
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(linesShown)
    .execute();
  return rows.map(({ details, discardedAt, draftedAt, ...row }) => {
    const filled = details as VersionDetails | null;
    return {
      ...row,
      state: importState({ draftedAt, discardedAt, version: row.version }),
      delineationName: row.delineationName ?? filled?.founding?.plural ?? null,
      validFrom: filled?.validFrom ?? null,
    };
  });
}
