import type { Reading } from '#platform/context.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import type { DraftContent, VersionDetails } from '../engine/drafted-version.ts';
import { type DelineationImport, getImport } from './get-import.ts';

/** An import of which a draft was made. */
export type DraftedImport = DelineationImport & {
  readonly details: VersionDetails;
  readonly draft: DraftContent;
};

/**
 * The draft of this import. Refuses (NotFound) an id that is none, and an import without a draft; where a deed on that
 * draft was refused before, (Conflict) in those words.
 */
export async function getDraft(ctx: Reading, id: string, refusal?: string): Promise<DraftedImport> {
  const found = await getImport(ctx, id);
  const { details, draft } = found;
  if (details === null || draft === null) {
    if (refusal !== undefined) throw new Conflict(refusal);
    throw new NotFound('Van dit bestand is er geen ontwerp. Open het bestand om te zien hoe ver het staat.');
  }
  return { ...found, details, draft };
}
