import type {
  DelineationSubject,
  Derogation,
  DerogationOutcome,
  LegalRule,
  LegalSituation,
  Position,
  RuleKind,
  SituationKind,
  StructureSubject,
  SubjectKind,
} from '../model.ts';
import { isValidOn } from '../model.ts';

/** A day as `yyyy-mm-dd`. */
type Day = string;

/** What is weighed beside the rules themselves. */
interface Given {
  readonly day: Day;
  readonly position?: Position | undefined;
}

const outcomeKinds: Readonly<Record<DerogationOutcome, SituationKind>> = {
  prepared: 'derogationPrepared',
  asked: 'derogationAsked',
  granted: 'derogationGranted',
  refused: 'derogationRefused',
};

/** The rules that ask for a change of area, and that a granted derogation answers. */
const aligning: readonly RuleKind[] = ['deadline', 'target', 'nextRound', 'newAtOnce'];

/** The rules after which no other is looked for. */
const excluding: readonly RuleKind[] = ['exempt', 'outsideScope', 'federalNoDeadline'];

/**
 * What the rules of a day say of a delineation or one of its areas: a derogation first, then in the order of the
 * rules. Rules for the delineation itself go before those for its kind; where neither speaks and there were rules
 * at all, the answer is unknown. Never empty, never a verdict. The rules
 * themselves, with their sources, are rows of reference/legal-rules.
 */
export function legalSituationOf(
  rules: readonly LegalRule[],
  derogations: readonly Derogation[],
  subject: DelineationSubject,
  day: Day,
): readonly LegalSituation[] {
  const valid = rules.filter((rule) => isValidOn(rule, day));
  const own = rulesFor(valid, 'delineation', [subject.delineation]);
  const specific = own.length > 0 ? own : rulesFor(valid, 'delineationKind', [subject.kind]);
  const granted = derogations.filter(
    (one) =>
      isValidOn(one, day) &&
      subject.area !== undefined &&
      one.delineation === subject.delineation &&
      one.area === subject.area,
  );
  return situations(general(valid), specific, granted, { day, position: subject.position });
}

/**
 * What the rules of a day say of a cooperation structure. A form that is outside the decree stays so whatever its
 * theme; an exempt theme takes a form out; a theme's own deadline replaces that of the form (waste).
 */
export function legalSituationOfStructure(
  rules: readonly LegalRule[],
  derogations: readonly Derogation[],
  subject: StructureSubject,
  day: Day,
): readonly LegalSituation[] {
  const valid = rules.filter((rule) => isValidOn(rule, day));
  const byForm = rulesFor(valid, 'legalForm', [subject.legalForm]);
  const specific = narrowed(byForm, rulesFor(valid, 'theme', subject.themes));
  const own = derogations.filter((one) => isValidOn(one, day) && one.kbo !== null && one.kbo === subject.kbo);
  return situations(general(valid), specific, own, { day, position: subject.position });
}

function narrowed(byForm: readonly LegalRule[], byTheme: readonly LegalRule[]): readonly LegalRule[] {
  if (byForm.length === 0 || byForm.some(({ kind }) => excluding.includes(kind))) return byForm;
  const exempting = byTheme.filter(({ kind }) => excluding.includes(kind));
  if (exempting.length > 0) return exempting;
  const replaced = new Set(byTheme.map(({ kind }) => kind));
  return [...byForm.filter(({ kind }) => !replaced.has(kind)), ...byTheme];
}

function general(rules: readonly LegalRule[]): readonly LegalRule[] {
  return rules.filter(({ subjectKind }) => subjectKind === 'general');
}

function rulesFor(
  rules: readonly LegalRule[],
  kind: SubjectKind,
  subjects: readonly string[],
): readonly LegalRule[] {
  return rules.filter(
    (rule) => rule.subjectKind === kind && rule.subjects.some((one) => subjects.includes(one)),
  );
}

function situations(
  everywhere: readonly LegalRule[],
  specific: readonly LegalRule[],
  derogations: readonly Derogation[],
  given: Given,
): readonly LegalSituation[] {
  const isAnswered = derogations.some(({ outcome }) => outcome === 'granted');
  const asking = specific.filter(({ kind }) => !(isAnswered && aligning.includes(kind)));
  const isSilent = specific.length === 0 && !everywhere.some(({ kind }) => kind === 'noRules');
  const said = [...asking, ...everywhere].map((rule) => ruleSituation(rule, given));
  return [...derogations.map(derogationSituation), ...onceNothingAsked(said), ...(isSilent ? [unknown] : [])];
}

/** Where several rules accept the position, one line says so. */
function onceNothingAsked(said: readonly LegalSituation[]): readonly LegalSituation[] {
  const first = said.find(({ kind }) => kind === 'nothingAsked');
  return said.filter((one) => one.kind !== 'nothingAsked' || one === first);
}

const unknown: LegalSituation = { kind: 'unknown', on: null, track: 'none', themes: [], grounds: null };

/** What one derogation says. */
export function derogationSituation(derogation: Derogation): LegalSituation {
  const { outcome, decidedOn, askedOn } = derogation;
  return {
    kind: outcomeKinds[outcome],
    on: decidedOn ?? askedOn,
    track: derogation.kbo === null ? 'flemish' : 'local',
    themes: [],
    grounds: derogation,
  };
}

/** What one rule says on a day: whether its day is past, or the position is one that it accepts. */
export function ruleSituation(rule: LegalRule, given: Given): LegalSituation {
  return {
    kind: situationKind(rule, given),
    on: rule.fallsOn,
    track: rule.track,
    themes: rule.subjectKind === 'theme' ? rule.subjects : [],
    grounds: rule,
  };
}

function situationKind(
  { kind, fallsOn, acceptedPositions }: LegalRule,
  { day, position }: Given,
): SituationKind {
  if (position !== undefined && acceptedPositions.includes(position)) return 'nothingAsked';
  const isPast = fallsOn !== null && day > fallsOn;
  if (kind === 'deadline') return isPast ? 'deadlinePast' : 'deadlineAhead';
  if (kind === 'target') return isPast ? 'targetPast' : 'targetAhead';
  return kind;
}
