/** Vite makes a file of it. */
declare module '*.css';

/** The part of Leaflet that we use; it brings no types of its own. */
declare module 'leaflet' {
  type Style = Readonly<Record<string, unknown>>;
  type Point = readonly [latitude: number, longitude: number];

  interface Map {
    fitBounds(corners: readonly [Point, Point]): this;
  }

  interface Path {
    bindTooltip(text: string, options: Style): this;
    on(event: 'mouseover' | 'mouseout', heard: () => void): this;
    setStyle(style: Style): this;
  }

  interface GeoJSON {
    addTo(map: Map): this;
    setStyle(style: (feature: { properties: import('./map-data.ts').Municipality }) => Style): this;
  }

  export function map(id: string, options: Style): Map;
  export function geoJSON(
    data: import('./map-data.ts').AreaFeatures<unknown>,
    options: {
      readonly interactive?: boolean;
      readonly style: (feature: { properties: import('./map-data.ts').Municipality }) => Style;
      readonly onEachFeature?: (
        feature: { properties: import('./map-data.ts').Municipality },
        layer: Path,
      ) => void;
    },
  ): GeoJSON;
}
