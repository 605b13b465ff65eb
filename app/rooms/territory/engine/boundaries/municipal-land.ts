import { type Crs, fromWgs84, toWgs84 } from '../lambert.ts';
import { signedArea } from '../signed-area.ts';
import type { BoundaryFile, FileFeature, FileRing } from './boundary-file.ts';
import type { BoundaryProblem } from './boundary-problem.ts';
import { isInFlanders } from './file-crs.ts';

/** The land of a municipality: closed rings in metres of Lambert 72, each with the land on its left hand. */
export interface MunicipalLand {
  readonly nis: string;
  readonly rings: readonly Float64Array[];
}

/**
 * The land of every Flemish municipality in a file, by NIS code, and what is wrong with it. A code is sought under the
 * names that are in use for it; municipalities of Brussels and Wallonia are left out.
 */
export function municipalLands(
  { features }: BoundaryFile,
  crs: Crs,
): { readonly lands: readonly MunicipalLand[]; readonly problems: readonly BoundaryProblem[] } {
  const coded = features.map((feature) => ({ feature, nis: codeOf(feature) }));
  const flemish = coded.filter(({ nis }) => nis !== null && isFlemish(nis)) as Coded[];
  const read = flemish.map(({ nis, feature }) => ({ nis, ...ringsOf(feature, crs) }));
  const nisWhere = (test: (one: (typeof read)[number]) => boolean) => read.filter(test).map(({ nis }) => nis);
  const codes = flemish.map(({ nis }) => nis);
  const withoutCode = coded.filter(({ nis }) => nis === null).length;
  const twice = [...new Set(codes.filter((nis, at) => codes.indexOf(nis) !== at))];
  const problems: BoundaryProblem[] = [
    ...(features.length === 0 ? [{ kind: 'noFeatures' as const }] : []),
    ...(withoutCode > 0 ? [{ kind: 'withoutCode' as const, count: withoutCode }] : []),
    ...listed('twice', twice),
    ...listed(
      'noLand',
      nisWhere(({ rings }) => rings.length === 0),
    ),
    ...listed(
      'openRing',
      nisWhere(({ isOpen }) => isOpen),
    ),
    ...(read.some(({ isElsewhere }) => isElsewhere) ? [{ kind: 'elsewhere' as const, epsg: crs }] : []),
  ];
  const lands = read
    .map(({ nis, rings }) => ({ nis, rings }))
    .sort((one, other) => (one.nis < other.nis ? -1 : 1));
  return { lands, problems };
}

interface Coded {
  readonly nis: string;
  readonly feature: FileFeature;
}

function listed<Kind extends 'twice' | 'noLand' | 'openRing'>(kind: Kind, nis: readonly string[]) {
  return nis.length === 0 ? [] : [{ kind, nis }];
}

const codeNames = new Set(['niscode', 'nis_code', 'nis', 'refnis', 'code']);

function codeOf({ id, properties }: FileFeature): string | null {
  const named = Object.entries(properties).flatMap(([name, value]) =>
    codeNames.has(name.toLowerCase()) ? [value] : [],
  );
  const texts = [...named, id].map((value) => String(value ?? ''));
  return texts.find((text) => /^[1-9]\d{4}$/.test(text)) ?? null;
}

/** By the arrondissement in its first two digits. */
function isFlemish(nis: string): boolean {
  return /^(1|23|24|3|4|7)/.test(nis);
}

function ringsOf({ polygons }: FileFeature, crs: Crs) {
  const all = polygons.flatMap((rings) => rings.map((ring, at) => ({ ring, isHole: at > 0 })));
  return {
    isOpen: all.some(({ ring }) => !isClosed(ring)),
    isElsewhere: all.some(({ ring }) => ring.some((position) => !isInFlanders(crs, position))),
    rings: all
      .map(({ ring, isHole }) => directed(inLambert72(ring, crs), isHole))
      .filter((points) => points.length >= 8),
  };
}

function isClosed(ring: FileRing): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function inLambert72(ring: FileRing, crs: Crs): Float64Array {
  const convert = (x: number, y: number) =>
    crs === 31370 ? [x, y] : fromWgs84(31370, ...toWgs84(crs, x, y));
  return Float64Array.from(ring.flatMap(([x, y]) => convert(x, y)));
}

/** Files do not agree on which way rings run. */
function directed(points: Float64Array, isHole: boolean): Float64Array {
  if (signedArea(points) > 0 !== isHole) return points;
  const turned = points.slice();
  for (let i = 0; i < points.length; i += 2) {
    turned.set(points.subarray(points.length - 2 - i, points.length - i), i);
  }
  return turned;
}
