import type { Generated } from 'kysely';
import type { ReferralStepKind } from '#rooms/referrals/model.ts';

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
    digest: Buffer;
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
    person_id: string | null;
  };
}
