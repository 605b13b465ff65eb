import { type Direction, directions, nearestTowards } from './nearest-towards.ts';
import { type MapPoint, middleOf } from './window-frame.ts';

/** The municipalities of one drawing: their links, where they lie, and who lies beside them. */
export interface DrawnMunicipalities {
  readonly links: ReadonlyMap<string, SVGAElement>;
  readonly places: () => ReadonlyMap<string, MapPoint>;
  readonly beside: (nis: string, direction: Direction) => string | null;
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
  let kept: ReadonlyMap<string, MapPoint> | null = null;
  const places = () => {
    kept ??= new Map([...links].map(([nis, link]) => [nis, placeOf(link)]));
    return kept;
  };
  const neighbours = neighboursOf(drawing.ownerDocument);
  const beside = (nis: string, direction: Direction) =>
    neighbours.get(nis)?.[directions.indexOf(direction)] ?? nearestTowards(places(), nis, direction);
  return { links, places, beside };
}

function placeOf(link: SVGAElement): MapPoint {
  const { x, y, width, height } = link.getBBox();
  return middleOf([x, y, width, height]);
}

/** Per municipality those to the north, east, south and west; nothing where the page brings no data. */
function neighboursOf(page: Document): ReadonlyMap<string, readonly (string | undefined)[]> {
  const text = page.getElementById('kaart-lagen')?.textContent;
  if (!text) return new Map();
  const { nis, neighbours }: NeighbourData = JSON.parse(text);
  return new Map(nis.map((code, index) => [code, neighbours[index]?.map((other) => nis[other]) ?? []]));
}
