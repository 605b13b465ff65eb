import type { Writing } from '#platform/context.ts';
import type { Government } from './reference-governments.ts';

/**
 * Gives the reference keys of these governments to organisations that have none yet and are plainly the same:
 * of the same kind, with one of its codes or with its name in its province. Somebody may have registered by hand
 * what the facts did not know yet. Returns the keys that were given; nothing else about an organisation changes.
 */
export async function recogniseGovernments(
  ctx: Writing,
  governments: readonly Government[],
): Promise<ReadonlySet<string>> {
  const given = new Set<string>();
  if (governments.length === 0) return given;
  const keyless = await keylessOrganizations(ctx);
  for (const government of governments) {
    const at = keyless.findIndex((organization) => isSame(organization, government));
    const [found] = at < 0 ? [] : keyless.splice(at, 1);
    if (found === undefined) continue;
    await ctx.db
      .updateTable('parties.organization')
      .set({ reference_key: government.referenceKey })
      .where('id', '=', found.id)
      .execute();
    given.add(government.referenceKey);
  }
  return given;
}

interface Keyless extends Pick<Government, 'kind' | 'name' | 'provinceNis'> {
  readonly id: string;
  readonly codes: ReadonlySet<string>;
}

async function keylessOrganizations(ctx: Writing): Promise<Keyless[]> {
  const rows = await ctx.db
    .selectFrom('parties.organization as organization')
    .leftJoin('parties.identifier as identifier', 'identifier.organization_id', 'organization.id')
    .select(['organization.id', 'organization.kind', 'organization.name'])
    .select(['organization.province_nis as provinceNis', 'identifier.scheme', 'identifier.value'])
    .where('organization.reference_key', 'is', null)
    .orderBy('organization.id')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((some) => {
    const [first] = some;
    return first ? [{ ...first, codes: new Set(some.map(codeOf)) }] : [];
  });
}

function isSame(organization: Keyless, { kind, name, provinceNis, identifiers }: Government): boolean {
  if (organization.kind !== kind) return false;
  if (identifiers.some((identifier) => organization.codes.has(codeOf(identifier)))) return true;
  return organization.name === name && organization.provinceNis === provinceNis;
}

function codeOf({ scheme, value }: { scheme: string | null; value: string | null }): string {
  return `${scheme} ${value}`;
}
