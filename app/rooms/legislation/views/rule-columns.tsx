import type { Column } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { DelineationKind } from '#rooms/territory/model.ts';
import { delineationKindNames } from '#rooms/territory/texts.ts';
import { ruleSituation } from '../engine/legal-situation.ts';
import type { LegalRule } from '../model.ts';
import { legalFormNames, ruleAnchor, situationWords, themeNames, trackNames } from '../texts.ts';
import { groundsColumns } from './grounds-columns.tsx';

/** The columns of a table of rules on a day; `plurals` are the names of the delineations by code. */
export function ruleColumns(day: Day, plurals: ReadonlyMap<string, string>): readonly Column<LegalRule>[] {
  const words = (rule: LegalRule) => situationWords(ruleSituation(rule, { day }));
  const subjects = (rule: LegalRule) => subjectWords(rule, plurals);
  return [
    {
      key: 'regel',
      label: 'Juridische situatie',
      header: true,
      cell: (rule) => (
        <span id={ruleAnchor(rule.id)}>
          {words(rule)}
          <span class="table-note">{rule.sentence}</span>
        </span>
      ),
      value: words,
    },
    { key: 'voor', label: 'Geldt voor', cell: subjects, value: subjects },
    {
      key: 'spoor',
      label: 'Spoor',
      cell: ({ track }) => trackNames[track],
      value: ({ track }) => trackNames[track],
    },
    ...groundsColumns<LegalRule>(),
  ];
}

function subjectWords({ subjectKind, subjects }: LegalRule, plurals: ReadonlyMap<string, string>): string {
  if (subjectKind === 'general') return 'alle afbakeningen en samenwerkingsverbanden';
  if (subjectKind === 'delineation') return dutchList(subjects.map((code) => plurals.get(code) ?? code));
  if (subjectKind === 'legalForm') return dutchList(subjects.map((form) => legalFormNames[form] ?? form));
  if (subjectKind === 'theme')
    return `samenwerking: ${dutchList(subjects.map((one) => themeNames[one] ?? one))}`;
  const kinds = subjects.map((kind) => delineationKindNames[kind as DelineationKind] ?? kind);
  return `andere afbakeningen van de soort ${dutchList(kinds)}`;
}
