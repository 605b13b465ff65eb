import { Alert } from '#design/alert/alert.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { type TermKind, termKinds } from '../model.ts';
import { findTerm } from '../queries/find-term.ts';
import type { TermRule } from '../queries/term-rule.ts';
import { lastDayNames, termKindNames, termKindSlugs, termWords } from '../texts.ts';
import { CalendarTabs } from '../views/calendar-tabs.tsx';
import { termsTrail } from '../views/calendar-trail.ts';
import { sourceColumns } from '../views/source-column.tsx';

/** `/beheer/termijnen`: how long each kind of case may take when it begins today, and where that is written. */
export const GET: Get = async (ctx) => {
  const today = dayOf(ctx.now);
  const lines = await Promise.all(
    termKinds.map(async (kind): Promise<TermLine> => ({ kind, rule: await findTerm(ctx, kind, today) })),
  );
  return {
    title: 'Termijnen',
    trail: termsTrail(),
    body: (
      <div class="stack">
        <PageHeading
          title="Termijnen"
          intro="Hoelang iets mag duren als het vandaag begint, en waar dat staat. Een streefdatum is van ABB zelf en is geen belofte."
        />
        <CalendarTabs current="termijnen" />
        {lines.some(({ kind, rule }) => kind === 'inquiryTarget' && rule === null) && (
          <Alert title="Vragen hebben nog geen streefdatum">
            Tot ABB er een instelt, belooft Regioloket aan een vraagsteller geen enkele dag.
          </Alert>
        )}
        <Table caption="Termijnen die vandaag gelden" captionHidden stacks rows={lines} columns={columns} />
        <p>
          <a href="/termijn-berekenen">Reken een termijn uit, dag per dag</a>
        </p>
      </div>
    ),
  };
};

interface TermLine {
  readonly kind: TermKind;
  readonly rule: TermRule | null;
}

const columns: readonly Column<TermLine>[] = [
  {
    key: 'soort',
    label: 'Waarvoor',
    header: true,
    cell: ({ kind }) => <a href={`/beheer/termijnen/${termKindSlugs[kind]}`}>{termKindNames[kind]}</a>,
  },
  { key: 'duur', label: 'Termijn', cell: ({ rule }) => termWords(rule?.term ?? null) },
  {
    key: 'laatste',
    label: 'Laatste dag gesloten',
    cell: ({ rule }) => (rule?.term ? lastDayNames[rule.term.lastDay] : ''),
  },
  ...sourceColumns<{ readonly source: TermRule['source'] }>().map(
    ({ key, label, cell }): Column<TermLine> => ({
      key,
      label,
      cell: ({ rule }) => (rule === null ? '' : cell(rule)),
    }),
  ),
];
