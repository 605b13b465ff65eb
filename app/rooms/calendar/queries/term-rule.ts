import type { Selectable } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Day } from '#platform/day.ts';
import type { Term } from '#platform/term.ts';
import type { CountedFrom, Source, TermKind } from '../model.ts';

/** One version of the term of a kind, from where it is known, and who set it. */
export interface TermRule {
  readonly kind: TermKind;
  readonly number: number;
  /** Null: the office has withdrawn its target. */
  readonly term: Term | null;
  readonly countedFrom: CountedFrom;
  /** Whether the days on which it is for the asker to act do not count. */
  readonly pausesForAsker: boolean;
  readonly validFrom: Day;
  readonly source: Source;
  readonly madeAt: Date;
  /** Null: from the reference facts. */
  readonly personId: string | null;
  readonly because: string | null;
}

/** Of the versions of one kind, the last decision first: the term of what begins on this day; null where there is none. */
export function termFrom(rules: readonly TermRule[], start: Day): Term | null {
  return rules.find(({ validFrom }) => validFrom <= start)?.term ?? null;
}

/** A row of the terms as a rule. */
export function termRule(row: Selectable<Database['calendar.term']>): TermRule {
  return {
    kind: row.kind,
    number: row.number,
    term: termOf(row),
    countedFrom: row.counted_from,
    pausesForAsker: row.pauses_for_asker,
    validFrom: row.valid_from,
    source: {
      document: row.source_document,
      article: row.source_article,
      url: row.source_url,
      certainty: row.certainty,
      remark: row.remark,
      checkedOn: row.checked_on,
    },
    madeAt: row.made_at,
    personId: row.person_id,
    because: row.because,
  };
}

function termOf(row: Selectable<Database['calendar.term']>): Term | null {
  const { kind, number, unit, count } = row;
  if (unit === null || count === null) return null;
  return {
    version: `${kind}/${number}`,
    unit,
    count,
    firstCounted: row.first_counted,
    lastDay: row.last_day,
    extendedTo: row.extended_to,
  };
}
