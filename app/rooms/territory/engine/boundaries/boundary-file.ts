/** Longitude and latitude, or metres: as the file has them. */
export type FilePosition = readonly [number, number];

/** A ring as the file has it. */
export type FileRing = readonly FilePosition[];

/** One feature of a file with boundaries: its properties, and its polygons, each its outer ring and then its holes. */
export interface FileFeature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly (readonly FileRing[])[];
}

/** What a GeoJSON or TopoJSON holds: features, and how it names its coordinate system, if it does. */
export interface BoundaryFile {
  readonly crsName: string | null;
  readonly features: readonly FileFeature[];
}

/** Anything that JSON can hold, looked at as an object; empty where it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** Anything that JSON can hold, looked at as a list; empty where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
