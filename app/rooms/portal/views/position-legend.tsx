import { TableMark } from '#design/table/table-mark.tsx';

/** What the fields before a position say, for who sees them and does not read the words behind. */
export function PositionLegend() {
  return (
    <p class="source-line">
      <TableMark hatched /> overschrijdt de regiogrens; <TableMark /> elke andere ligging
    </p>
  );
}
