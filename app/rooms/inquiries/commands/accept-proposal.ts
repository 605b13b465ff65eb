import type { Writing } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { handles } from '../queries/handling.ts';
import { proposeTriage } from '../queries/propose-triage.ts';
import { assignInquiry } from './assign-inquiry.ts';
import { classifyInquiry } from './classify-inquiry.ts';
import { identifyAsker } from './identify-asker.ts';

/** Which proposal somebody takes over, by what it is about and its value. */
export interface ProposalToAccept {
  readonly what: 'asker' | 'place' | 'classification';
  readonly value: string;
  readonly version: number | null;
}

/**
 * Does what was proposed, as the decision of who takes it over. Refuses (Conflict) what is proposed no more, and as
 * `inquiryFor` does. Records what the deed itself does.
 */
export async function acceptProposal(
  ctx: Writing,
  number: string,
  { what, value, version }: ProposalToAccept,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await getInquiry(ctx, number);
  const proposals = await proposeTriage(ctx, inquiry);
  const proposal = proposals.find((one) => one.what === what && one.value === value);
  if (proposal?.what === 'asker') {
    await identifyAsker(ctx, number, { organizationId: proposal.organizationId, version });
  } else if (proposal?.what === 'place') {
    const { leads: provinceNis, follows } = proposal;
    const stays =
      inquiry.ownerId !== null && (await handles(ctx, inquiry.ownerId, [provinceNis, ...follows]));
    const ownerId = stays ? inquiry.ownerId : null;
    await assignInquiry(ctx, number, { provinceNis, follows, ownerId, version });
  } else if (proposal?.what === 'classification') {
    const { kind, theme } = proposal;
    await classifyInquiry(ctx, number, { kind, theme, reason: 'voorstel overgenomen', version }, house);
  } else {
    throw new Conflict('Dit wordt niet meer voorgesteld. Kijk na wat er intussen beslist is.');
  }
}
