import { type LandOfMap, type Tile, tileAddress, tilesOver } from './background-tiles.ts';
import { made, madeButton } from './made-elements.ts';
import type { MapWindow } from './map-window.ts';
import { ownMark } from './renew-in-place.ts';

/** A map of Digitaal Vlaanderen below the fills: off until the visitor wants it, and never needed. */
export interface BackgroundMap {
  /** Puts the tiles right for what is seen now, in the drawings of now. */
  readonly follow: () => void;
}

/** The grey one: it leaves the colours to the map. */
const layer = 'grb_bsk_grijs';

/** So long after the last movement the tiles are asked for. */
const restMilliseconds = 150;

const svg = 'http://www.w3.org/2000/svg';

/**
 * Adds the switch to the bar, where the server says which service gives the tiles (`data-achtergrond`) and how the map
 * lies on the land (`data-ruimte`: west, north, scale). It is in no address: nobody else's link asks a third party.
 */
export function backgroundMap(
  host: HTMLElement,
  bar: HTMLElement,
  { view, signal }: { readonly view: MapWindow; readonly signal: AbortSignal },
): BackgroundMap {
  const { achtergrond: service, ruimte } = host.dataset;
  const land = landOf(ruimte);
  if (service === undefined || land === null) return { follow: () => undefined };
  const button = madeButton('Achtergrondkaart');
  button.setAttribute('aria-pressed', 'false');
  bar.append(button);
  const note = made('p', 'kaart-achtergrond-noot');
  note.setAttribute('role', 'status');
  host.querySelector('.kaart-hulpmiddelen')?.append(note);
  let isOn = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const failed = () => {
    note.textContent =
      'De achtergrondkaart van Digitaal Vlaanderen laadt nu niet helemaal. De kaart zelf werkt zonder.';
  };
  const draw = () => {
    for (const drawing of host.querySelectorAll<SVGSVGElement>('.area-map__drawing')) {
      const tiles = isOn ? tilesOver(view.frame(), land, drawing.clientWidth * devicePixelRatio) : [];
      drawTiles(drawing, tiles, (tile) => tileAddress(service, layer, tile), failed);
    }
  };
  const follow = () => {
    host.classList.toggle('kaart-met-achtergrond', isOn);
    clearTimeout(waiting);
    waiting = setTimeout(draw, restMilliseconds);
  };
  button.addEventListener('click', () => {
    isOn = !isOn;
    button.setAttribute('aria-pressed', String(isOn));
    note.textContent = isOn ? 'Achtergrond: Basiskaart Vlaanderen (GRB), Digitaal Vlaanderen.' : '';
    follow();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    note.remove();
  });
  return { follow };
}

/** A tile that is there already is not asked again. */
function drawTiles(
  drawing: SVGSVGElement,
  tiles: readonly Tile[],
  addressOf: (tile: Tile) => string,
  onFailed: () => void,
): void {
  const group = drawing.querySelector('.kaart-achtergrond') ?? addGroup(drawing);
  const before = new Map([...group.children].map((image) => [image.getAttribute('href') ?? '', image]));
  const wanted = tiles.map((tile) => {
    const href = addressOf(tile);
    return before.get(href) ?? imageOf(tile, href, onFailed);
  });
  group.replaceChildren(...wanted);
}

function addGroup(drawing: SVGSVGElement): SVGGElement {
  const group = document.createElementNS(svg, 'g');
  group.setAttribute('class', 'kaart-achtergrond');
  group.setAttribute(ownMark, '');
  drawing.insertBefore(group, drawing.querySelector('.kaart-vlakken'));
  return group;
}

function imageOf(
  { frame: [x, y, width, height] }: Tile,
  href: string,
  onFailed: () => void,
): SVGImageElement {
  const image = document.createElementNS(svg, 'image');
  const place = { x, y, width, height };
  for (const [name, value] of Object.entries(place)) image.setAttribute(name, value.toFixed(2));
  image.setAttribute('preserveAspectRatio', 'none');
  image.addEventListener('error', () => {
    image.remove();
    onFailed();
  });
  image.setAttribute('href', href);
  return image;
}

function landOf(text: string | undefined): LandOfMap | null {
  const [west, north, scale] = text?.split(' ').map(Number) ?? [];
  return west === undefined || north === undefined || scale === undefined ? null : { west, north, scale };
}
