import { type MapWindow, pointAt } from './map-window.ts';

/**
 * The wheel zooms with Ctrl or Command, as a pinch on a touchpad does, or while the map has the focus; else, and where
 * nothing is left to zoom, it scrolls the page.
 */
export function zoomByWheel(drawing: SVGSVGElement, view: MapWindow, signal: AbortSignal): void {
  drawing.addEventListener(
    'wheel',
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || drawing.contains(document.activeElement);
      if (!isMeant || event.deltaY === 0) return;
      const factor = 1.2 ** (Math.max(-2, Math.min(2, pixelsOf(event) / 50)) || 0);
      if (factor > 1 && view.cutOut() === null && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      view.zoom(factor, pointAt(drawing, event.clientX, event.clientY));
    },
    { signal, passive: false },
  );
}

/** Some wheels count lines of text instead of pixels. */
function pixelsOf({ deltaY, deltaMode }: WheelEvent): number {
  return deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 20;
}
