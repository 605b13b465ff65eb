import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import type { OrganizationKind } from '../model.ts';
import { provinceFor } from './province-for.ts';

/** A new organisation: `provinceNis` for what lies in or works for one province, `validFrom` its first day. */
export interface Registration {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceNis: string | null;
  readonly validFrom: Day;
}

/**
 * Registers an organisation and returns its id. Refuses (Invalid) a kind that needs a province without one;
 * (Conflict) a second one of the same kind, name and province that still exists. Records
 * organization.registered.
 */
export async function registerOrganization(ctx: Writing, registration: Registration): Promise<string> {
  const { kind, name, validFrom } = registration;
  const provinceNis = await provinceFor(ctx, kind, registration.provinceNis);
  await refuseTwin(ctx, { kind, name, provinceNis });
  const id = ctx.newId();
  await ctx.db
    .insertInto('parties.organization')
    .values({
      id,
      kind,
      name,
      province_nis: provinceNis,
      valid_from: validFrom,
      valid_to: null,
      reference_key: null,
    })
    .execute();
  record(
    ctx,
    'organization.registered',
    { kind: 'organization', id },
    { kind, provinceNis, validFrom },
    { name },
  );
  return id;
}

async function refuseTwin(
  ctx: Writing,
  { kind, name, provinceNis }: Pick<Registration, 'kind' | 'name' | 'provinceNis'>,
): Promise<void> {
  const twin = await ctx.db
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .where('province_nis', 'is not distinct from', provinceNis)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (twin) throw new Conflict(`“${name}” is al geregistreerd. Zoek de organisatie op en wijzig ze daar.`);
}
