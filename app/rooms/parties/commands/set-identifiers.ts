import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { organizationFor } from '../access.ts';
import { type IdentifierFault, type IdentifierScheme, identifierFault } from '../model.ts';

/** One code of the outside world. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

const faultWords: Readonly<Record<IdentifierFault, string>> = {
  nisForm: 'Een NIS-code heeft vijf cijfers, bijvoorbeeld 31033.',
  ovoForm: 'Een OVO-code bestaat uit OVO en zes cijfers, bijvoorbeeld OVO001835.',
  uriForm: 'Een URI begint met http:// of https:// en bevat geen spaties. Zet er één per regel.',
  kboForm: 'Een KBO-nummer heeft tien cijfers en begint met 0 of 1, bijvoorbeeld 0207.508.932.',
  kboCheck: 'De laatste twee cijfers van dit KBO-nummer kloppen niet met de andere. Kijk het na.',
};

/**
 * The organisation has exactly these codes. Refuses (Invalid) a code that does not have its form, (Conflict) a
 * KBO or OVO code that another organisation has, (NotFound) an unknown organisation. Records
 * organization.identifiersSet, unless nothing changed.
 */
export async function setIdentifiers(
  ctx: Writing,
  id: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  const wanted = distinct(identifiers);
  refuseFaults(wanted);
  await organizationFor(ctx, id);
  const held = await ctx.db
    .selectFrom('parties.identifier')
    .select(['scheme', 'value'])
    .where('organization_id', '=', id)
    .orderBy('scheme')
    .orderBy('value')
    .execute();
  const [before, after] = [asCodes(held), asCodes(wanted)];
  if (before.join() === after.join()) return;
  for (const identifier of wanted) await refuseTaken(ctx, id, identifier);
  await ctx.db.deleteFrom('parties.identifier').where('organization_id', '=', id).execute();
  if (wanted.length > 0) {
    const rows = wanted.map((identifier) => ({ organization_id: id, ...identifier }));
    await ctx.db.insertInto('parties.identifier').values(rows).execute();
  }
  record(ctx, 'organization.identifiersSet', { kind: 'organization', id }, { before, after });
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  return [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()];
}

function asCodes(identifiers: readonly Identifier[]): string[] {
  return identifiers.map(({ scheme, value }) => `${scheme} ${value}`).sort();
}

function refuseFaults(identifiers: readonly Identifier[]): void {
  const fields: Record<string, string> = {};
  for (const { scheme, value } of identifiers) {
    const fault = identifierFault(scheme, value);
    if (fault !== null) fields[scheme] ??= faultWords[fault];
  }
  if (Object.keys(fields).length > 0) throw new Invalid('Er is nog niets bewaard.', fields);
}

/** A NIS code is shared by a municipality and its OCMW, and a URI has no owner; KBO and OVO have one. */
async function refuseTaken(ctx: Writing, id: string, { scheme, value }: Identifier): Promise<void> {
  if (scheme !== 'kbo' && scheme !== 'ovo') return;
  const other = await ctx.db
    .selectFrom('parties.identifier as identifier')
    .innerJoin('parties.organization as organization', 'organization.id', 'identifier.organization_id')
    .select('organization.name')
    .where('identifier.scheme', '=', scheme)
    .where('identifier.value', '=', value)
    .where('organization.id', '!=', id)
    .executeTakeFirst();
  if (other) throw new Conflict(`${value} is al de code van ${other.name}. Haal ze daar eerst weg.`);
}
