import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { type OrganizationKind, organizationKinds } from '#rooms/parties/model.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import {
  formerOrganizationsByMailDomain,
  organizationsByMailDomain,
} from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { findMeantMunicipalities } from '#rooms/territory/queries/find-meant-municipalities.ts';
import { plainText } from '../engine/words-in-text.ts';
import type { InquiryView } from './get-inquiry.ts';
import type { TriageReason } from './triage-reason.ts';

/** An organisation that may be who asks, and why. */
export interface PossibleAsker {
  readonly id: string;
  readonly name: string;
  readonly because: TriageReason;
}

/**
 * Which organisations may be who asks: by the domain of the mail address and by what was chosen in the form, else by the
 * name that was said, also a former or a misspelt one of a municipality. Four at most: a name that fits several is for a
 * person to decide.
 */
export async function proposeAskers(ctx: Reading, inquiry: InquiryView): Promise<readonly PossibleAsker[]> {
  const byDomain = await ofMailDomain(ctx, inquiry.askerEmail?.split('@')[1] ?? '');
  const claimed = await ofClaim(ctx, inquiry.claimedOrganizationId);
  const known = [...byDomain, ...claimed.filter(({ id }) => !byDomain.some((one) => one.id === id))];
  const found = known.length > 0 ? known : await ofSaidName(ctx, inquiry.organizationName ?? '');
  return found.slice(0, 4);
}

async function ofMailDomain(ctx: Reading, domain: string): Promise<readonly PossibleAsker[]> {
  if (domain === '') return [];
  const known = await organizationsByMailDomain(ctx, domain);
  const because = { by: 'mailDomain', domain } as const;
  if (known.length > 0)
    return known.toSorted(municipalityFirst).map(({ id, name }) => ({ id, name, because }));
  const former = await formerOrganizationsByMailDomain(ctx, domain);
  const successors = await Promise.all(
    former.map(async ({ name, kind }) => {
      const because = { by: 'formerMailDomain', domain, formerName: name } as const;
      return kind === 'municipality' ? await ofMeantName(ctx, name, () => because) : [];
    }),
  );
  return successors.flat();
}

async function ofClaim(ctx: Reading, organizationId: string | null): Promise<readonly PossibleAsker[]> {
  if (organizationId === null) return [];
  const { id, name } = await getOrganization(ctx, organizationId);
  return [{ id, name, because: { by: 'claim' } }];
}

async function ofSaidName(ctx: Reading, name: string): Promise<readonly PossibleAsker[]> {
  const said = plainText(name).replace(/^(de )?(gemeente|stad|gemeentebestuur|stadsbestuur)( van)? /, '');
  if (said === '') return [];
  const because = { by: 'saidName', name } as const;
  const named = (await listOrganizationChoices(ctx)).filter((one) => plainText(one.name) === said);
  if (named.length > 0) return named.map((one) => ({ id: one.id, name: one.name, because }));
  return await ofMeantName(ctx, said, (isFormer) => ({ by: isFormer ? 'formerName' : 'likeName', name }));
}

/** The municipalities of today that a former or misspelt name means. A part of a name means too many. */
async function ofMeantName(
  ctx: Reading,
  name: string,
  because: (isFormer: boolean) => TriageReason,
): Promise<readonly PossibleAsker[]> {
  const meant = await findMeantMunicipalities(ctx, name, dayOf(ctx.now));
  const found = await Promise.all(
    meant
      .filter(({ foundBy }) => foundBy !== 'part')
      .map(async ({ municipality: { nis }, foundBy }) => {
        const organization = await findOrganizationByIdentifier(ctx, {
          scheme: 'nis',
          value: nis,
          kind: 'municipality',
        });
        return organization && { ...organization, because: because(foundBy === 'otherDay') };
      }),
  );
  return found.flatMap((one) => (one === null ? [] : [{ id: one.id, name: one.name, because: one.because }]));
}

/** A municipality and its OCMW share a domain; mostly the municipality asks. */
function municipalityFirst(one: { kind: OrganizationKind }, other: { kind: OrganizationKind }): number {
  return organizationKinds.indexOf(one.kind) - organizationKinds.indexOf(other.kind);
}
