import type { Generated } from 'kysely';
import type { FollowUpKind, FollowUpOutcome, ReferralStepKind } from '#rooms/referrals/model.ts';

/** Tables of the room `referrals`. */
export interface ReferralsTables {
  'referrals.referral': {
    id: string;
    subject_kind: string;
    subject_id: string;
    number: string;
    subject_line: string;
    addressee_id: string;
    box: string;
    question: string;
    due_on: string | null;
    sent_at: Date;
    replaces: string | null;
  };
  'referrals.step': {
    id: Generated<number>;
    referral_id: string;
    kind: ReferralStepKind;
    at: Date;
    words: string;
    until_on: string | null;
    suggested: string | null;
    happened_on: string | null;
    person_id: string | null;
  };
  'referrals.link': {
    digest: Buffer;
    referral_id: string;
    box: string;
    letter_id: string | null;
    made_at: Date;
  };
  'referrals.mailbox': {
    organization_id: string;
    box: string;
    changed_at: Date;
  };
  'referrals.stand_in': {
    id: string;
    organization_id: string;
    box: string;
    valid_from: string;
    valid_to: string;
    reason: string;
    withdrawn_at: Date | null;
  };
  'referrals.escalation_person': {
    organization_id: string;
    name: string;
    email: string;
    changed_at: Date;
  };
  'referrals.follow_up_rule': {
    id: string;
    kind: FollowUpKind;
    days: number;
    subject: string;
    body: string;
    is_active: boolean;
    version: Generated<number>;
    changed_at: Date;
  };
  'referrals.follow_up': {
    referral_id: string;
    rule_id: string;
    due_on: string;
    outcome: FollowUpOutcome;
    reason: string;
    at: Date;
  };
}
