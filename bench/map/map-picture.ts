import type { RunningSite } from '../../e2e/running-site.ts';
import type { AreaFeatures, MapData, Municipality } from './pages/map-data.ts';

/** The view that is drawn, and the one with the other fill. */
export const [view, otherView] = ['/kaart', '/kaart?vlak=vervoerregio'] as const;

/** What the API says of an area. */
interface Named {
  readonly code: string;
  readonly naam: string;
}

/** What our own map shows, for others to draw: its boundaries, its line, and the tints of the two views. */
export async function readMapData(site: RunningSite): Promise<MapData> {
  const asked = async (path: string) =>
    (await (await fetch(`${site.baseUrl}/api/v1${path}?niveau=overzicht`)).json()) as AreaFeatures<Named>;
  const [tints, otherTints] = [await tintsOf(site, view), await tintsOf(site, otherView)];
  const municipality = ({ code, naam }: Named): Municipality => ({
    name: naam,
    tint: tints.get(code) ?? 0,
    otherTint: otherTints.get(code) ?? 0,
  });
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
function bare<Properties>(
  { features }: AreaFeatures<Named>,
  propertiesOf: (named: Named) => Properties,
): AreaFeatures<Properties> {
  const rounded = (position: number[]) => position.map((degrees) => Math.round(degrees * 10_000) / 10_000);
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: propertiesOf(properties),
      geometry: {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(rounded))),
      },
    })),
  };
}
