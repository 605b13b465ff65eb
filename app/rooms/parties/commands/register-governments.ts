import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { ReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { recogniseGovernments } from './recognise-governments.ts';
import { type Government, referenceGovernments } from './reference-governments.ts';

/**
 * Every present municipality, OCMW and province of the reference facts is registered with its codes, and so are
 * the governors, VVSG/Labo, Steunpunt, ABB and its contact points with their cards. What is registered already is
 * known by its reference key and left as it is: an administrator may have amended it, its codes and its province
 * included. A KBO or OVO code that another organisation has by now stays there. Returns how many were new;
 * records governments.registered if any were. Refuses everybody but the system.
 */
export async function registerGovernments(
  ctx: Writing,
  files: ReferenceFiles,
): Promise<{ registered: number }> {
  if (ctx.actor.kind !== 'system') throw new NotAllowed('Alleen Regioloket zelf laadt de referentiefeiten.');
  await sql`lock table parties.organization in share row exclusive mode`.execute(ctx.db);
  const known = await registeredKeys(ctx);
  const unknown = referenceGovernments(files).filter(({ referenceKey }) => !known.has(referenceKey));
  const recognised = await recogniseGovernments(ctx, unknown);
  const missing = unknown
    .filter(({ referenceKey }) => !recognised.has(referenceKey))
    .map((government) => ({ ...government, id: ctx.newId() }));
  if (missing.length === 0) return { registered: 0 };
  await insertAll(ctx, missing);
  const counts = Object.groupBy(missing, ({ kind }) => kind);
  const facts = Object.fromEntries(Object.entries(counts).map(([kind, some]) => [kind, some.length]));
  record(ctx, 'governments.registered', { kind: 'referenceFacts', id: 'organisations' }, facts);
  return { registered: missing.length };
}

async function registeredKeys(ctx: Writing): Promise<ReadonlySet<string | null>> {
  const rows = await ctx.db
    .selectFrom('parties.organization')
    .select('reference_key as referenceKey')
    .where('reference_key', 'is not', null)
    .execute();
  return new Set(rows.map(({ referenceKey }) => referenceKey));
}

async function insertAll(ctx: Writing, governments: readonly (Government & { id: string })[]): Promise<void> {
  const organizations = governments.map(({ id, kind, name, provinceNis, validFrom, referenceKey }) => ({
    id,
    kind,
    name,
    province_nis: provinceNis,
    valid_from: validFrom,
    valid_to: null,
    reference_key: referenceKey,
  }));
  const identifiers = governments.flatMap((government) =>
    government.identifiers.map((identifier) => ({ organization_id: government.id, ...identifier })),
  );
  const unknown = { telephone: null, address: null, website: null, note: null };
  const cards = governments
    .filter(({ email }) => email !== null)
    .map(({ id, email }) => ({ organization_id: id, email, ...unknown }));
  await ctx.db.insertInto('parties.organization').values(organizations).execute();
  if (identifiers.length > 0) {
    // A code that an administrator gave to another organisation must not stop the start.
    const insert = ctx.db.insertInto('parties.identifier').values(identifiers);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
  if (cards.length > 0) await ctx.db.insertInto('parties.contact_card').values(cards).execute();
}
