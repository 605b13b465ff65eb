import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import type { TermKind } from '#rooms/calendar/model.ts';
import type { InquiryKind, InquiryState, InquiryStepKind } from '../model.ts';
import { listMerged, stepsReadWith } from './list-merged.ts';

/** Until when a term of a question ran once, and by which versions of the term and the calendar that was counted. */
export interface KeptClock {
  readonly kind: TermKind;
  readonly termNumber: number;
  readonly calendarVersion: number;
  readonly startsOn: Day;
  readonly dueOn: Day | null;
  readonly cause: 'deed' | 'rules';
  readonly at: Date;
}

/** What the office did about a term: extended it, or confirmed the receipt where no mail did. */
export interface TermDeed {
  readonly kind: TermKind;
  readonly deed: 'extended' | 'acknowledged';
  readonly words: string;
  readonly at: Date;
}

/** All of a question on which its terms depend. */
export interface InquiryCourse {
  readonly id: string;
  readonly number: string;
  readonly kind: InquiryKind;
  readonly contactedOn: Day;
  readonly registeredOn: Day;
  /** Whether a receipt went out at the registration. */
  readonly hasReceipt: boolean;
  readonly state: InquiryState;
  readonly deliveredAt: Date | null;
  readonly officeDueOn: Day | null;
  readonly steps: readonly { readonly kind: InquiryStepKind; readonly at: Date }[];
  readonly deeds: readonly TermDeed[];
  /** Each time that a term was counted, in that order. */
  readonly clocks: readonly KeptClock[];
}

/** The courses of these questions, by id. For who may know them: it narrows by no scope. */
export async function listCourses(
  { db }: Pick<Reading, 'db'>,
  ids: readonly string[],
): Promise<readonly InquiryCourse[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.id', 'inquiry.number', 'inquiry.contacted_on', 'inquiry.registered_at'])
    .select(['inquiry.asker_email', 'standing.kind', 'standing.state', 'standing.delivered_at'])
    .select('standing.office_due_on')
    .where('inquiry.id', 'in', ids)
    .orderBy('inquiry.id')
    .execute();
  const merged = await listMerged({ db }, ids);
  const steps = await db
    .selectFrom('inquiries.step')
    .select(['id', 'inquiry_id as inquiryId', 'kind', 'at'])
    .where('inquiry_id', 'in', [...ids, ...merged.map(({ id }) => id)])
    .orderBy('id')
    .execute();
  const deeds = await db
    .selectFrom('inquiries.term_deed')
    .select(['inquiry_id', 'term_kind as kind', 'deed', 'words', 'at'])
    .where('inquiry_id', 'in', ids)
    .execute();
  const clocks = await db
    .selectFrom('inquiries.clock')
    .select(['inquiry_id', 'term_kind as kind', 'term_number as termNumber', 'cause', 'at'])
    .select(['calendar_version as calendarVersion', 'starts_on as startsOn', 'due_on as dueOn'])
    .where('inquiry_id', 'in', ids)
    .orderBy('id')
    .execute();
  const stepsOf = Map.groupBy(steps, ({ inquiryId }) => inquiryId);
  const stepsWith = (id: string) => {
    const parts = merged.filter(({ into }) => into === id).flatMap((one) => stepsOf.get(one.id) ?? []);
    const own = stepsOf.get(id) ?? [];
    if (parts.length === 0) return own;
    return stepsReadWith(
      id,
      [...own, ...parts].sort((one, other) => one.id - other.id),
      merged,
    );
  };
  const [deedsOf, clocksOf] = [byInquiry(deeds), byInquiry(clocks)];
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    contactedOn: row.contacted_on,
    registeredOn: dayOf(row.registered_at),
    hasReceipt: row.asker_email !== null,
    state: row.state,
    deliveredAt: row.delivered_at,
    officeDueOn: row.office_due_on,
    steps: stepsWith(row.id),
    deeds: deedsOf.get(row.id) ?? [],
    clocks: clocksOf.get(row.id) ?? [],
  }));
}

function byInquiry<Row extends { readonly inquiry_id: string }>(rows: readonly Row[]) {
  return Map.groupBy(rows, ({ inquiry_id }) => inquiry_id);
}
