import { drawnMunicipalities } from './drawn-municipalities.ts';
import { freshNames } from './fresh-names.ts';
import { keptAddress } from './kept-address.ts';
import { linkAt, returnToWalk, walkByKeyboard } from './keyboard-walk.ts';
import { type MapAids, mapAids } from './map-aids.ts';
import { type MapCard, mapCard } from './map-card.ts';
import { type MapWindow, mapWindow } from './map-window.ts';
import { wordsOf } from './municipality-words.ts';
import { followPointers } from './pointer-gestures.ts';
import { zoomByWheel } from './wheel-zoom.ts';

/**
 * `<regio-kaart>` around the drawings of the server: zoom and pan, a card under the pointer, and a walk by keyboard. It
 * adds to the drawing and replaces nothing of it; without script every municipality is a link all the same.
 */
class RegioKaart extends HTMLElement {
  #life: AbortController | null = null;

  connectedCallback(): void {
    const drawings = [...this.querySelectorAll<SVGSVGElement>('.area-map__drawing')];
    if (drawings.length === 0 || this.#life !== null) return;
    this.#life = new AbortController();
    enliven(this, drawings, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = null;
  }
}

function enliven(host: HTMLElement, drawings: readonly SVGSVGElement[], signal: AbortSignal): void {
  const aids = mapAids(host, 'kaart-hulp');
  const card = mapCard(host);
  const renewNames = freshNames(host, signal);
  const rest = keptAddress(
    () => view,
    () => {
      aids.say(view.cutOut() === null ? 'Heel Vlaanderen in beeld' : shownWords(view));
      renewNames();
    },
  );
  const view = mapWindow(drawings, () => {
    host.classList.toggle('kaart-ingezoomd', view.cutOut() !== null);
    card.follow();
    rest();
  });
  host.classList.toggle('kaart-ingezoomd', view.cutOut() !== null);
  listenToButtons(aids, view);
  for (const drawing of drawings) {
    const municipalities = drawnMunicipalities(drawing);
    walkByKeyboard({ drawing, municipalities, view, card, aids }, signal);
    followPointers(drawing, view, signal);
    zoomByWheel(drawing, view, signal);
    showUnderPointer(drawing, card, signal);
    if (drawing === drawings[0]) returnToWalk(municipalities);
  }
  signal.addEventListener('abort', () => {
    aids.remove();
    card.hide();
  });
}

function shownWords({ whole, frame }: MapWindow): string {
  return `Ingezoomd: ${Math.round((frame()[2] / whole.width) * 100)} procent van de breedte in beeld`;
}

function listenToButtons({ closer, further, whole }: MapAids, view: MapWindow): void {
  closer.addEventListener('click', () => view.zoom(0.5, undefined, true));
  further.addEventListener('click', () => view.zoom(2, undefined, true));
  whole.addEventListener('click', () => view.showWhole());
}

/** A finger follows the link instead. */
function showUnderPointer(drawing: SVGSVGElement, card: MapCard, signal: AbortSignal): void {
  drawing.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      const link = linkAt(target);
      if (link === null || pointerType === 'touch') return;
      card.show(link, wordsOf(link));
    },
    { signal },
  );
  drawing.addEventListener(
    'pointerleave',
    () => {
      const focused = linkAt(document.activeElement);
      if (focused === null) card.hide();
      else card.show(focused, wordsOf(focused));
    },
    { signal },
  );
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && card.hide(), { signal });
}

customElements.define('regio-kaart', RegioKaart);
