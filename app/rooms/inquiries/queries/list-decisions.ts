import type { Reading } from '#platform/context.ts';
import type { InquiryKind } from '../model.ts';
import { listProposedAnswers, type ProposedAnswerView } from './list-proposed-answers.ts';
import { listSignalEvents, type SignalEventView } from './list-signal-events.ts';

/** That somebody of the office said what kind of thing a question is, and about what. */
export interface ClassificationView {
  readonly id: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly kind: InquiryKind;
  readonly theme: string;
  readonly reason: string;
}

/** That somebody of the office gave a question to a contact point (null: the centre) and to a person there. */
export interface AssignmentView {
  readonly id: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly provinceName: string | null;
  readonly ownerName: string | null;
  readonly reason: string;
}

/** What was decided about a question, oldest first. */
export interface Decisions {
  readonly classifications: readonly ClassificationView[];
  readonly assignments: readonly AssignmentView[];
  readonly proposedAnswers: readonly ProposedAnswerView[];
  readonly signals: readonly SignalEventView[];
}

/** What was decided about a question after its registration, which decides first; at most 1000 of each. */
export async function listDecisions(
  ctx: Pick<Reading, 'db' | 'actor'>,
  inquiryId: string,
): Promise<Decisions> {
  const { db } = ctx;
  const classifications = await db
    .selectFrom('inquiries.classification')
    .select(['id', 'at', 'person_id as personId', 'kind', 'theme', 'reason'])
    .where('inquiry_id', '=', inquiryId)
    .orderBy('id')
    .limit(1000)
    .execute();
  const assignments = await db
    .selectFrom('inquiries.assignment as assignment')
    .leftJoin('parties.organization as province', (join) =>
      join
        .onRef('province.province_nis', '=', 'assignment.province_nis')
        .on('province.kind', '=', 'province')
        .on('province.valid_to', 'is', null),
    )
    .leftJoin('people.person as owner', 'owner.id', 'assignment.owner_id')
    .select(['assignment.id', 'assignment.at', 'assignment.person_id as personId', 'assignment.reason'])
    .select(['province.name as provinceName', 'owner.name as ownerName'])
    .where('assignment.inquiry_id', '=', inquiryId)
    .orderBy('assignment.id')
    .limit(1000)
    .execute();
  const proposedAnswers = await listProposedAnswers({ db }, inquiryId);
  return {
    classifications: classifications.slice(1),
    assignments: assignments.slice(1),
    proposedAnswers,
    signals: await listSignalEvents(ctx, inquiryId),
  };
}
