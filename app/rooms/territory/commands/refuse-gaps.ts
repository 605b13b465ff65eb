import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import type { DraftContent, VersionDetails } from '../engine/drafted-version.ts';
import { getDraftDifference } from '../queries/get-draft-difference.ts';

/**
 * Refuses (Invalid) a draft in which a municipality lies in no area, where the delineation covers all of them: there a
 * gap is a mistake of the file and no fact.
 */
export async function refuseGaps(
  ctx: Writing,
  details: VersionDetails,
  content: DraftContent,
): Promise<void> {
  if (!(await mustCoverAll(ctx, details))) return;
  const { without } = await getDraftDifference(ctx, details, content);
  if (without.length === 0) return;
  const [first, ...others] = without.map(({ name }) => name);
  const lie = others.length === 0 ? 'ligt' : `en ${others.length} andere gemeenten liggen`;
  const message = `${first} ${lie} in geen enkel gebied, terwijl deze afbakening alle gemeenten dekt. Geef ze een gebied bij het nakijken.`;
  throw new Invalid(message, { [details.founding ? 'dekt' : 'afbakening']: message });
}

async function mustCoverAll(ctx: Writing, { delineation, founding }: VersionDetails): Promise<boolean> {
  if (founding !== null) return founding.coversAll;
  const { covers_all: coversAll } = await ctx.db
    .selectFrom('territory.delineation')
    .select('covers_all')
    .where('code', '=', delineation)
    .executeTakeFirstOrThrow();
  return coversAll;
}
