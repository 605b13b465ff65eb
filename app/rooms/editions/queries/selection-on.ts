import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import type { TerritoryMunicipality } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { type EditionSelection, selected } from '../model.ts';

/** The municipalities of a selection, by name, and what the province or region is called on the day. */
export interface SelectionOnDay {
  readonly municipalities: readonly TerritoryMunicipality[];
  readonly name: string | null;
}

/** Refuses (Invalid) a day before the facts begin, and a province or region that the day does not have. */
export async function selectionOn(
  ctx: Reading,
  selection: EditionSelection,
  day: Day,
): Promise<SelectionOnDay> {
  const { lines } = await territoryOn(ctx, day);
  const municipalities = selected([...lines.values()], selection).toSorted((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
  const [first] = municipalities;
  if (first === undefined) {
    const message = 'Op deze dag is er geen provincie of regio met deze code. Kies er een uit de lijst.';
    throw new Invalid(message, { keuze: message });
  }
  const name = selection.of === 'all' ? null : (first[selection.of]?.name ?? null);
  return { municipalities, name };
}
