import { type Sorting, sortable } from '#design/table/column-sort.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import type { OverviewMeasure } from './overview-measures.ts';

/** A delineation with its value against every other, in the order of the columns; null: not defined. */
export interface OverviewRow {
  readonly delineation: TerritoryDelineation;
  readonly values: readonly (number | null)[];
}

interface OverviewMatrixProps {
  readonly rows: readonly OverviewRow[];
  readonly others: readonly TerritoryDelineation[];
  readonly measure: OverviewMeasure;
  readonly suffix: string;
  readonly sorting: Sorting;
}

/** Every delineation (rows) against every other (columns), by one measure; each figure leads to its comparison. */
export function OverviewMatrix({ rows, sorting, ...shown }: OverviewMatrixProps) {
  const columns = overviewColumns(shown);
  return (
    <Table
      caption={`${shown.measure.label}: elke afbakening (rij) tegenover elke andere (kolom)`}
      captionHidden
      matrix
      rows={rows}
      columns={sortable(
        columns,
        columns.map(({ key }) => key),
        sorting,
      )}
    />
  );
}

/** The columns of the matrix, for the screen and for a file. */
export function overviewColumns({
  others,
  measure,
  suffix,
}: Pick<OverviewMatrixProps, 'others' | 'measure' | 'suffix'>): Column<OverviewRow>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: ({ delineation }) => (
        <a href={`/afbakeningen/${delineation.code}${suffix}`}>{delineation.name}</a>
      ),
      value: ({ delineation }) => delineation.name,
    },
    ...others.map((other, place): Column<OverviewRow> => {
      const figure = ({ delineation, values }: OverviewRow) =>
        delineation.code === other.code ? null : (values[place] ?? null);
      return {
        key: other.code,
        label: other.name,
        numeric: true,
        cell: (row) => {
          const { code } = row.delineation;
          if (code === other.code) return '';
          const value = figure(row);
          if (value === null) return 'onbekend';
          return (
            <a
              href={`/afbakeningen/${code}/vergelijking/${other.code}${suffix}`}
              aria-label={`${row.delineation.plural} tegenover ${other.plural}: ${measure.words(value)}`}
            >
              {measure.words(value)}
            </a>
          );
        },
        value: figure,
      };
    }),
  ];
}
