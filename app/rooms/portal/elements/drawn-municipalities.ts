import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import type { Fellowship } from './key-deeds.ts';
import { type Direction, directions, nearestTowards } from './nearest-towards.ts';
import { nextFellow } from './next-fellow.ts';
import { type MapPoint, middleOf } from './window-frame.ts';

/** The municipalities of one drawing: their links, where they lie, and who lies beside them or is like them. */
export interface DrawnMunicipalities {
  readonly links: ReadonlyMap<string, SVGAElement>;
  /** The box around each, and its middle. */
  readonly boxes: () => ReadonlyMap<string, Frame>;
  readonly places: () => ReadonlyMap<string, MapPoint>;
  /** A place on the border of each: known without laying out the page. */
  readonly borderPlaces: () => ReadonlyMap<string, MapPoint>;
  readonly beside: (nis: string, direction: Direction) => string | null;
  /** The next one, in the order of the drawing, that is like this one; null where none is. */
  readonly fellow: (nis: string, like: Fellowship) => string | null;
}

/** The part of the data block of the page that is read here. */
interface NeighbourData {
  readonly nis: readonly string[];
  readonly neighbours: readonly (readonly number[])[];
}

/** Reads what the server drew; a step over land without a neighbour goes to the nearest municipality on that side. */
export function drawnMunicipalities(drawing: SVGSVGElement): DrawnMunicipalities {
  const links = new Map<string, SVGAElement>();
  for (const link of drawing.querySelectorAll<SVGAElement>('.kaart-gemeente'))
    links.set(link.dataset.nis ?? '', link);
  const boxes = once(() => new Map([...links].map(([nis, link]) => [nis, boxOf(link)])));
  const places = once(() => new Map([...boxes()].map(([nis, box]) => [nis, middleOf(box)])));
  const neighbours = once(() => neighboursOf(drawing.ownerDocument));
  return {
    links,
    boxes,
    places,
    borderPlaces: () => new Map([...links].map(([nis, link]) => [nis, borderPlaceOf(link)])),
    beside: (nis, direction) =>
      neighbours().get(nis)?.[directions.indexOf(direction)] ?? nearestTowards(places(), nis, direction),
    fellow: (nis, like) => {
      const groups = (code: string) => groupsOf(drawing, links.get(code), like);
      const own = like === 'hatched' ? ['hatched'] : groups(nis);
      return nextFellow([...links.keys()], nis, (code) => groups(code).some((group) => own.includes(group)));
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The areas of the first line; where the map has none, those of the fill. */
function groupsOf(
  drawing: SVGSVGElement,
  link: SVGAElement | undefined,
  like: Fellowship,
): readonly string[] {
  const { regio, lijn, vlak, nis } = link?.dataset ?? {};
  if (like === 'region') return regio === undefined ? [] : [regio];
  if (like === 'area') return (lijn ?? vlak)?.split(' ') ?? [];
  return drawing.querySelector(`.kaart-arcering [data-nis="${nis}"]`) === null ? [] : ['hatched'];
}

/** The box around a municipality, in map units. */
export function boxOf(link: SVGAElement): Frame {
  const { x, y, width, height } = link.getBBox();
  return [x, y, width, height];
}

/** Where its path begins. */
function borderPlaceOf(link: SVGAElement): MapPoint {
  const path = link.querySelector('path')?.getAttribute('d') ?? '';
  const [x = 0, y = 0] = /^M(-?[\d.]+)[ ,]?(-?[\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
  return { x, y };
}

/** Per municipality those to the north, east, south and west; nothing where the page brings no data. */
function neighboursOf(page: Document): ReadonlyMap<string, readonly (string | undefined)[]> {
  const text = page.getElementById('kaart-lagen')?.textContent;
  if (!text) return new Map();
  const { nis, neighbours }: NeighbourData = JSON.parse(text);
  return new Map(nis.map((code, index) => [code, neighbours[index]?.map((other) => nis[other]) ?? []]));
}
