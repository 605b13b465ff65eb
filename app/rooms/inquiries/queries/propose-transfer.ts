import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { listMergerSteps } from '#rooms/territory/queries/list-merger-steps.ts';
import type { ProvincesConcerned } from '../engine/triage.ts';
import type { InquiryView } from './get-inquiry.ts';
import { municipalitiesByName } from './triage-ground.ts';
import type { TriageReason } from './triage-reason.ts';

/**
 * The contact point to which an open question should go because the municipality that asks has gone up in one of another
 * province since the day of the contact; null where it has not, or that contact point leads already. Who asked, when and
 * where stays as it was.
 */
export async function proposeTransfer(
  ctx: Reading,
  inquiry: InquiryView,
): Promise<(ProvincesConcerned & { readonly because: TriageReason }) | null> {
  const day = dayOf(ctx.now);
  const nis = await codeOf(ctx, inquiry.organizationId ?? inquiry.claimedOrganizationId);
  const isMergedSince = (await listMergerSteps(ctx)).some(
    ({ mergedOn, fromNis }) =>
      mergedOn > inquiry.contactedOn && mergedOn <= day && (nis === null || fromNis === nis),
  );
  if (!isMergedSince) return null;
  const before = await municipalitiesByName(ctx, inquiry.contactedOn);
  const today = await municipalitiesByName(ctx, day);
  const name = inquiry.organizationName ?? '';
  const was = nis === null ? before.byName.get(name) : before.byCode.get(nis);
  const is = nis === null ? today.byName.get(name) : today.byCode.get(nis);
  if (was === undefined || is === undefined || was.provinceNis === is.provinceNis) return null;
  if (inquiry.provinceNis !== was.provinceNis) return null;
  const follows = inquiry.provinces.filter((one) => one !== was.provinceNis && one !== is.provinceNis);
  return { leads: is.provinceNis, follows, because: { by: 'movedProvince', name: is.name } };
}

async function codeOf(ctx: Reading, organizationId: string | null): Promise<string | null> {
  if (organizationId === null) return null;
  const { identifiers } = await getOrganization(ctx, organizationId);
  return identifiers.find(({ scheme }) => scheme === 'nis')?.value ?? null;
}
