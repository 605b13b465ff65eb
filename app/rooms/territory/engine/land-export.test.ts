import { describe, expect, test } from 'vitest';
import { geojsonOf } from './geojson.ts';
import { handDrawn } from './hand-drawn.fixture.ts';
import type { LandFeature } from './land-feature.ts';
import { signedArea } from './signed-area.ts';
import { topojsonOf } from './topojson.ts';
import { traceTopology } from './tracing.ts';

/** Cells of 100 m by Brussels: A around a hole, B beside it, C apart. */
const raster = { ...handDrawn('AAAB.', 'A.AB.', 'AAAB.', '....C'), x0: 150050, y0: 170050 };
const topology = traceTopology(raster);
const [a, b, c] = raster.codes as [string, string, string];

const feature = (id: string, ...municipalities: string[]): LandFeature => ({
  id,
  municipalities: new Set(municipalities),
  properties: { code: id },
});
const three = [feature('A', a), feature('B', b), feature('C', c)];

type Rings = readonly (readonly [number, number])[][];

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return signedArea(Float64Array.from(ring.flat()));
}

describe('as GeoJSON', () => {
  const { features } = geojsonOf(topology, three);
  const polygons = features.map(({ geometry }) => geometry?.coordinates as unknown as Rings[]);

  test('land runs counter-clockwise, its hole clockwise, and every ring is closed', () => {
    expect(polygons.map((all) => all.map((rings) => rings.length))).toEqual([[2], [1], [1]]);
    expect(areaOf(polygons[0]?.[0]?.[0] ?? [])).toBeGreaterThan(0);
    expect(areaOf(polygons[0]?.[0]?.[1] ?? [])).toBeLessThan(0);
    for (const ring of polygons.flat(2)) expect(ring.at(-1)).toEqual(ring[0]);
  });

  test('positions are degrees of WGS 84 with at most six decimals, longitude first', () => {
    for (const [longitude, latitude] of polygons.flat(3)) {
      expect(Math.abs(longitude - 4.37)).toBeLessThan(0.02);
      expect(Math.abs(latitude - 50.84)).toBeLessThan(0.02);
      expect(String(longitude).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(6);
    }
  });

  test('neighbours have the same points along their border', () => {
    const [ofA, ofB] = polygons.map((all) => new Set(all[0]?.[0]?.map(String)));
    const shared = [...(ofA ?? [])].filter((point) => ofB?.has(point));
    expect(shared).toHaveLength(4);
  });

  test('an area of several municipalities has no border inside, and one without land has no geometry', () => {
    const { features: both } = geojsonOf(topology, [feature('AB', a, b), feature('none', '99999')]);
    expect(both.map(({ geometry }) => geometry?.coordinates.map((rings) => rings.length) ?? null)).toEqual([
      [2],
      null,
    ]);
  });
});

describe('as TopoJSON', () => {
  const made = topojsonOf(topology, { gemeenten: three });

  test('it holds every arc once, and the same points as the GeoJSON', () => {
    expect(made.arcs).toHaveLength(topology.arcs.length);
    expect(unfolded(made, 'gemeenten')).toEqual(
      geojsonOf(topology, three).features.map(({ geometry }) => geometry?.coordinates),
    );
  });

  test('arcs that no feature needs are left out', () => {
    const one = topojsonOf(topology, { gebieden: [feature('AB', a, b)] });
    expect(one.arcs.length).toBeLessThan(topology.arcs.length);
    expect(unfolded(one, 'gebieden')[0]?.[0]).toHaveLength(2);
  });

  test('its box is that of its points', () => {
    const [west, south, east, north] = made.bbox;
    const all = unfolded(made, 'gemeenten').flat(3);
    expect(Math.min(...all.map(([x]) => x))).toBe(west);
    expect(Math.max(...all.map(([x]) => x))).toBe(east);
    expect(Math.min(...all.map(([, y]) => y))).toBe(south);
    expect(Math.max(...all.map(([, y]) => y))).toBe(north);
  });
});

/** The coordinates of every geometry, as the specification says to read them. */
function unfolded({ transform, arcs, objects }: ReturnType<typeof topojsonOf>, name: string) {
  const lines = arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [
        Number((x * transform.scale[0] + transform.translate[0]).toFixed(6)),
        Number((y * transform.scale[1] + transform.translate[1]).toFixed(6)),
      ];
    });
  });
  const lineOf = (ref: number) => (ref < 0 ? (lines[~ref] ?? []).toReversed() : (lines[ref] ?? []));
  const ringOf = (refs: readonly number[]) =>
    refs.flatMap((ref, at) => (at === 0 ? lineOf(ref) : lineOf(ref).slice(1)));
  return objects[name]?.geometries.map((geometry) => geometry.arcs.map((rings) => rings.map(ringOf))) ?? [];
}
