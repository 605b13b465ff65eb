import type { Column } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { DelineationKind } from '#rooms/territory/model.ts';
import { delineationKindNames, positionNames } from '#rooms/territory/texts.ts';
import { ruleSituation } from '../engine/legal-situation.ts';
import type { LegalRule } from '../model.ts';
import {
  legalFormNames,
  legalSituationHeading,
  ruleAnchor,
  situationWords,
  themeNames,
  trackNames,
} from '../texts.ts';
import { groundsColumns } from './grounds-columns.tsx';

/** A delineation as far as a table of rules names it. */
interface NamedDelineation {
  readonly code: string;
  readonly plural: string;
  readonly kind: DelineationKind;
}

interface RulesFrame {
  readonly day: Day;
  /** All delineations, in the order of a page. */
  readonly delineations: readonly NamedDelineation[];
  /** All rules of the day: a rule for a kind reaches the delineations that have none of their own. */
  readonly rules: readonly LegalRule[];
}

/** The columns of a table of rules on a day. */
export function ruleColumns(frame: RulesFrame): readonly Column<LegalRule>[] {
  const words = (rule: LegalRule) => situationWords(ruleSituation(rule, frame));
  const subjects = (rule: LegalRule) => subjectWords(rule, frame);
  return [
    {
      key: 'regel',
      label: legalSituationHeading,
      header: true,
      cell: (rule) => (
        <span id={ruleAnchor(rule.id)}>
          {words(rule)}
          <span class="table-note">{rule.sentence}</span>
          {rule.acceptedPositions.length > 0 && <span class="table-note">{acceptanceWords(rule)}</span>}
        </span>
      ),
      value: words,
    },
    {
      key: 'voor',
      label: 'Geldt voor',
      cell: (rule) => (
        <>
          {subjects(rule)}
          {rule.track !== 'none' && <span class="table-note">{trackNames[rule.track]}</span>}
        </>
      ),
      value: subjects,
    },
    ...groundsColumns<LegalRule>(),
  ];
}

/** Which positions a rule accepts, as they stand in the column of positions. */
export function acceptedPositionsText({ acceptedPositions }: LegalRule): string {
  return acceptedPositions.map((position) => positionNames[position]).join('; ');
}

function acceptanceWords(rule: LegalRule): string {
  const things = isOfStructures(rule) ? 'samenwerkingsverbanden' : 'gebieden';
  return `Vraagt geen wijziging van ${things} met als ligging: ${acceptedPositionsText(rule)}.`;
}

/** Whether a rule is about cooperation structures, by their legal form or theme, and not about delineations. */
export function isOfStructures({ subjectKind }: LegalRule): boolean {
  return subjectKind === 'legalForm' || subjectKind === 'theme';
}

function subjectWords(rule: LegalRule, { delineations, rules }: RulesFrame): string {
  const { subjectKind, subjects } = rule;
  if (subjectKind === 'general') return 'alle afbakeningen en samenwerkingsverbanden';
  if (subjectKind === 'legalForm') return dutchList(subjects.map((form) => legalFormNames[form] ?? form));
  if (subjectKind === 'theme')
    return `samenwerking: ${dutchList(subjects.map((one) => themeNames[one] ?? one))}`;
  if (subjectKind === 'delineation')
    return dutchList(delineations.filter(({ code }) => subjects.includes(code)).map(({ plural }) => plural));
  const ruled = new Set(
    rules.filter((one) => one.subjectKind === 'delineation').flatMap((one) => one.subjects),
  );
  const reached = delineations.filter(({ code, kind }) => subjects.includes(kind) && !ruled.has(code));
  const kinds = subjects.map((kind) => `“${delineationKindNames[kind as DelineationKind] ?? kind}”`);
  return dutchList([
    ...reached.map(({ plural }) => plural),
    `elke andere afbakening van de soort ${dutchList(kinds)}`,
  ]);
}
