import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { RunningSite } from '../../e2e/running-site.ts';
import type { MapData, Municipality } from './pages/map-data.ts';

/** The view that is drawn, and the one with the other fill. */
export const [view, otherView] = ['/kaart', '/kaart?vlak=vervoerregio'] as const;

/** What our own map shows, for others to draw: its boundaries, its line, and the tints of the two views. */
export async function readMapData(site: RunningSite): Promise<MapData> {
  const asked = async (path: string) =>
    (await (await fetch(`${site.baseUrl}/api/v1${path}?niveau=overzicht`)).json()) as FeatureCollection<
      MultiPolygon,
      { code: string; naam: string }
    >;
  const [tints, otherTints] = [await tintsOf(site, view), await tintsOf(site, otherView)];
  const municipality = ({
    properties: { code, naam },
  }: Feature<MultiPolygon, { code: string; naam: string }>) =>
    ({ name: naam, tint: tints.get(code) ?? 0, otherTint: otherTints.get(code) ?? 0 }) satisfies Municipality;
  return {
    municipalities: bare(await asked('/gemeenten/grenzen'), municipality),
    lines: bare(await asked('/afbakeningen/vervoerregio/grenzen'), () => ({})),
  };
}

/** Which tint every municipality has in the drawing of a view. */
async function tintsOf(site: RunningSite, path: string): Promise<Map<string, number>> {
  const page = await (await fetch(site.baseUrl + path)).text();
  const drawn = page.matchAll(/data-nis="(\d{5})"[^>]*><path class="a t(\d)/g);
  return new Map([...drawn].map(([, nis = '', tint]) => [nis, Number(tint) - 1]));
}

/** With four decimals, seven to eleven metres: finer than our drawing, of which a unit is some sixty. */
function bare<Properties, Kept>(
  { features }: FeatureCollection<MultiPolygon, Properties>,
  kept: (feature: Feature<MultiPolygon, Properties>) => Kept,
): FeatureCollection<MultiPolygon, Kept> {
  const rounded = (position: Position) => position.map((degrees) => Math.round(degrees * 10_000) / 10_000);
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      properties: kept(feature),
      geometry: {
        type: 'MultiPolygon',
        coordinates: feature.geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))),
      },
    })),
  };
}
