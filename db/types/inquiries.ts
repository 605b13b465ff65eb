import type { Generated, JSONColumnType } from 'kysely';
import type { TermKind } from '#rooms/calendar/model.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import type { BatchDeed, BatchOutcome } from '#rooms/inquiries/engine/batch.ts';
import type { SignalPurpose, SignalStepKind } from '#rooms/inquiries/engine/governor-signal.ts';
import type { FieldEntries, HeldPlace } from '#rooms/inquiries/engine/held-deed.ts';
import type { RelationKind } from '#rooms/inquiries/engine/inquiry-relation.ts';
import type { ReviewEnding } from '#rooms/inquiries/engine/review.ts';
import type {
  Channel,
  DeliveryWay,
  InquiryKind,
  InquiryState,
  InquiryStepKind,
  Turn,
} from '#rooms/inquiries/model.ts';

/** Tables of the room `inquiries`. */
export interface InquiriesTables {
  'inquiries.counter': { year: number; last: number };
  'inquiries.inquiry': {
    id: string;
    number: string;
    year: number;
    sequence: number;
    channel: Channel;
    contacted_on: string;
    registered_at: Date;
    subject_line: string;
    question: string;
    asker_organization_id: string | null;
    asker_organization_name: string;
    claimed_organization_id: Generated<string | null>;
    asker_name: string;
    asker_email: string | null;
    asker_telephone: string;
    is_confidential: boolean;
  };
  'inquiries.classification': {
    id: Generated<number>;
    inquiry_id: string;
    kind: InquiryKind;
    theme: string;
    reason: string;
    at: Date;
    person_id: string | null;
  };
  'inquiries.assignment': {
    id: Generated<number>;
    inquiry_id: string;
    province_nis: string | null;
    follows: string[];
    owner_id: string | null;
    reason: Generated<string>;
    at: Date;
    person_id: string | null;
  };
  'inquiries.batch': {
    id: string;
    deed: BatchDeed;
    words: string;
    at: Date;
    person_id: string;
    undone_at: Date | null;
  };
  'inquiries.saved_list': {
    id: string;
    name: string;
    query: string;
    organization_id: string | null;
    person_id: string;
    position: number;
    saved_at: Date;
  };
  'inquiries.batch_item': {
    batch_id: string;
    number: string;
    inquiry_id: string | null;
    row_id: number | null;
    outcome: BatchOutcome;
    reason: string;
  };
  'inquiries.step': {
    id: Generated<number>;
    inquiry_id: string;
    kind: InquiryStepKind;
    at: Date;
    words: string;
    way: DeliveryWay | null;
    letter_id: string | null;
    authority: Authority | null;
    person_id: string | null;
    after_referral_step: number | null;
  };
  'inquiries.relation': {
    id: Generated<number>;
    kind: RelationKind;
    inquiry_id: string;
    other_id: string;
    reason: string;
    step_id: number | null;
    made_at: Date;
    made_by: string | null;
    ended_at: Date | null;
    ended_by: string | null;
  };
  'inquiries.follow_up_link': {
    digest: Buffer;
    inquiry_id: string;
    made_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
  };
  'inquiries.document_code': {
    id: string;
    inquiry_id: string;
    link_digest: Buffer;
    digest: Buffer;
    made_at: Date;
    expires_at: Date;
    attempts: Generated<number>;
    pass_digest: Buffer | null;
    pass_expires_at: Date | null;
  };
  'inquiries.standing': {
    inquiry_id: string;
    registered_at: Date;
    asker_organization_id: string | null;
    is_confidential: boolean;
    state: InquiryState;
    turn: Turn;
    kind: InquiryKind;
    theme: Generated<string>;
    province_nis: string | null;
    provinces: string[];
    owner_id: string | null;
    answered_at: Date | null;
    delivered_at: Date | null;
    confirmed_at: Date | null;
    due_on: string | null;
    office_due_on: string | null;
    authority: Authority | null;
    changed_at: Date;
    version: number;
  };
  'inquiries.searchable': {
    inquiry_id: string;
    provinces: string[];
    asker_words: string;
    office_words: string;
  };
  'inquiries.clock': {
    id: Generated<number>;
    inquiry_id: string;
    term_kind: TermKind;
    term_number: number;
    calendar_version: number;
    starts_on: string;
    due_on: string | null;
    cause: 'deed' | 'rules';
    at: Date;
  };
  'inquiries.term_deed': {
    inquiry_id: string;
    term_kind: TermKind;
    deed: 'extended' | 'acknowledged';
    words: string;
    at: Date;
    person_id: string | null;
  };
  'inquiries.triage_rule': {
    id: string;
    words: string[];
    kind: InquiryKind | null;
    theme: string;
    policy_domain: string;
    administration_id: string | null;
    authority: Authority | null;
    source: string;
    made_at: Date;
    person_id: string | null;
    replaces: string | null;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  };
  'inquiries.erasure': {
    id: Generated<number>;
    inquiry_id: string;
    with_texts: boolean;
    reason: string;
    at: Date;
    person_id: string | null;
  };
  'inquiries.signal': {
    id: string;
    inquiry_id: string;
    governor_id: string;
    purpose: SignalPurpose;
    reason: string;
    question: string;
    is_confidential: boolean;
    box: string;
    digest: Buffer;
    sent_at: Date;
    expires_at: Date;
    person_id: string | null;
  };
  'inquiries.signal_step': {
    id: Generated<number>;
    signal_id: string;
    kind: SignalStepKind;
    at: Date;
    words: string;
    person_id: string | null;
  };
  'inquiries.review_rule': {
    id: string;
    kind: InquiryKind | null;
    theme: string;
    of_governors: boolean;
    reason: string;
    made_at: Date;
    person_id: string | null;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
  };
  'inquiries.proposed_answer': {
    id: string;
    inquiry_id: string;
    text: string;
    document_ids: string[];
    person_id: string;
    reviewer_id: string | null;
    proposed_at: Date;
    ending: ReviewEnding | null;
    remark: string;
    sent_text: string | null;
    ended_at: Date | null;
    ended_by: string | null;
    place: Generated<number>;
    ended_after_step: number | null;
    reader_told_at: Generated<Date | null>;
  };
  'inquiries.held_deed': {
    id: string;
    inquiry_id: string;
    place: HeldPlace;
    params: JSONColumnType<Readonly<Record<string, string>>>;
    fields: JSONColumnType<FieldEntries>;
    version: number;
    person_id: string;
    membership_id: string;
    held_at: Date;
    due_at: Date;
    ending: 'undone' | 'returned' | null;
    reason: string;
    ended_at: Date | null;
  };
}
