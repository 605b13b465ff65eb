import { NotFound } from '#platform/refusals.ts';
import type { GetFile } from '#reception/page.ts';
import { getDocument } from '#rooms/documents/queries/list-documents.ts';
import { findReferralByKey } from '#rooms/referrals/queries/find-referral-by-key.ts';
import { openDocument } from './open-document.ts';

/** `/deelvragen/:token/bijlagen/:id`: what was sent along with one deelvraag, and with its answer. */
export const FILE: GetFile = async (ctx, { params }) => {
  const token = params.token ?? '';
  const referral = await findReferralByKey(ctx, token);
  if (referral === null) throw new NotFound('Deze link werkt niet.');
  const reader = { kind: 'referral', id: referral.id } as const;
  return openDocument(await getDocument(ctx, referral.subject, params.id ?? '', reader));
};
