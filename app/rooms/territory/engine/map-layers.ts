import { areasAround } from './comparison/delineation.ts';
import type { Territory } from './comparison/territory.ts';
import { geographicNeighbours } from './geographic-neighbours.ts';
import type { MapSheet } from './map-sheet.ts';

/** A delineation for the script: its areas as [code, name], and per municipality its area, its areas, or -1. */
export interface LayerData {
  readonly code: string;
  readonly name: string;
  readonly plural: string;
  readonly kind: string;
  readonly areas: readonly (readonly [code: string, name: string])[];
  readonly of: readonly (number | readonly number[])[];
}

/** All membership layers of a day at once, and where the arrow keys lead. Municipalities are in the order of `nis`. */
export interface MapLayers {
  readonly nis: readonly string[];
  readonly delineations: readonly LayerData[];
  /** Per municipality the index of its neighbour to the north, east, south and west; -1 for none. */
  readonly neighbours: readonly (readonly number[])[];
}

/** What the script needs to show any delineation without asking again: those of which the members are known. */
export function mapLayers({ municipalities, delineations }: Territory, sheet: MapSheet): MapLayers {
  const nis = municipalities.codes;
  const compass = geographicNeighbours(sheet);
  const indexOf = (code: string | null) => (code === null ? -1 : (municipalities.indexOf.get(code) ?? -1));
  return {
    nis,
    delineations: [...delineations.values()].flatMap(({ code, name, plural, kind, areas, encoded }) => {
      if (encoded === null) return [];
      return {
        code,
        name,
        plural,
        kind,
        areas: encoded.areas.map((area) => [area, areas.get(area)?.name ?? area] as const),
        of: nis.map((_, municipality) => shortest([...areasAround(encoded, municipality)])),
      };
    }),
    neighbours: nis.map((code) => (compass.get(code) ?? [null, null, null, null]).map(indexOf)),
  };
}

function shortest(areas: readonly number[]): number | readonly number[] {
  return areas.length > 1 ? areas : (areas[0] ?? -1);
}
