import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';

/** The lists of the office, in the order of their tabs. */
export const inquiryLists = [
  'onze-beurt',
  'mijn',
  'zonder-behandelaar',
  'doorgestuurd',
  'na-te-lezen',
  'te-bezorgen',
  'wacht-op-vraagsteller',
  'over-tijd',
  'administratie-over-tijd',
  'afgerond',
  'alle',
] as const;

export type InquiryList = (typeof inquiryLists)[number];

type Tables = Database & { standing: Database['inquiries.standing'] };

/**
 * The condition that keeps what a list shows to this person on this day. `te-bezorgen`: has the
 * asker an answer yet? `over-tijd` is what the office owes, `administratie-over-tijd` what an administration does.
 */
export function inList(
  list: InquiryList,
  { personId, today }: { readonly personId: string | null; readonly today: string },
): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  const isUnderway = where('standing.turn', '!=', 'nobody');
  const conditions: Readonly<Record<InquiryList, () => Expression<SqlBool>>> = {
    'onze-beurt': () => where('standing.turn', '=', 'office'),
    mijn: () => where.and([isUnderway, where('standing.owner_id', '=', personId)]),
    'zonder-behandelaar': () => where.and([isUnderway, where('standing.owner_id', 'is', null)]),
    doorgestuurd: () => where('standing.turn', '=', 'administration'),
    'na-te-lezen': () => where.and([isUnderway, where('standing.inquiry_id', 'in', waitsForOther(personId))]),
    'te-bezorgen': () => where.and([isUnderway, where('standing.delivered_at', 'is', null)]),
    'wacht-op-vraagsteller': () => where('standing.turn', '=', 'asker'),
    'over-tijd': () => where.and([isUnderway, where('standing.office_due_on', '<', today)]),
    'administratie-over-tijd': () => where.and([isUnderway, where('standing.due_on', '<', today)]),
    // What goes on in another question is not done.
    afgerond: () =>
      where.and([where('standing.turn', '=', 'nobody'), where('standing.state', '!=', 'merged')]),
    alle: () => where.lit(true),
  };
  return conditions[list]();
}

/** The questions of which an answer waits for a second person, who is not the writer. */
function waitsForOther(personId: string | null) {
  return expressionBuilder<Database, never>()
    .selectFrom('inquiries.proposed_answer as proposed')
    .select('proposed.inquiry_id')
    .where('proposed.ending', 'is', null)
    .where('proposed.person_id', 'is distinct from', personId);
}
