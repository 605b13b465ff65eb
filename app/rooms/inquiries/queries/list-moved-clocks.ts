import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type Paged, paged } from '#platform/paging.ts';
import type { TermKind } from '#rooms/calendar/model.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

const pageSize = 50;

/** A term that got another last day because a term or the calendar changed while it ran; null: none, or it stands still. */
export interface MovedClockLine {
  readonly number: string;
  readonly subjectLine: string;
  readonly kind: TermKind;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly termNumber: number;
  readonly calendarVersion: number;
  readonly at: Date;
}

/** What moved of the questions that the actor may see, the last first, fifty a page. Refuses (NotFound) a page after the last. */
export async function listMovedClocks(ctx: Reading, page: number): Promise<Paged<MovedClockLine>> {
  const moved = await movedWithin(ctx);
  const { total } = await moved
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await moved
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine', 'clock.term_kind as kind'])
    .select(['before.due_on as from', 'clock.due_on as to', 'clock.term_number as termNumber'])
    .select(['clock.calendar_version as calendarVersion', 'clock.at'])
    .orderBy('clock.at', 'desc')
    .orderBy('clock.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, Number(total), page, pageSize);
}

async function movedWithin(ctx: Reading) {
  const scope = await inquiryScopeOf(ctx);
  return ctx.db
    .selectFrom('inquiries.clock as clock')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'clock.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .innerJoinLateral(
      (select) =>
        select
          .selectFrom('inquiries.clock as earlier')
          .select('earlier.due_on')
          .whereRef('earlier.inquiry_id', '=', 'clock.inquiry_id')
          .whereRef('earlier.term_kind', '=', 'clock.term_kind')
          .whereRef('earlier.id', '<', 'clock.id')
          .orderBy('earlier.id', 'desc')
          .limit(1)
          .as('before'),
      (join) => join.onTrue(),
    )
    .where('clock.cause', '=', 'rules')
    .where(sql<boolean>`before.due_on is distinct from clock.due_on`)
    .where(withinScope(scope));
}
