import { framedAddress, frameIn } from './map-addresses.ts';
import type { MapWindow } from './map-window.ts';

/** So long after the last movement the map has come to rest. */
const restMilliseconds = 150;

/**
 * Keeps the address of the page that of the frame that is seen, and with it every link that leads to the same frame.
 * Returns what to call at every movement; `onRest` is told when the map has come to rest.
 */
export function keptAddress(view: MapWindow, onRest: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const before = frameIn(location.search);
      const here = framedAddress(location.pathname + location.search + location.hash, view.cutOut());
      if (frameIn(here) === before) return;
      history.replaceState(history.state, '', here);
      followInLinks(before, view);
      onRest();
    }, restMilliseconds);
  };
}

/** Links to another frame (the way without script to zoom) stay what they are. */
function followInLinks(before: string, view: MapWindow): void {
  for (const link of document.querySelectorAll(`main a[href^="${location.pathname}"]`)) {
    const href = link.getAttribute('href') ?? '';
    const isSameMap = href.split(/[?#]/)[0] === location.pathname;
    if (isSameMap && frameIn(href) === before) link.setAttribute('href', framedAddress(href, view.cutOut()));
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('main form input[name="kader"]'))
    field.value = frameIn(location.search);
}
