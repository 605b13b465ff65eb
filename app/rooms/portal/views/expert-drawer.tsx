import { Details } from '#design/details/details.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import type { Indices } from '#rooms/territory/engine/comparison/indices.ts';

/** An index with its value over municipalities and over inhabitants. */
export interface IndexRow {
  readonly label: string;
  readonly note: string;
  readonly plain: number | null;
  readonly weighted: number | null;
}

const measures: readonly { key: keyof Indices; label: string; note: string }[] = [
  { key: 'adjustedRand', label: 'Adjusted Rand index', note: '1: dezelfde indeling; rond 0: toeval' },
  {
    key: 'variationOfInformation',
    label: 'Variatie van informatie',
    note: 'in nat (1 bit is 0,693 nat); 0: dezelfde indeling',
  },
  { key: 'homogeneity', label: 'Homogeniteit', note: '1: geen gebied wordt doorgesneden' },
  { key: 'completeness', label: 'Volledigheid', note: '1: geen regio wordt doorgesneden' },
  { key: 'vMeasure', label: 'V-maat', note: 'harmonisch gemiddelde van de vorige twee' },
];

const six = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 3, maximumFractionDigits: 6 });

/** The indices of a comparison, each with every municipality counting once and by inhabitants. */
export function indexRows({ indices, weightedIndices }: Comparison): readonly IndexRow[] {
  return measures.map(({ key, label, note }) => ({
    label,
    note,
    plain: indices?.[key] ?? null,
    weighted: weightedIndices?.[key] ?? null,
  }));
}

/** The columns of the drawer's table, for the screen and for a file. */
export const indexColumns: readonly Column<IndexRow>[] = [
  {
    key: 'maat',
    label: 'Maat',
    header: true,
    cell: ({ label, note }) => (
      <>
        {label}
        <span class="table-note">{note}</span>
      </>
    ),
    value: ({ label }) => label,
  },
  {
    key: 'gemeenten',
    label: 'Per gemeente',
    numeric: true,
    cell: ({ plain }) => written(plain),
    value: ({ plain }) => plain,
  },
  {
    key: 'inwoners',
    label: 'Per inwoner',
    numeric: true,
    cell: ({ weighted }) => written(weighted),
    value: ({ weighted }) => weighted,
  },
];

/** For who knows these indices; closed at first, because on their own they mislead. */
export function ExpertDrawer({ comparison }: { comparison: Comparison }) {
  return (
    <Details summary="Maten voor wie ze kent: Rand, variatie van informatie, homogeniteit">
      <div class="stack">
        <p class="prose">
          Deze maten vergelijken twee indelingen als geheel. Let op: de adjusted Rand index, de volledigheid
          en de V-maat dalen ook als gebieden gewoon kleiner zijn dan een regio en er netjes in passen. Zo
          haalt een indeling van vier gemeenten in drie gebieden, die elk binnen één van twee regio’s liggen,
          een adjusted Rand index van maar 0,57. Alleen de homogeniteit meet of gebieden een grens
          overschrijden.
        </p>
        <Table
          caption="Maten van de vergelijking"
          captionHidden
          rows={indexRows(comparison)}
          columns={indexColumns}
        />
      </div>
    </Details>
  );
}

function written(value: number | null): string {
  return value === null ? 'niet te bepalen' : six.format(value);
}
