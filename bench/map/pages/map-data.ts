/** GeoJSON (RFC 7946) of areas in pieces: longitude and latitude by ring by polygon. */
export interface AreaFeatures<Properties> {
  readonly type: 'FeatureCollection';
  readonly features: AreaFeature<Properties>[];
}

export interface AreaFeature<Properties> {
  readonly type: 'Feature';
  readonly properties: Properties;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
}

/** What every page draws: the municipalities with the tint of the drawing for two fills, and the areas of the line. */
export interface MapData {
  readonly municipalities: AreaFeatures<Municipality>;
  readonly lines: AreaFeatures<Record<string, never>>;
}

/** Its name, and which of the four tints it has with the one fill and with the other. */
export interface Municipality {
  readonly name: string;
  readonly tint: number;
  readonly otherTint: number;
}

/** The four tints of our own drawing. */
export const tints = ['#fdf4cf', '#c4ddf3', '#e3b8c2', '#93b197'] as const;

export const strokes = { municipality: '#333d48', area: '#1a1a1a', hovered: '#003c96' } as const;

/** West, south, east, north of Flanders. */
export const extent = [2.54, 50.68, 5.93, 51.51] as const;

export function tintOf({ tint, otherTint }: Municipality, fill: 0 | 1): string {
  return tints[fill === 0 ? tint : otherTint] ?? '#fff';
}

export async function loadMapData(): Promise<MapData> {
  return await (await fetch('./map-data.json')).json();
}
