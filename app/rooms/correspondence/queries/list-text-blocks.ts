import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { LetterKind } from '../engine/text-blocks.ts';
import type { Authority } from '../model.ts';

/** Words that come back in letters, as they were at one version. */
export interface TextBlock {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly words: string;
  readonly letters: readonly LetterKind[];
  /** Where a question belongs for which this is the standard text; null for any other block. */
  readonly authority: Authority | null;
  readonly isWithdrawn: boolean;
  readonly madeAt: Date;
  /** Who made this version; null for Regioloket. */
  readonly personId: string | null;
}

/** Every text block as it is now, those that were withdrawn last, by name; at most 1000. */
export async function listTextBlocks({ db }: Pick<Reading, 'db'>): Promise<readonly TextBlock[]> {
  return await db
    .selectFrom(lastVersions(db).as('block'))
    .selectAll('block')
    .orderBy('block.isWithdrawn')
    .orderBy(sql`block.name collate public.dutch`)
    .orderBy('block.id')
    .limit(1000)
    .execute();
}

/** The blocks that can go into such a letter, by name. */
export async function listBlocksFor(
  ctx: Pick<Reading, 'db'>,
  letter: LetterKind,
): Promise<readonly TextBlock[]> {
  const blocks = await listTextBlocks(ctx);
  return blocks.filter(({ isWithdrawn, letters }) => !isWithdrawn && letters.includes(letter));
}

/** All versions of a block, newest first; at most 1000. Refuses (NotFound) what is no block. */
export async function listTextBlockVersions(
  { db }: Pick<Reading, 'db'>,
  id: string,
): Promise<readonly [TextBlock, ...TextBlock[]]> {
  const [last, ...earlier] = isId(id)
    ? await versions(db).where('id', '=', id).orderBy('version', 'desc').limit(1000).execute()
    : [];
  if (last === undefined) throw new NotFound('Dit tekstblok bestaat niet.');
  return [last, ...earlier];
}

function lastVersions(db: Reading['db']) {
  return versions(db).distinctOn('id').orderBy('id').orderBy('version', 'desc');
}

function versions(db: Reading['db']) {
  return db
    .selectFrom('correspondence.text_block')
    .select(['id', 'version', 'name', 'words', 'letters', 'authority'])
    .select(['is_withdrawn as isWithdrawn', 'made_at as madeAt', 'person_id as personId']);
}
