import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { importFor } from '../access.ts';
import type { LineCorrection } from '../engine/import/import-report.ts';
import { knownLines } from '../engine/known-lines.ts';
import type { DelineationImport } from '../queries/get-import.ts';

/**
 * These lines of the file are read as corrected from now on; the file itself stays as it came. A correction takes the
 * place of the earlier one of its line, and one that changes nothing takes it back. One that is not of a line of the
 * file adds a line, directly below the last. Refuses (NotFound) an unknown import, (Conflict) one that is not being
 * looked through, (Invalid) a line further down. Records delineationImport.corrected.
 */
export async function correctLines(
  ctx: Writing,
  id: string,
  corrections: readonly LineCorrection[],
): Promise<void> {
  const before = await importFor(ctx, id, 'open');
  if (corrections.length === 0) return;
  refuseFarLines(before, corrections);
  const byLine = new Map(before.corrections.map((one) => [one.line, one]));
  for (const one of corrections) byLine.set(one.line, one);
  const kept = [...byLine.values()].filter(changesSomething).sort((a, b) => a.line - b.line);
  await ctx.db
    .updateTable('territory.import')
    .set({ corrections: JSON.stringify(kept) })
    .where('id', '=', id)
    .execute();
  const lines = corrections.map(({ line }) => line);
  record(ctx, 'delineationImport.corrected', { kind: 'delineationImport', id }, { lines });
}

function refuseFarLines(
  { raw, corrections: earlier }: Pick<DelineationImport, 'raw' | 'corrections'>,
  corrections: readonly LineCorrection[],
): void {
  const known = knownLines(raw, earlier);
  const added = new Set(corrections.map(({ line }) => line).filter((line) => !known.has(line)));
  const last = [...known].reduce((furthest, line) => Math.max(furthest, line), 0) + added.size;
  const far = [...added].find((line) => line < 1 || line > last || !Number.isInteger(line));
  if (far !== undefined) throw new Invalid(`Regel ${far} staat niet in dit bestand. Laad de pagina opnieuw.`);
}

function changesSomething({ skip, nis, areaCode, area, share }: LineCorrection): boolean {
  return skip || nis !== null || areaCode !== null || area !== null || share !== null;
}
