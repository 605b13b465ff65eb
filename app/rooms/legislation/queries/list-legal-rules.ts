import { sql } from 'kysely';
import type { LegislationTables } from '#db/types/legislation.ts';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Derogation, Grounds, LegalRule } from '../model.ts';

/** The rules and derogations of a day, each in the order of a page. */
export interface LegalRulesOnDay {
  readonly rules: readonly LegalRule[];
  readonly derogations: readonly Derogation[];
}

/** The rules and derogations that hold on the day. */
export async function listLegalRules(ctx: Reading, day: Day): Promise<LegalRulesOnDay> {
  const onDay = sql<boolean>`valid @> ${day}::date`;
  const rules = await ctx.db
    .selectFrom('legislation.rule')
    .selectAll()
    .where(onDay)
    .orderBy('position')
    .execute();
  const derogations = await ctx.db
    .selectFrom('legislation.derogation')
    .selectAll()
    .where(onDay)
    .orderBy('valid_from')
    .orderBy('delineation')
    .orderBy('name')
    .execute();
  return { rules: rules.map(legalRule), derogations: derogations.map(derogation) };
}

type Row<Table extends keyof LegislationTables> = {
  readonly [Column in Exclude<keyof LegislationTables[Table], 'valid'>]: LegislationTables[Table][Column];
};

function legalRule(row: Row<'legislation.rule'>): LegalRule {
  return {
    ...groundsOf(row),
    subjectKind: row.subject_kind,
    subjects: row.subjects,
    track: row.track,
    kind: row.kind,
    fallsOn: row.falls_on,
    acceptedPositions: row.accepted_positions,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

function derogation(row: Row<'legislation.derogation'>): Derogation {
  return {
    ...groundsOf(row),
    delineation: row.delineation,
    area: row.area,
    kbo: row.kbo,
    name: row.name,
    outcome: row.outcome,
    askedOn: row.asked_on,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

function groundsOf(row: Row<'legislation.rule'> | Row<'legislation.derogation'>): Grounds {
  return {
    id: row.id,
    sentence: row.sentence,
    source: {
      article: row.source_article,
      document: row.source_document,
      code: row.source_code,
      url: row.source_url,
    },
    certainty: row.certainty,
    remark: row.remark,
    checkedOn: row.checked_on,
  };
}
