/** A day as `yyyy-mm-dd`. Texts of this form compare as days do. */
type Day = string;

/** To what a rule applies: everything, some delineations, a kind of them, a legal form, or a theme. */
export type SubjectKind = 'general' | 'delineation' | 'delineationKind' | 'legalForm' | 'theme';

/** Whose rules are to bring a thing in line: Flanders', the municipalities' own, the federal state's, or nobody's. */
export type Track = 'flemish' | 'local' | 'federal' | 'none';

/** Whether a source says it, or it is our reading or a matter on which sources disagree. */
export type Certainty = 'found' | 'toConfirm';

/** How an area lies to the regions, as the territory says it. */
export type Position = 'within' | 'equal' | 'supraRegional' | 'crossing' | 'outside' | 'unknown';

/** What a rule says. Only `deadline` is a term in law; a `target` is policy. */
export type RuleKind =
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

/** How far a derogation from the principles has come. */
export type DerogationOutcome = 'prepared' | 'asked' | 'granted' | 'refused';

export interface LegalSource {
  readonly article: string | null;
  readonly document: string;
  /** Its code in the makers' dossier. */
  readonly code: string;
  readonly url: string;
}

/** On what a situation rests: a row of the reference sets, its Dutch sentence, its source and how sure it is. */
export interface Grounds {
  readonly id: string;
  readonly sentence: string;
  readonly source: LegalSource;
  readonly certainty: Certainty;
  readonly remark: string | null;
  readonly checkedOn: Day;
}

/** A rule in its period (half-open; null: open). `acceptedPositions` are those of which it asks no change. */
export interface LegalRule extends Grounds {
  readonly subjectKind: SubjectKind;
  readonly subjects: readonly string[];
  readonly track: Track;
  readonly kind: RuleKind;
  readonly fallsOn: Day | null;
  readonly acceptedPositions: readonly Position[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** A derogation for one area of a delineation, or for one cooperation structure by its KBO number. */
export interface Derogation extends Grounds {
  readonly delineation: string | null;
  readonly area: string | null;
  readonly kbo: string | null;
  readonly name: string;
  readonly outcome: DerogationOutcome;
  readonly askedOn: Day | null;
  readonly decidedOn: Day | null;
  readonly decidedBy: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** What can be said in law; never whether somebody is in breach. `nothingAsked`: the position is one that the rule accepts. */
export type SituationKind =
  | Exclude<RuleKind, 'deadline' | 'target'>
  | 'deadlineAhead'
  | 'deadlinePast'
  | 'targetAhead'
  | 'targetPast'
  | 'nothingAsked'
  | 'derogationPrepared'
  | 'derogationAsked'
  | 'derogationGranted'
  | 'derogationRefused';

/** One legal situation with its day, if it has one, and its grounds; null only where no row speaks of the thing. */
export interface LegalSituation {
  readonly kind: SituationKind;
  readonly on: Day | null;
  readonly track: Track;
  /** The themes to which the rule is narrowed, such as waste. */
  readonly themes: readonly string[];
  readonly grounds: Grounds | null;
}

/** A delineation by its code and kind, or one area of it, with its position if that is to be weighed. */
export interface DelineationSubject {
  readonly delineation: string;
  readonly kind: string;
  readonly area?: string | undefined;
  readonly position?: Position | undefined;
}

/** A cooperation structure by its legal form and themes. */
export interface StructureSubject {
  readonly legalForm: string;
  readonly themes: readonly string[];
  readonly kbo?: string | null | undefined;
  readonly position?: Position | undefined;
}

/** Whether a rule or derogation holds on the day. */
export function isValidOn(
  { validFrom, validTo }: { readonly validFrom: Day | null; readonly validTo: Day | null },
  day: Day,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}
