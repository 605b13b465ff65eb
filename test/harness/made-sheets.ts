import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type MadeSheet, madeSheet } from '#rooms/portal/papers/municipality-sheet.ts';
import { sheetGround } from '#rooms/portal/queries/sheet-ground.ts';
import { toldOnSheet } from '#rooms/portal/queries/told-on-sheet.ts';
import { getMunicipality } from '#rooms/territory/queries/get-municipality.ts';

/** The sheets of the municipalities of a day, in the order of their codes; of all of them, or of these. */
export async function madeSheets(
  ctx: Reading,
  day: Day,
  nisCodes?: readonly string[],
): Promise<readonly MadeSheet[]> {
  const ground = await sheetGround(ctx, day);
  const made: MadeSheet[] = [];
  for (const nis of nisCodes ?? ground.territory.lines.keys()) {
    const municipality = await getMunicipality(ctx, nis, day);
    if (municipality.state !== 'exists') throw new Error(`No municipality ${nis} on ${day}`);
    const told = await toldOnSheet(ctx, ground, municipality);
    made.push(madeSheet(told, { baseUrl: 'https://voorbeeld.test', isDemo: false, madeAt: ctx.now }));
  }
  return made;
}
