import { type RawBuilder, sql } from 'kysely';
import type { InquirySortKey } from '../model.ts';

/** How a list of questions is sorted. */
export interface InquirySort {
  readonly key: InquirySortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The newest first. */
export const usualSort: InquirySort = { key: 'geregistreerd', direction: 'descending' };

const columns: Readonly<Record<InquirySort['key'], string>> = {
  aard: 'standing.kind',
  beurt: 'standing.turn',
  tegen: 'standing.due_on',
  geregistreerd: 'standing.registered_at',
};

/** The words after "order by" for a list of `standing`: what has no value stands last, equals the newest first. */
export function inOrder({ key, direction }: InquirySort): RawBuilder<unknown> {
  const column = sql.ref(columns[key]);
  if (key === 'geregistreerd') {
    return direction === 'descending'
      ? sql`${column} desc, standing.inquiry_id`
      : sql`${column} asc, standing.inquiry_id`;
  }
  const turned = direction === 'descending' ? sql`desc` : sql`asc`;
  return sql`${column} ${turned} nulls last, standing.registered_at desc, standing.inquiry_id`;
}
