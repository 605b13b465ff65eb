import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { blanksIn, type LetterKind } from '../engine/text-blocks.ts';
import type { Authority } from '../model.ts';
import { listTextBlocks, listTextBlockVersions } from '../queries/list-text-blocks.ts';

/** What a block says, and into which letters it can go. */
export interface TextBlockToMake {
  readonly name: string;
  readonly words: string;
  readonly letters: readonly LetterKind[];
  readonly authority: Authority | null;
}

/** Which block changes, and from which version of it. */
export interface RevisedTextBlock {
  readonly id: string;
  readonly version: number | null;
}

/**
 * Makes a text block (null), or another version of one, which takes it up again where it was withdrawn. Letters that went
 * out stay as they are. Refuses (NotFound) what is no block, (Conflict) one that somebody else changed since, (Invalid) a
 * name that another block has, and a text for an administration that names who asked. Records textBlock.revised.
 */
export async function reviseTextBlock(
  ctx: Writing,
  revised: RevisedTextBlock | null,
  block: TextBlockToMake,
): Promise<void> {
  const { id, version } =
    revised === null ? { id: ctx.newId(), version: 1 } : await nextVersion(ctx, revised);
  refuseName(block);
  const others = (await listTextBlocks(ctx)).filter((one) => one.id !== id && !one.isWithdrawn);
  if (others.some(({ name }) => name.toLowerCase() === block.name.toLowerCase())) {
    throw new Invalid('Er is nog niets bewaard.', {
      naam: 'Er is al een tekstblok met deze naam. Kies een andere, of pas dat tekstblok aan.',
    });
  }
  await keep(ctx, { id, version, ...block, isWithdrawn: false });
  record(ctx, 'textBlock.revised', { kind: 'textBlock', id }, { version }, { ...block });
}

/**
 * A text block can go into no letter any more. Refuses as `reviseTextBlock` does for a block, and (Conflict) one that was
 * withdrawn already. Records textBlock.withdrawn.
 */
export async function withdrawTextBlock(ctx: Writing, revised: RevisedTextBlock): Promise<void> {
  const { id, version, last } = await nextVersion(ctx, revised);
  if (last.isWithdrawn) throw new Conflict('Dit tekstblok is al ingetrokken.');
  await keep(ctx, { ...last, id, version, isWithdrawn: true });
  record(ctx, 'textBlock.withdrawn', { kind: 'textBlock', id }, { version });
}

async function nextVersion(ctx: Writing, { id, version }: RevisedTextBlock) {
  const [last] = await listTextBlockVersions(ctx, id);
  if (version !== null && version !== last.version) throw new Conflict(changedSince);
  return { id, version: last.version + 1, last };
}

const changedSince =
  'Iemand anders wijzigde dit tekstblok intussen. Er is nog niets bewaard: kijk hieronder na wat er nu staat, en bewaar opnieuw als het nog klopt.';

function refuseName({ words, letters }: TextBlockToMake): void {
  const namesAsker = blanksIn(words).some((name) => name.toLowerCase() === 'vraagsteller');
  if (!letters.includes('referral') || !namesAsker) return;
  throw new Invalid('Er is nog niets bewaard.', {
    woorden: 'Een tekst aan een administratie noemt de vraagsteller niet: haal {{vraagsteller}} weg.',
  });
}

/** Of two that revise at once the second finds its version taken. */
async function keep(
  ctx: Writing,
  {
    id,
    version,
    name,
    words,
    letters,
    authority,
    isWithdrawn,
  }: TextBlockToMake & { readonly id: string; readonly version: number; readonly isWithdrawn: boolean },
): Promise<void> {
  const kept = await ctx.db
    .insertInto('correspondence.text_block')
    .values({
      id,
      version,
      name,
      words,
      letters: [...letters],
      authority,
      is_withdrawn: isWithdrawn,
      made_at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .onConflict((conflict) => conflict.columns(['id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  if (kept === undefined) throw new Conflict(changedSince);
}
