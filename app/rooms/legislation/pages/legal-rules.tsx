import { Alert } from '#design/alert/alert.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { type DataColumn, type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { askedDay } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { otherDayWords, titleOn } from '#rooms/territory/texts.ts';
import type { LegalRule } from '../model.ts';
import { type LegalRulesOnDay, listLegalRules } from '../queries/list-legal-rules.ts';
import { listRuleDays } from '../queries/list-rule-days.ts';
import { trackNames } from '../texts.ts';
import { type DerogationLine, derogationColumns, derogationLines } from '../views/derogation-columns.tsx';
import { groundsFileColumns } from '../views/grounds-columns.tsx';
import { acceptedPositionsText, isOfStructures, ruleColumns } from '../views/rule-columns.tsx';
import { RuleDays } from '../views/rule-days.tsx';

const path = '/juridische-regels';

/** `/juridische-regels`: every rule and derogation of a day with its source, certainty and period. */
export const GET: Get = async (ctx, { query }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const delineations = await listDelineations(ctx, day);
  const onDay = await listLegalRules(ctx, day);
  const tables = tablesOf(onDay);
  const columns = {
    rules: ruleColumns({ day, delineations, rules: onDay.rules }),
    derogations: derogationColumns(new Map(delineations.map(({ code, name }) => [code, name]))),
  };
  return {
    title: titleOn('Juridische regels', day, today),
    description: 'De regels over regiovorming en de afwijkingen, elk met bron, periode en zekerheid.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Juridische regels' }],
    tables: files(tables, columns, day),
    body: (
      <div class="stack">
        <PageHeading
          title="Juridische regels"
          intro="Welke regel geldt voor een afbakening of een samenwerkingsverband, sinds wanneer, en waar dat staat. Dit is geen juridisch advies. Hoe een gebied tegenover de regio’s ligt, staat hier los van."
        />
        {day !== today && (
          <Alert title={otherDayWords(day, today)}>
            Dit zijn niet de regels van vandaag. <a href={path}>Toon vandaag</a>.
          </Alert>
        )}
        <RuleSection title="Regels voor afbakeningen" rows={tables.delineations} columns={columns.rules} />
        <RuleSection
          title="Regels voor samenwerkingsverbanden"
          rows={tables.structures}
          columns={columns.rules}
        />
        <Heading level={2}>Afwijkingen</Heading>
        <p class="prose">
          Een afwijking vraagt één samenwerkingsverband aan, in het Loket voor Lokale Besturen. De Vlaamse
          Regering beslist. Hier staat wat we ervan weten; aanvragen doe je hier niet.
        </p>
        <Table
          caption="Afwijkingen"
          captionHidden
          stacks
          rows={tables.derogations}
          columns={columns.derogations}
          empty="Op deze dag is er geen afwijking bekend."
        />
        <p class="source-line">bronnen nagegaan op {checkedWords(onDay)}</p>
        <RuleDays path={path} day={day} days={await listRuleDays(ctx)} />
      </div>
    ),
  };
};

function checkedWords({ rules, derogations }: LegalRulesOnDay): string {
  const days = new Set([...rules, ...derogations].map(({ checkedOn }) => checkedOn));
  return dutchList([...days].sort().map(dutch));
}

interface Tables {
  readonly delineations: readonly LegalRule[];
  readonly structures: readonly LegalRule[];
  readonly derogations: readonly DerogationLine[];
}

function tablesOf({ rules, derogations }: LegalRulesOnDay): Tables {
  return {
    delineations: rules.filter((rule) => !isOfStructures(rule)),
    structures: rules.filter(isOfStructures),
    derogations: derogationLines(derogations),
  };
}

interface Columns {
  readonly rules: readonly Column<LegalRule>[];
  readonly derogations: readonly Column<DerogationLine>[];
}

/** On the screen these stand under the rule and under what it applies to. */
const fileColumns: readonly DataColumn<LegalRule>[] = [
  { label: 'Spoor', value: ({ track }) => trackNames[track] },
  { label: 'Vraagt geen wijziging bij de ligging', value: acceptedPositionsText },
];

function files(tables: Tables, columns: Columns, day: Day): readonly DataTable[] {
  const source = `regels op ${dutch(day)}, bron: zie de kolom Bron`;
  const rules = [...columns.rules, ...fileColumns, ...groundsFileColumns<LegalRule>()];
  return [
    dataTable({
      name: 'regels-afbakeningen',
      title: 'Regels voor afbakeningen',
      source,
      columns: rules,
      rows: tables.delineations,
    }),
    dataTable({
      name: 'regels-samenwerkingsverbanden',
      title: 'Regels voor samenwerkingsverbanden',
      source,
      columns: rules,
      rows: tables.structures,
    }),
    dataTable({
      name: 'afwijkingen',
      title: 'Afwijkingen',
      source,
      columns: [...columns.derogations, ...groundsFileColumns<DerogationLine>()],
      rows: tables.derogations,
    }),
  ].filter((_table, place) => [tables.delineations, tables.structures, tables.derogations][place]?.length);
}

interface RuleSectionProps {
  readonly title: string;
  readonly rows: readonly LegalRule[];
  readonly columns: readonly Column<LegalRule>[];
}

function RuleSection({ title, rows, columns }: RuleSectionProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Table caption={title} captionHidden stacks rows={rows} columns={columns} />
    </>
  );
}
