import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, parseCsv } from '#platform/csv.ts';
import { projectRoot } from '#platform/project-root.ts';

/** The folder with the facts as they were collected; only the project's own makers have it. */
export const factsFolder = join(projectRoot, '..', 'shared', 'facts');

/** The collected facts, file by file. */
export interface Facts {
  rows(file: string): readonly CsvRow[];
  text(file: string): string;
}

/** Opens ../shared/facts, or returns null where it is absent: reference/ itself is all that a stranger needs. */
export function openFacts(): Facts | null {
  if (!existsSync(factsFolder)) return null;
  const text = (file: string) => readFileSync(join(factsFolder, file), 'utf8');
  return { text, rows: (file) => parseCsv(text(file)) };
}
