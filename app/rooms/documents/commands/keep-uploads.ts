import type { Writing } from '#platform/context.ts';
import type { Files } from '#platform/files.ts';
import { later } from '#platform/jobs.ts';
import { mediaTypeOf } from '#platform/media-type.ts';
import { tokenDigest } from '#platform/secret-token.ts';

/** A file that came with a form, under the token by which the form finds it again. */
export interface UploadToKeep {
  readonly token: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly originalName: string;
  readonly displayName: string;
  readonly claimedType: string;
}

/**
 * Keeps files of a form before the form is done: they are on disk once this is committed. The same token again changes
 * nothing. A new content is inspected later. The row of a content stays locked until the commit, so that nobody tidies
 * it away meanwhile; in the order of the hashes, so that two forms do not wait for each other.
 */
export async function keepUploads(
  ctx: Writing,
  uploads: readonly UploadToKeep[],
  { files, isScanned }: { readonly files: Files; readonly isScanned: boolean },
): Promise<void> {
  for (const upload of uploads.toSorted((one, other) => (one.hash < other.hash ? -1 : 1))) {
    const hash = Buffer.from(upload.hash, 'hex');
    const { inspected } = await ctx.db
      .insertInto('documents.content')
      .values({
        hash,
        size: upload.bytes.byteLength,
        media_type: mediaTypeOf(upload.bytes),
        received_at: ctx.now,
        scan: isScanned ? 'waiting' : 'none',
        finding: null,
        inspected_at: null,
        text: null,
      })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({ received_at: ctx.now }))
      .returning('inspected_at as inspected')
      .executeTakeFirstOrThrow();
    await files.put(upload.hash, upload.bytes);
    await ctx.db
      .insertInto('documents.upload')
      .values({
        digest: tokenDigest(upload.token),
        hash,
        original_name: upload.originalName,
        display_name: upload.displayName,
        claimed_type: upload.claimedType,
        received_at: ctx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (inspected === null) later(ctx, 'documents.inspect', { hash: upload.hash });
  }
}
