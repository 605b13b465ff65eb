/** A small field before the words of a cell, plain or hatched: it only underlines what they say. */
export function TableMark({ hatched = false }: { hatched?: boolean }) {
  return <span class={hatched ? 'table-mark table-mark--hatched' : 'table-mark'} aria-hidden="true" />;
}
