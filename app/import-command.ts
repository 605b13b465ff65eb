import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { inWriting } from '#platform/writing.ts';
import { draftVersion } from '#rooms/territory/commands/draft-version.ts';
import { receiveDelineationFile } from '#rooms/territory/commands/receive-delineation-file.ts';
import { blockersIn } from '#rooms/territory/engine/lines-to-correct.ts';
import { enteredDetails } from '#rooms/territory/forms.ts';
import { asDetected } from '#rooms/territory/queries/get-import.ts';
import { reportOnImport } from '#rooms/territory/queries/report-on-import.ts';
import { importReportLines } from './import-report-lines.ts';
import type { Opened } from './opening.ts';

/** What `import afbakening` was asked: the file, whether only to report on it, and what was said of its version. */
export interface ImportOrder {
  readonly file: string;
  readonly isReportOnly: boolean;
  readonly values: Readonly<Record<string, string>>;
}

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

const options = {
  ...{ afbakening: text, vanaf: text, tot: text, stand: text, rechtsgrond: text, bron: text, eigenaar: text },
  ...{ soort: text, beleidsdomein: text, opmerking: text, code: text, naam: text, meervoud: text },
  ...{ telt: yes, dekt: yes, rapport: yes },
} as const;

/** Reads what stands behind `import`; null where it is no order to import. An unknown option is a TypeError of Node. */
export function parseImportOrder(args: string[]): ImportOrder | null {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [what, file, ...rest] = positionals;
  if (what !== 'afbakening' || file === undefined || rest.length > 0) return null;
  const { rapport = false, telt = false, dekt = false, ...texts } = values;
  const said = { ...texts, telt: telt ? 'ja' : '', dekt: dekt ? 'ja' : '' };
  return { file, isReportOnly: rapport, values: said };
}

/**
 * Tells what was recognised in a file and every problem by line. Without problems that block, and unless only the
 * report is wanted, it makes a draft of it and returns its path. With such problems nothing is kept, and there is no
 * path. Refuses what the commands refuse, and (NotFound) a file that is not there.
 */
export async function importDelineation(
  { database: { kysely } }: Pick<Opened, 'database'>,
  order: ImportOrder,
  { now, actor, print }: { now: Date; actor: Actor; print: (line: string) => void },
): Promise<{ readonly blockers: number; readonly path: string | null }> {
  const bytes = await readFile(order.file).catch(() => {
    throw new NotFound(`Het bestand ${order.file} is niet te lezen. Kijk de naam na.`);
  });
  const raw = await readTableFile(bytes, basename(order.file));
  const delineation = order.values.afbakening || null;
  const { report } = await reportOnImport(
    { now, actor, db: kysely },
    { choices: asDetected, corrections: [], delineation, raw },
  );
  for (const line of importReportLines(raw, report)) print(line);
  const blockers = blockersIn(report);
  if (blockers > 0 || order.isReportOnly) return { blockers, path: null };
  const details = enteredDetails({ text: (name) => order.values[name] ?? '' });
  const id = await inWriting(kysely, { now, actor }, async (ctx) => {
    const received = await receiveDelineationFile(ctx, { bytes, raw, delineation });
    await draftVersion(ctx, received, details);
    return received;
  });
  return { blockers, path: `/beheer/afbakeningen/${id}/ontwerp` };
}
