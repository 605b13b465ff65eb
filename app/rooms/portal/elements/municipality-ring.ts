import { ownMark } from './renew-in-place.ts';

/** A ring around one municipality at a time, in one drawing. */
export interface MunicipalityRing {
  readonly put: (link: SVGAElement) => void;
  /** Around none; the ring itself stays, for to take it in and out works the style of the whole drawing out anew. */
  readonly lift: () => void;
  readonly remove: () => void;
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * A line with a casing around a municipality, below the names and above all other layers: around the shape itself the
 * next municipality would cover half of it.
 */
export function municipalityRing(drawing: SVGSVGElement, className: string): MunicipalityRing {
  const group = document.createElementNS(svg, 'g');
  group.setAttribute('class', className);
  group.setAttribute(ownMark, '');
  const paths = ['kaart-ring__rand', 'kaart-ring__lijn'].map((name) => {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', name);
    return path;
  });
  group.append(...paths);
  drawing.querySelector('.kaart-ringen')?.append(group);
  const draw = (shape: string) => {
    for (const path of paths) path.setAttribute('d', shape);
  };
  return {
    put: (link) => draw(link.querySelector('path')?.getAttribute('d') ?? ''),
    lift: () => draw(''),
    remove: () => group.remove(),
  };
}
