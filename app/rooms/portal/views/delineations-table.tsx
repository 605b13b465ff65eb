import { type Sorting, sortable } from '#design/table/column-sort.ts';
import type { DataColumn } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import { legalSituationHeading, situationsText } from '#rooms/legislation/texts.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import { inhabitantsBeyond } from '#rooms/territory/engine/comparison/crossing-inhabitants.ts';
import {
  isTypology,
  regionsCode,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { delineationKindNames, knowledgeWords } from '#rooms/territory/texts.ts';
import type { CrossingSituations } from './crossing-situations.ts';
import { typologyWords } from './delineation-words.ts';
import { BriefLegalSituation } from './legal-situation.tsx';

/** A delineation with how it lies to the reference regions; null where that is not known. */
export interface DelineationRow {
  readonly delineation: TerritoryDelineation;
  readonly comparison: Comparison | null;
  readonly legal: CrossingSituations;
}

interface DelineationsTableProps {
  readonly rows: readonly DelineationRow[];
  readonly suffix: string;
  readonly sorting: Sorting;
}

/** Delineations with what they are and how many of their areas cross the border of a region. */
export function DelineationsTable({ rows, suffix, sorting }: DelineationsTableProps) {
  return (
    <Table
      caption="Afbakeningen met hun gebieden en hun ligging tegenover de referentieregio’s"
      captionHidden
      stacks
      rows={rows}
      columns={sortable(delineationColumns(suffix), Object.keys(delineationOrders), sorting)}
      empty="Geen afbakening gevonden. Kijk het woord na of wis de filters."
    />
  );
}

/** By what the table can be sorted: its value of a row, unknown last. */
export const delineationOrders: Readonly<Record<string, (row: DelineationRow) => string | number | null>> = {
  afbakening: ({ delineation }) => delineation.plural,
  beleidsdomein: ({ delineation }) => delineation.policyDomain,
  gebieden: ({ delineation }) => delineation.areas.size,
  overschrijdend: ({ comparison }) => comparison?.summary.positions.crossing ?? null,
  inwoners: ({ comparison }) => comparison && inhabitantsBeyond(comparison.positions),
};

/** What a file has beside the columns of the screen. */
export const delineationFileColumns: readonly DataColumn<DelineationRow>[] = [
  { label: 'Vastgesteld op', value: ({ delineation }) => delineation.statedOn },
  { label: 'Code', value: ({ delineation }) => delineation.code },
  { label: 'Opmerking', value: ({ delineation }) => delineation.remark },
];

/** The columns of the table, for the screen and for a file. */
export function delineationColumns(suffix: string): Column<DelineationRow>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: ({ delineation: { code, plural, kind, remark } }) => (
        <>
          <a href={`/afbakeningen/${code}${suffix}`}>{plural}</a>
          <span class="table-note">{delineationKindNames[kind]}</span>
          {remark && <span class="table-note">{remark}</span>}
        </>
      ),
      value: ({ delineation }) => delineation.plural,
    },
    {
      key: 'beleidsdomein',
      label: 'Beleidsdomein',
      cell: ({ delineation }) => delineation.policyDomain,
      value: ({ delineation }) => delineation.policyDomain,
    },
    {
      key: 'gebieden',
      label: 'Gebieden',
      numeric: true,
      cell: ({ delineation }) => areaCount(delineation),
      value: ({ delineation }) => delineation.areas.size || areaCount(delineation),
    },
    {
      key: 'overschrijdend',
      label: 'Overschrijden de regiogrens',
      numeric: true,
      cell: (row) => crossingCell(row, suffix),
      value: ({ delineation, comparison }) =>
        comparison?.summary.positions.crossing ?? (isTypology(delineation) ? typologyWords : 'onbekend'),
    },
    {
      key: 'inwoners',
      label: 'Inwoners daar buiten de hoofdregio',
      numeric: true,
      cell: (row) => beyondCell(row),
      value: ({ delineation, comparison }) =>
        delineation.code === regionsCode ? null : comparison && inhabitantsBeyond(comparison.positions),
    },
    {
      key: 'juridisch',
      label: legalSituationHeading,
      cell: ({ legal }) => (
        <>
          <BriefLegalSituation situations={legal.situations} suffix={suffix} />
          {legal.areas && <span class="table-note">{legal.areas}</span>}
        </>
      ),
      value: ({ legal }) => [situationsText(legal.situations), legal.areas].filter(Boolean).join('; '),
    },
  ];
}

function areaCount({ areas, knowledge }: TerritoryDelineation): string {
  if (areas.size > 0) return dutchCount(areas.size);
  return knowledgeWords[knowledge === 'known' ? 'unknown' : knowledge];
}

function crossingCell({ delineation, comparison }: DelineationRow, suffix: string) {
  if (delineation.code === regionsCode) return '';
  if (comparison === null) return isTypology(delineation) ? typologyWords : 'onbekend';
  const { positions, areas } = comparison.summary;
  const count = `${dutchCount(positions.crossing)} van ${dutchCount(areas - positions.unknown)}`;
  return <a href={`/afbakeningen/${delineation.code}/vergelijking/${regionsCode}${suffix}`}>{count}</a>;
}

function beyondCell({ delineation, comparison }: DelineationRow): string {
  if (delineation.code === regionsCode || isTypology(delineation)) return '';
  const beyond = comparison && inhabitantsBeyond(comparison.positions);
  return comparison === null || beyond === null ? 'onbekend' : dutchCount(Math.round(beyond));
}
