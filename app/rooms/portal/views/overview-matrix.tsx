import { columnSort, type Sort } from '#design/table/column-sort.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import type { OverviewMeasure } from './overview-measures.ts';

/** A delineation with how its areas lie to every other, by the code of that other; null: not known. */
export interface OverviewRow {
  readonly delineation: TerritoryDelineation;
  readonly comparisons: ReadonlyMap<string, Comparison | null>;
}

interface OverviewMatrixProps {
  readonly rows: readonly OverviewRow[];
  readonly others: readonly TerritoryDelineation[];
  readonly measure: OverviewMeasure;
  readonly weighted: boolean;
  readonly suffix: string;
  readonly sorting: { readonly current: Sort; readonly hrefFor: (sort: Sort) => string };
}

/** Every delineation (rows) against every other (columns), by one measure; each figure leads to its comparison. */
export function OverviewMatrix({ rows, sorting, ...shown }: OverviewMatrixProps) {
  return (
    <Table
      caption={`${shown.measure.label}: elke afbakening (rij) tegenover elke andere (kolom)`}
      captionHidden
      matrix
      rows={rows}
      columns={overviewColumns(shown).map((column) => ({
        ...column,
        sort: columnSort(column.key, sorting.current, sorting.hrefFor),
      }))}
    />
  );
}

/** The columns of the matrix, for the screen and for a file. */
export function overviewColumns({
  others,
  measure,
  weighted,
  suffix,
}: Pick<OverviewMatrixProps, 'others' | 'measure' | 'weighted' | 'suffix'>): Column<OverviewRow>[] {
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
    ...others.map((other): Column<OverviewRow> => {
      const figure = ({ delineation, comparisons }: OverviewRow) => {
        const comparison = comparisons.get(other.code) ?? null;
        return delineation.code === other.code || comparison === null
          ? null
          : measure.value(comparison, weighted);
      };
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
            <a href={`/afbakeningen/${code}/vergelijking/${other.code}${suffix}`}>{measure.words(value)}</a>
          );
        },
        value: figure,
      };
    }),
  ];
}
