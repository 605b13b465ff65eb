import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { addDays, dayOf } from '#platform/day.ts';
import { longPastDays, sameThemeAtLeast } from '../engine/governor-signal.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

/** A question that a governor should perhaps know of, and why. Nothing is sent by itself. */
export type SignalProposal = { readonly number: string; readonly subjectLine: string } & (
  | { readonly because: 'sameTheme'; readonly theme: string; readonly municipalities: number }
  | { readonly because: 'longPast'; readonly dueOn: string }
);

/**
 * What the office could signal, of the questions under way that the actor may see and that no signal was sent about: for
 * each theme that several municipalities of one province ask about, the oldest question; and what is long past the day
 * on which an answer was asked. At most 50 of each. A confidential question is never proposed, nor counted.
 */
export async function listSignalProposals(ctx: Reading): Promise<readonly SignalProposal[]> {
  return [...(await sameThemes(ctx)), ...(await longPast(ctx))];
}

async function underway(ctx: Reading) {
  const scope = await inquiryScopeOf(ctx);
  return ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .where(withinScope(scope))
    .where('inquiry.is_confidential', '=', false)
    .where('standing.turn', '<>', 'nobody');
}

async function sameThemes(ctx: Reading): Promise<SignalProposal[]> {
  const asked = (await underway(ctx))
    .innerJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .where('asker.kind', '=', 'municipality')
    .where('standing.province_nis', 'is not', null)
    .select(['inquiry.id', 'asker.id as askerId', 'standing.province_nis as provinceNis'])
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine'])
    .select((select) =>
      select
        .selectFrom('inquiries.classification as classification')
        .select('classification.theme')
        .whereRef('classification.inquiry_id', '=', 'inquiry.id')
        .orderBy('classification.id', 'desc')
        .limit(1)
        .as('theme'),
    );
  const rows = await ctx.db
    .selectFrom(asked.as('asked'))
    .select((select) => [
      'theme',
      select.fn.count<number>('askerId').distinct().as('municipalities'),
      sql<string>`(array_agg(number order by number))[1]`.as('number'),
      sql<string>`(array_agg("subjectLine" order by number))[1]`.as('subjectLine'),
      sql<boolean>`bool_or(exists (select 1 from inquiries.signal where signal.inquiry_id = asked.id))`.as(
        'isKnown',
      ),
    ])
    .where('theme', '<>', '')
    .groupBy(['provinceNis', 'theme'])
    .having((having) => having(having.fn.count('askerId').distinct(), '>=', sameThemeAtLeast))
    .orderBy('municipalities', 'desc')
    .orderBy('number')
    .limit(50)
    .execute();
  return rows
    .filter(({ isKnown }) => !isKnown)
    .map(({ number, subjectLine, theme, municipalities }) => ({
      because: 'sameTheme',
      number,
      subjectLine,
      theme: theme ?? '',
      municipalities: Number(municipalities),
    }));
}

async function longPast(ctx: Reading): Promise<SignalProposal[]> {
  const rows = await (await underway(ctx))
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine', 'standing.due_on as dueOn'])
    .where('standing.due_on', '<', addDays(dayOf(ctx.now), -longPastDays))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('inquiries.signal as signal')
            .select('signal.id')
            .whereRef('signal.inquiry_id', '=', 'inquiry.id'),
        ),
      ),
    )
    .orderBy('standing.due_on')
    .orderBy('inquiry.number')
    .limit(50)
    .execute();
  return rows.map(({ dueOn, ...row }) => ({ because: 'longPast', ...row, dueOn: dueOn ?? '' }));
}
