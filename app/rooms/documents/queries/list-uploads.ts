import type { Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { attachmentLimits } from '../model.ts';

/** A file that came with a form before, under its token. */
export interface UploadView {
  readonly token: string;
  readonly name: string;
  readonly size: number;
}

/** The files that these tokens stand for, in their order; a token that is unknown or forgotten is left out. */
export async function listUploads(
  { db }: Pick<Reading, 'db'>,
  tokens: readonly string[],
): Promise<readonly UploadView[]> {
  const asked = [...new Set(tokens)].slice(0, attachmentLimits.files);
  if (asked.length === 0) return [];
  const rows = await db
    .selectFrom('documents.upload as upload')
    .innerJoin('documents.content as content', 'content.hash', 'upload.hash')
    .select(['upload.digest', 'upload.display_name as name', 'content.size'])
    .where('upload.digest', 'in', asked.map(tokenDigest))
    .execute();
  const byDigest = new Map(rows.map(({ digest, ...upload }) => [digest.toString('hex'), upload]));
  return asked.flatMap((token) => {
    const upload = byDigest.get(tokenDigest(token).toString('hex'));
    return upload === undefined ? [] : [{ token, ...upload }];
  });
}
