import { type MapWindow, pointAt } from './map-window.ts';

interface Held {
  readonly x: number;
  readonly y: number;
}

/** From so many CSS pixels on, a press is a drag and no click. */
const dragStarts = 5;

/** Dragging moves the map, two fingers zoom and move it, and a double click or tap zooms in. */
export function followPointers(drawing: SVGSVGElement, view: MapWindow, signal: AbortSignal): void {
  const held = new Map<number, Held>();
  let hasDragged = false;
  const listen = { signal };
  const release = (event: PointerEvent) => held.delete(event.pointerId);
  drawing.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (held.size === 0) hasDragged = false;
      held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    listen,
  );
  drawing.addEventListener(
    'pointermove',
    (event) => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = { x: event.clientX, y: event.clientY };
      const others = [...held].filter(([id]) => id !== event.pointerId);
      const [other] = others.map(([, place]) => place);
      const isTooLittle = !hasDragged && Math.hypot(now.x - before.x, now.y - before.y) < dragStarts;
      if (isTooLittle || (other === undefined && view.cutOut() === null)) return;
      if (!hasDragged) drawing.setPointerCapture(event.pointerId);
      hasDragged = true;
      held.set(event.pointerId, now);
      if (other === undefined) drag(drawing, view, before, now);
      else pinch(drawing, view, { other, before, now });
    },
    listen,
  );
  drawing.addEventListener('pointerup', release, listen);
  drawing.addEventListener('pointercancel', release, listen);
  drawing.addEventListener('dragstart', (event) => event.preventDefault(), listen);
  followClicks(drawing, view, () => hasDragged, signal);
}

function drag(drawing: SVGSVGElement, view: MapWindow, before: Held, now: Held): void {
  const [from, to] = [pointAt(drawing, before.x, before.y), pointAt(drawing, now.x, now.y)];
  view.move(from.x - to.x, from.y - to.y);
}

interface Pinch {
  readonly other: Held;
  readonly before: Held;
  readonly now: Held;
}

/** What lay under the middle of the two fingers goes along with it. */
function pinch(drawing: SVGSVGElement, view: MapWindow, { other, before, now }: Pinch): void {
  const middle = (one: Held) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  drag(drawing, view, middle(before), middle(now));
  const distance = (one: Held) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
  const { x, y } = middle(now);
  view.zoom(distance(before) / distance(now), pointAt(drawing, x, y));
}

/** A click on a link is the page's, but where it ended a drag or was the second of two, which zoom in. */
function followClicks(
  drawing: SVGSVGElement,
  view: MapWindow,
  hasDragged: () => boolean,
  signal: AbortSignal,
): void {
  drawing.addEventListener(
    'click',
    (event) => {
      // A click by keyboard or by a screen reader counts none.
      const isStray = event.detail > 0 && (hasDragged() || event.detail > 1);
      if (isStray) event.preventDefault();
    },
    { signal, capture: true },
  );
  drawing.addEventListener(
    'dblclick',
    (event) => view.zoom(0.5, pointAt(drawing, event.clientX, event.clientY), true),
    { signal },
  );
}
