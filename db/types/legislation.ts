import type { GeneratedAlways } from 'kysely';

/** A day as `yyyy-mm-dd`; a period holds from `valid_from` up to, and not including, `valid_to`. */
type DayColumn = string;

/** Where a row is from, and how sure that is. */
interface Sourced {
  sentence: string;
  source_article: string | null;
  source_document: string;
  source_code: string;
  source_url: string;
  certainty: 'found' | 'toConfirm';
  remark: string | null;
  checked_on: DayColumn;
}

export interface RuleTable extends Sourced {
  id: string;
  position: number;
  subject_kind: 'general' | 'delineation' | 'delineationKind' | 'legalForm' | 'theme';
  subjects: string[];
  track: 'flemish' | 'local' | 'federal' | 'none';
  kind:
    | 'inScope'
    | 'exempt'
    | 'outsideScope'
    | 'yardstick'
    | 'deadline'
    | 'target'
    | 'nextRound'
    | 'newAtOnce'
    | 'ownRule'
    | 'flemishTrack'
    | 'federalNoDeadline'
    | 'federalNoTarget'
    | 'notInForce'
    | 'noRules'
    | 'unknown';
  falls_on: DayColumn | null;
  accepted_positions: ('within' | 'equal' | 'supraRegional')[];
  valid_from: DayColumn | null;
  valid_to: DayColumn | null;
  /** The same period as a daterange, to ask `valid @> day` of. */
  valid: GeneratedAlways<string>;
}

export interface DerogationTable extends Sourced {
  id: string;
  delineation: string | null;
  area: string | null;
  kbo: string | null;
  name: string;
  outcome: 'prepared' | 'asked' | 'granted' | 'refused';
  asked_on: DayColumn | null;
  decided_on: DayColumn | null;
  decided_by: string | null;
  valid_from: DayColumn;
  valid_to: DayColumn | null;
  valid: GeneratedAlways<string>;
}

export interface LoadedLegislationTable {
  name: string;
  checksum: string;
  loaded_at: Date;
}

/** The tables of the schema `legislation`, as the migrations make them. */
export interface LegislationTables {
  'legislation.rule': RuleTable;
  'legislation.derogation': DerogationTable;
  'legislation.loaded_set': LoadedLegislationTable;
}
