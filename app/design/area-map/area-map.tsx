import type { Child } from 'hono/jsx';

/** Which of the four pale tints fills an area; 0 is none. */
export type Tint = 0 | 1 | 2 | 3 | 4;

/** One area to draw: SVG path data in the space of the map, a name, and where it leads. */
export interface DrawnArea {
  readonly path: string;
  readonly tint: Tint;
  readonly name: string;
  readonly href?: string | undefined;
  /** The area that the page is about. */
  readonly chosen?: boolean | undefined;
  /** Shown for its surroundings only. */
  readonly quiet?: boolean | undefined;
}

/** A name on the map, in one or more lines; where the map is small, its short form instead, or nothing. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly short?: string | undefined;
  /** In small letters, for what is one of many. */
  readonly minor?: boolean | undefined;
  /** On the area that the page is about: in light letters, as that one is dark. */
  readonly onChosen?: boolean | undefined;
}

interface AreaMapProps {
  /** What the map shows, for who does not see it. */
  readonly label: string;
  /** x, y, width and height of what is shown, in the space of the paths. */
  readonly frame: readonly [number, number, number, number];
  readonly areas: readonly DrawnArea[];
  /** Path data of the borders that stand out. */
  readonly outlines: readonly string[];
  /** Path data of those around areas so small that a thick line would fill them. */
  readonly fineOutlines?: readonly string[] | undefined;
  readonly labels?: readonly MapLabel[] | undefined;
  /** Units of the space per CSS pixel at full width: letters and strokes are drawn at their own size. */
  readonly unit?: number | undefined;
  readonly caption?: Child;
}

/**
 * A map drawn by the server. Its links are for the mouse and the finger; the way by keyboard is a list beside
 * it, so that nobody has to walk through hundreds of shapes.
 */
export function AreaMap(props: AreaMapProps) {
  const { label, frame, areas, outlines, fineOutlines = [], labels = [], unit = 1, caption } = props;
  return (
    <figure class="area-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing with links in it. */}
      <svg
        class="area-map__drawing"
        viewBox={frame.join(' ')}
        role="group"
        aria-label={label}
        xmlns="http://www.w3.org/2000/svg"
      >
        <g class="area-map__areas">
          {areas.map((area) => (
            <Area {...area} />
          ))}
        </g>
        {outlines.map((path) => (
          <path class="area-map__outline" d={path} />
        ))}
        {fineOutlines.map((path) => (
          <path class="area-map__outline area-map__outline--fine" d={path} />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each area has its own title. */}
        <g class="area-map__labels" aria-hidden="true" font-size={14 * unit}>
          {labels.map((label) => (
            <Name {...label} />
          ))}
        </g>
      </svg>
      {caption && <figcaption class="area-map__caption">{caption}</figcaption>}
    </figure>
  );
}

/** The lines of a name around its point: half of them above it. */
function Name({ x, y, lines, short, minor, onChosen }: MapLabel) {
  return (
    <>
      <text class={labelClass({ minor, short, onChosen })} x={x} y={y}>
        {lines.map((line, index) => (
          <tspan x={x} dy={index === 0 ? `${(1 - lines.length) * 0.52}em` : '1.04em'}>
            {line}
          </tspan>
        ))}
      </text>
      {short && (
        <text class="area-map__label area-map__label--short" x={x} y={y}>
          {short}
        </text>
      )}
    </>
  );
}

function labelClass({ minor, short, onChosen }: Pick<MapLabel, 'minor' | 'short' | 'onChosen'>): string {
  return [
    'area-map__label',
    minor && 'area-map__label--minor',
    onChosen && 'area-map__label--on-chosen',
    short && 'area-map__label--shortens',
  ]
    .filter(Boolean)
    .join(' ');
}

function Area({ path, tint, name, href, chosen, quiet }: DrawnArea) {
  const look = `a t${tint}${chosen ? ' chosen' : ''}${quiet ? ' quiet' : ''}`;
  const shape = (
    <path class={look} d={path}>
      <title>{name}</title>
    </path>
  );
  if (href === undefined) return shape;
  return (
    <a href={href} tabindex={-1}>
      {shape}
    </a>
  );
}
