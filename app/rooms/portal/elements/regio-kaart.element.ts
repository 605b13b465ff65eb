import { backgroundMap } from './background-map.ts';
import { keptAddress } from './kept-address.ts';
import { addressOf, chosenPlace, liveMap } from './live-map.ts';
import { frameIn } from './map-addresses.ts';
import { type MapAids, mapAids } from './map-aids.ts';
import { mapCard } from './map-card.ts';
import { type MapWindow, mapWindow } from './map-window.ts';
import { searchMunicipalities } from './municipality-search.ts';
import { followPointers } from './pointer-gestures.ts';
import { swapByButton } from './swapped-view.ts';
import { viewsInPlace } from './views-in-place.ts';
import { zoomByWheel } from './wheel-zoom.ts';

/**
 * `<regio-kaart>` around the drawings of the server: zoom and pan, a card under the pointer, a walk by keyboard, and
 * other views without loading a page. What is shown is what the server drew for the address; without script every
 * municipality is a link all the same.
 */
class RegioKaart extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    if (this.#life !== null || drawingsIn(this).length === 0) return;
    this.#life = new AbortController();
    enliven(this, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
  }
}

/** So long after the map came to rest it is asked for anew: who goes on zooming asks for none. */
const patienceMilliseconds = 300;

function enliven(host: HTMLElement, signal: AbortSignal): void {
  const aids = mapAids(host);
  const card = mapCard(host);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const view = mapWindow({
    isGliding: () => aids.gliding.checked,
    onShown: () => {
      clearTimeout(waiting);
      host.classList.toggle('kaart-ingezoomd', view.cutOut() !== null);
      card.follow();
      background.follow();
      moved();
    },
  });
  const moved = keptAddress(view, () => {
    aids.say(view.cutOut() === null ? 'Heel Vlaanderen in beeld' : shownWords(view));
    waiting = setTimeout(views.refresh, patienceMilliseconds);
  });
  const background = backgroundMap(host, aids.bar, { view, signal });
  let life = new AbortController();
  const moving = new WeakSet<SVGSVGElement>();
  const revive = (keepsFrame: boolean) => {
    clearTimeout(waiting);
    life.abort();
    life = new AbortController();
    const drawings = drawingsIn(host);
    view.open(drawings, keepsFrame);
    host.classList.toggle('kaart-ingezoomd', view.cutOut() !== null);
    // A drawing outlives a view: so does a drag that is going on.
    for (const drawing of drawings.filter((one) => !moving.has(one))) {
      moving.add(drawing);
      followPointers(drawing, view, signal);
      zoomByWheel(drawing, view, signal);
    }
    const onChoose = (link: SVGAElement) => views.go(link.href.baseVal);
    background.follow();
    liveMap(drawings, { view, aids, card, onChoose }, life.signal);
  };
  const views = viewsInPlace(
    {
      host,
      say: aids.say,
      onShown: (before) => {
        // A view that asks for no other frame leaves the window where it is.
        revive(before !== null && frameIn(before) === frameIn(location.search));
        swapping.follow();
        moved();
      },
    },
    signal,
  );
  revive(false);
  const swapping = swapByButton(aids.swap, views);
  listenToButtons(aids, host, view);
  searchMunicipalities(aids, (nis) => {
    const address = addressOf(host, nis, view);
    if (address !== null) views.go(address);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    life.abort();
    aids.remove();
    card.hide();
  });
}

function drawingsIn(host: HTMLElement): SVGSVGElement[] {
  return [...host.querySelectorAll<SVGSVGElement>('.area-map__drawing')];
}

function shownWords({ whole, frame }: MapWindow): string {
  return `Ingezoomd: ${Math.round((frame()[2] / whole().width) * 100)} procent van de breedte in beeld`;
}

/** Closer by goes around what was chosen. */
function listenToButtons({ closer, further, whole }: MapAids, host: HTMLElement, view: MapWindow): void {
  closer.addEventListener('click', () => view.zoom(0.5, chosenPlace(host), true));
  further.addEventListener('click', () => view.zoom(2, undefined, true));
  whole.addEventListener('click', () => view.showWhole());
}

customElements.define('regio-kaart', RegioKaart);
