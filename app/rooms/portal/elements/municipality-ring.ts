/** A ring around one municipality at a time. */
export interface MunicipalityRing {
  readonly put: (link: SVGAElement) => void;
  readonly remove: () => void;
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * A line with a casing around a municipality, below the names and above all other layers: around the shape itself the
 * next municipality would cover half of it.
 */
export function municipalityRing(className: string): MunicipalityRing {
  const group = document.createElementNS(svg, 'g');
  group.setAttribute('class', className);
  const paths = ['kaart-ring__rand', 'kaart-ring__lijn'].map((name) => {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', name);
    return path;
  });
  group.append(...paths);
  return {
    put: (link) => {
      const shape = link.querySelector('path')?.getAttribute('d') ?? '';
      for (const path of paths) path.setAttribute('d', shape);
      const drawing = link.ownerSVGElement;
      drawing?.insertBefore(group, drawing.querySelector('.kaart-namen'));
    },
    remove: () => group.remove(),
  };
}
