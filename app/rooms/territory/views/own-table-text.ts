import type { TerritoryMunicipality } from '../engine/comparison/territory.ts';
import type { OwnDelineation } from '../engine/own-delineation.ts';

/** An own delineation as the table from which it can be read again. */
export function ownTableText(
  { areas, areasOf }: OwnDelineation,
  lines: ReadonlyMap<string, Pick<TerritoryMunicipality, 'name'>>,
): string {
  const rows = [...areasOf].flatMap(([nis, places]) =>
    places.map((place) => [nis, lines.get(nis)?.name ?? '', areas[place] ?? '']),
  );
  return [['NIS-code', 'Gemeente', 'Gebied'], ...rows].map((row) => row.map(written).join(';')).join('\n');
}

function written(cell: string): string {
  return /[";\n\r\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
