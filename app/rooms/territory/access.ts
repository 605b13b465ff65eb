import type { Writing } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#platform/refusals.ts';
import { type ImportState, isCode } from './model.ts';
import { type DelineationImport, getImport } from './queries/get-import.ts';

/*
 * Every command on an import begins here: its row is locked first, so that the second of two presses, or of two
 * people, waits and then finds it as the first left it.
 */

/** Locks an import. Refuses (NotFound) an unknown one, (Conflict) one that is in none of these states. */
export async function importFor(
  ctx: Writing,
  id: string,
  ...states: readonly ImportState[]
): Promise<DelineationImport> {
  if (!isId(id)) throw new NotFound('Dit ingelezen bestand bestaat niet.');
  await ctx.db.selectFrom('territory.import').select('id').where('id', '=', id).forUpdate().execute();
  const found = await getImport(ctx, id);
  if (!states.includes(found.state)) throw new Conflict(refusals[found.state]);
  return found;
}

const refusals: Readonly<Record<ImportState, string>> = {
  open: 'Van dit bestand is nog geen ontwerp gemaakt. Vul eerst de gegevens van de versie in.',
  drafted: 'Van dit bestand is al een ontwerp gemaakt. Keer eerst terug naar het nakijken.',
  published: 'Deze versie is al gepubliceerd. Lees een nieuw bestand in om iets te wijzigen.',
  discarded: 'Dit bestand is weggegooid. Lees het opnieuw in als je het nog nodig hebt.',
};

/** Id of the person who acts; null for the command line. */
export function actingPerson(ctx: Writing): string | null {
  return ctx.actor.kind === 'member' ? ctx.actor.personId : null;
}

/** Refuses (Invalid) a code that no delineation has; null, for one that is new, is fine. */
export async function refuseUnknownDelineation(ctx: Writing, delineation: string | null): Promise<void> {
  if (delineation === null) return;
  const found = isCode(delineation)
    ? await ctx.db
        .selectFrom('territory.delineation')
        .select('code')
        .where('code', '=', delineation)
        .executeTakeFirst()
    : undefined;
  if (found === undefined) {
    const message = 'Deze afbakening kennen we niet. Kies er een uit de lijst.';
    throw new Invalid(message, { afbakening: message });
  }
}

/** Refuses everybody but the system: boundaries come in on the command line. */
export function refuseOthersThanSystem({ actor }: Writing): void {
  if (actor.kind !== 'system') throw new NotAllowed('Grenzen vervangen kan alleen op de opdrachtregel.');
}
