import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { type PackedTable, unpackTable } from '#platform/packed-table.ts';
import { NotFound } from '#platform/refusals.ts';
import type { RawTable } from '#platform/table-file.ts';
import type { TextChoices } from '#platform/table-file-reading.ts';
import type { Decisions, DraftContent, VersionDetails } from '../engine/drafted-version.ts';
import type { ImportChoices, LineCorrection } from '../engine/import/import-report.ts';
import { type ImportState, importState } from '../model.ts';

/** What was chosen otherwise than was detected, but for the corrections by line. */
export type ReadingChoices = Omit<ImportChoices, 'corrections'> & TextChoices;

/** Everything as it is detected. */
export const asDetected: ReadingChoices = {
  encoding: null,
  separator: null,
  sheet: null,
  columns: {},
  vintage: null,
};

/** A file that came in, with what was chosen, corrected and filled in since. */
export interface DelineationImport {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: Date;
  readonly state: ImportState;
  /** Code of the delineation that it is for; null: a new one, or not said yet. */
  readonly delineation: string | null;
  /** Without sheets once it is thrown away. */
  readonly raw: RawTable;
  readonly choices: ReadingChoices;
  readonly corrections: readonly LineCorrection[];
  readonly details: VersionDetails | null;
  readonly decisions: Decisions;
  /** The version as it would be published; null where there is no draft. */
  readonly draft: DraftContent | null;
  readonly draftedAt: Date | null;
  /** The version that was published from it. */
  readonly version: string | null;
}

/** The import with this id. Refuses (NotFound) an id that is none. */
export async function getImport(ctx: Pick<Reading, 'db'>, id: string): Promise<DelineationImport> {
  const row = isId(id) ? await importRow(ctx, id) : undefined;
  if (row === undefined) throw new NotFound('Dit ingelezen bestand bestaat niet.');
  return {
    id,
    fileName: row.fileName,
    receivedAt: row.receivedAt,
    state: importState(row),
    delineation: row.delineation,
    raw: row.raw === null ? { ...gone, fileName: row.fileName } : unpackTable(row.raw as PackedTable),
    choices: { ...asDetected, ...(row.choices as Partial<ReadingChoices>) },
    corrections: row.corrections as readonly LineCorrection[],
    details: row.details as VersionDetails | null,
    decisions: row.decisions as Decisions,
    draft: row.draft as DraftContent | null,
    draftedAt: row.draftedAt,
    version: row.version,
  };
}

const gone = { format: 'csv', encoding: null, separator: null, sheets: [] } as const;

async function importRow(ctx: Pick<Reading, 'db'>, id: string) {
  return await ctx.db
    .selectFrom('territory.import as i')
    .leftJoin('territory.draft as draft', 'draft.import', 'i.id')
    .where('i.id', '=', id)
    .select([
      'i.file_name as fileName',
      'i.received_at as receivedAt',
      'i.delineation',
      'i.raw',
      'i.choices',
      'i.corrections',
      'i.details',
      'i.decisions',
      'i.version',
      'i.discarded_at as discardedAt',
      'draft.content as draft',
      'draft.drafted_at as draftedAt',
    ])
    .executeTakeFirst();
}
