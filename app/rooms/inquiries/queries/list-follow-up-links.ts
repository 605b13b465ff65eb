import type { Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';

/** A link to the private page of an asker, without what opens it. */
export interface FollowUpLink {
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** The links of a question, newest first; at most 500. Whether the actor may see the question is for who asks. */
export function listFollowUpLinks(ctx: Pick<Reading, 'db'>, inquiryId: string): Promise<FollowUpLink[]> {
  return links(ctx).where('inquiry_id', '=', inquiryId).orderBy('made_at', 'desc').limit(500).execute();
}

/** The link of this token with the number of its question, also where it no longer works; null where there never was one. */
export async function findFollowUpLink(
  ctx: Pick<Reading, 'db'>,
  token: string,
): Promise<(FollowUpLink & { readonly number: string }) | null> {
  const found = await links(ctx)
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'inquiry_id')
    .select('inquiry.number')
    .where('digest', '=', tokenDigest(token))
    .executeTakeFirst();
  return found ?? null;
}

function links({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('inquiries.follow_up_link')
    .select(['made_at as madeAt', 'expires_at as expiresAt', 'revoked_at as revokedAt']);
}
