import { Heading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { provinceNames } from '#rooms/parties/queries/list-provinces.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { listHeldFollowUps } from '#rooms/referrals/queries/list-held-follow-ups.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { addresseeKinds } from '../model.ts';
import { decidesForCentre } from '../policy.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { listInquiryDocuments } from '../queries/list-inquiry-documents.ts';
import { InquiryFacts } from '../views/inquiry-facts.tsx';
import { InquiryReferrals } from '../views/inquiry-referrals.tsx';
import { MergedQuestions } from '../views/inquiry-relations.tsx';
import { AttachmentsSection } from './attachments-section.tsx';

interface CaseSectionProps {
  readonly ctx: Reading;
  readonly inquiry: InquiryView;
  readonly formKey: string;
}

/** The question and its deelvragen; beside them who asked, and what was sent along. */
export async function CaseSection({ ctx, inquiry, formKey }: CaseSectionProps) {
  const { ownerId } = inquiry;
  const names = await listPersonNames(ctx, ownerId === null ? [] : [ownerId]);
  return (
    <div class="two-columns">
      <div class="stack">
        <section class="stack" aria-labelledby="vraag">
          <Heading level={2} id="vraag">
            De vraag
          </Heading>
          <p class="own-lines">{inquiry.question}</p>
          <MergedQuestions merged={inquiry.merged} isOffice />
        </section>
        <section class="stack" aria-labelledby="deelvragen">
          <Heading level={2} id="deelvragen">
            Deelvragen
          </Heading>
          <InquiryReferrals
            inquiry={inquiry}
            administrations={await listOrganizationChoices(ctx, addresseeKinds)}
            held={await heldFollowUps(ctx, inquiry)}
            formKey={formKey}
            decides={decidesForCentre(ctx.actor)}
            today={dayOf(ctx.now)}
          />
        </section>
      </div>
      <aside class="stack" aria-label="Over deze vraag">
        <InquiryFacts
          inquiry={inquiry}
          owner={ownerId === null ? null : (names.get(ownerId) ?? null)}
          provinces={await provinceNames(ctx)}
        />
        <AttachmentsSection
          documents={listInquiryDocuments(ctx, inquiry, 'office')}
          isOffice
          place={`/vragen/${inquiry.number}`}
        />
      </aside>
    </div>
  );
}

/** Of its own deelvragen, and of those of what was merged into it. */
async function heldFollowUps(ctx: Reading, { id, merged }: InquiryView) {
  const held = new Map(await listHeldFollowUps(ctx, { kind: inquirySubject, id }));
  for (const one of merged)
    for (const [referral, missing] of await listHeldFollowUps(ctx, { kind: inquirySubject, id: one.id }))
      held.set(referral, missing);
  return held;
}
