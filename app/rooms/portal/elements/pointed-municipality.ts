import type { DrawnMunicipalities } from './drawn-municipalities.ts';
import { linkAt } from './keyboard-walk.ts';
import { pointAt } from './map-window.ts';
import { meantPlace } from './small-targets.ts';

/** What happens where a pointer means a municipality. */
interface Pointed {
  /** Null where it means none any more. */
  readonly onPoint: (link: SVGAElement | null) => void;
  /** A click beside a small municipality that means it. */
  readonly onChoose: (link: SVGAElement) => void;
}

/** Follows a pointer over a drawing; small municipalities are meant from some pixels around them. */
export function followPointed(
  drawing: SVGSVGElement,
  municipalities: DrawnMunicipalities,
  { onPoint, onChoose }: Pointed,
  signal: AbortSignal,
): void {
  let pointed: SVGAElement | null = null;
  const point = (link: SVGAElement | null) => {
    if (link !== pointed) onPoint(link);
    pointed = link;
  };
  drawing.addEventListener(
    'pointermove',
    (event) =>
      event.pointerType !== 'touch' && event.buttons === 0 && point(meantAt(drawing, municipalities, event)),
    { signal },
  );
  drawing.addEventListener('pointerleave', () => point(null), { signal });
  drawing.addEventListener(
    'click',
    (event) => {
      const isPlain =
        event.detail === 1 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!isPlain || event.defaultPrevented) return;
      const meant = meantAt(drawing, municipalities, event);
      if (meant === null || meant === linkAt(event.target)) return;
      event.preventDefault();
      onChoose(meant);
    },
    { signal },
  );
}

function meantAt(
  drawing: SVGSVGElement,
  { boxes, links }: DrawnMunicipalities,
  { target, clientX, clientY }: MouseEvent,
): SVGAElement | null {
  const under = linkAt(target)?.dataset.nis ?? null;
  const [here, beside] = [pointAt(drawing, clientX, clientY), pointAt(drawing, clientX + 1, clientY)];
  const meant = meantPlace(boxes(), here, under, beside.x - here.x);
  return meant === null ? null : (links.get(meant) ?? null);
}
