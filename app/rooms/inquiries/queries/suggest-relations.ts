import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { plain } from '#platform/search-query.ts';
import type { InquiryState } from '../model.ts';
import type { InquiryView } from './get-inquiry.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { listRelations } from './list-relations.ts';

/** Why a question may have to do with another. */
export type Likeness = 'asker' | 'theme' | 'words';

/** A question that may have to do with another, for a person to say. */
export interface SuggestedInquiry {
  readonly number: string;
  readonly subjectLine: string;
  readonly registeredAt: Date;
  readonly state: InquiryState;
  readonly because: Likeness;
}

/** So many are shown, and so many of the newest with one of the words are compared. */
const shown = 8;
const compared = 300;

/** Shorter words, and those that stand in every question, say nothing of what it is about. */
const shortest = 5;
const everywhere = new Set(['vraag', 'vragen', 'gemeente', 'gemeenten', 'onze', 'tussen', 'welke', 'over']);

/**
 * Questions that may have to do with this one, of those that the actor may see: of the same asker, then of the same theme,
 * then with words of its subject; the newest first, at most eight, and none that is related already. A confidential one is
 * never among them, and to a confidential one none is suggested.
 */
export async function suggestRelations(
  ctx: Reading,
  inquiry: InquiryView,
): Promise<readonly SuggestedInquiry[]> {
  if (inquiry.isConfidential) return [];
  const known = new Set((await listRelations(ctx, inquiry.id)).map(({ number }) => number));
  const found = new Map<string, SuggestedInquiry>();
  for (const because of ['asker', 'theme', 'words'] as const) {
    for (const one of await alike(ctx, inquiry, because)) {
      if (!known.has(one.number) && !found.has(one.number)) found.set(one.number, { ...one, because });
    }
  }
  return [...found.values()].slice(0, shown);
}

async function alike(ctx: Reading, inquiry: InquiryView, because: Likeness) {
  const isAlike = likeness[because](inquiry);
  if (isAlike === null) return [];
  return await ctx.db
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine', 'standing.state'])
    .select('standing.registered_at as registeredAt')
    .where(withinScope(await inquiryScopeOf(ctx)))
    .where('standing.is_confidential', '=', false)
    .where('standing.inquiry_id', '!=', inquiry.id)
    .where(isAlike)
    .orderBy('standing.registered_at', 'desc')
    .limit(shown)
    .execute();
}

/** The condition on `inquiry` and `standing` for each likeness; null where the question gives nothing to compare. */
const likeness: Readonly<Record<Likeness, (inquiry: InquiryView) => Expression<SqlBool> | null>> = {
  asker: ({ askerEmail, organizationId }) => {
    if (organizationId !== null) return sql`standing.asker_organization_id = ${organizationId}`;
    return askerEmail === null ? null : sql`inquiry.asker_email = ${askerEmail}`;
  },
  theme: ({ theme }) => (theme === '' ? null : sql`standing.theme = ${theme.toLowerCase()}`),
  words: ({ subjectLine }) => {
    const words = subjectQuery(subjectLine);
    return words === null
      ? null
      : sql`standing.inquiry_id in (
          select inquiry_id from inquiries.searchable
           where office_words @@ to_tsquery('public.dutch_words', ${words})
           limit ${compared}
        )`;
  },
};

/** Two of the longest words of a subject together, whichever two; null where it has fewer. */
function subjectQuery(subjectLine: string): string | null {
  const all = plain(subjectLine).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = [...new Set(all)].filter((word) => word.length >= shortest && !everywhere.has(word));
  const words = telling.sort((one, other) => other.length - one.length).slice(0, 4);
  const pairs = words.flatMap((one, place) => words.slice(place + 1).map((other) => `(${one} & ${other})`));
  return pairs.length === 0 ? null : pairs.join(' | ');
}
