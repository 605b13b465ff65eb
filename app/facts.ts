import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { inWriting } from '#platform/writing.ts';
import { loadCalendar } from '#rooms/calendar/commands/load-calendar.ts';
import { loadStructures } from '#rooms/cooperation/commands/load-structures.ts';
import { recountAfter } from '#rooms/inquiries/commands/recount-clocks.ts';
import { loadLegalRules } from '#rooms/legislation/commands/load-legal-rules.ts';
import { registerGovernments } from '#rooms/parties/commands/register-governments.ts';
import { loadReferenceFacts } from '#rooms/territory/commands/load-reference-facts.ts';

const actor = { kind: 'system', name: 'referentiefeiten' } as const;

/**
 * Brings the reference facts of this version into the database: first the territory, then the organisations
 * and the cooperation structures that stand on it, the office calendar, and the rules. Does nothing, in milliseconds,
 * where they are in already.
 */
export async function loadFacts(
  db: Kysely<Database>,
  { now, report }: { now: Date; report: (line: string) => void },
): Promise<void> {
  const files = await readReferenceFiles();
  const { loaded } = await inWriting(db, { now, actor }, (ctx) => loadReferenceFacts(ctx, files));
  if (loaded.length > 0) report(`referentiefeiten geladen: ${loaded.length} reeksen`);
  const { registered } = await inWriting(db, { now, actor }, (ctx) => registerGovernments(ctx, files));
  if (registered > 0) report(`organisaties geregistreerd: ${registered}`);
  const { answer: calendar, moved } = await inWriting(db, { now, actor }, (ctx) =>
    recountAfter(
      ctx,
      () => loadCalendar(ctx, files),
      ({ loaded }) => loaded.length > 0,
    ),
  );
  if (moved.length > 0) report(`open termijnen verschoven: ${moved.length}`);
  if (calendar.loaded.length > 0) report(`kalender en termijnen geladen: ${calendar.loaded.length} reeksen`);
  const rules = await inWriting(db, { now, actor }, (ctx) => loadLegalRules(ctx, files));
  if (rules.loaded.length > 0) report(`juridische regels geladen: ${rules.loaded.length} reeksen`);
  const structures = await inWriting(db, { now, actor }, (ctx) => loadStructures(ctx, files));
  if (structures.loaded > 0) report(`samenwerkingsverbanden geladen: ${structures.loaded}`);
}
