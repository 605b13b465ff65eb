import type { Child } from 'hono/jsx';
import { palette } from '#design/area-map/palette.ts';
import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';
import { classLook, fillOf } from '../views/map-patterns.tsx';
import { fillColor } from './paint.ts';

interface PaperPatternsProps {
  readonly municipalities: readonly PictureMunicipality[];
  readonly picture: MapPicture;
  /** Units of the drawing per CSS pixel. */
  readonly unit: number;
  readonly mark: string;
}

/** The patterns that a picture on paper needs, under the names that `fillOf` and `hatching` give them. */
export function PaperPatterns({ municipalities, picture, unit, mark }: PaperPatternsProps) {
  const used = new Map(
    municipalities.flatMap((one) => {
      const { pattern } = fillOf(one, picture, mark);
      return pattern === undefined ? [] : [[idIn(pattern), one]];
    }),
  );
  return (
    <defs>
      <Pattern id={idIn(hatching(mark))} side={6 * unit} isSlanted>
        <path
          d={`M${3 * unit} 0v${6 * unit}`}
          fill="none"
          stroke={palette.crossing}
          stroke-width={1.5 * unit}
        />
      </Pattern>
      {[...used].map(([id, one]) => (
        <FillPattern id={id} municipality={one} hasClasses={picture.hasClasses} unit={unit} />
      ))}
    </defs>
  );
}

interface FillPatternProps {
  readonly id: string;
  readonly municipality: PictureMunicipality;
  readonly hasClasses: boolean;
  readonly unit: number;
}

/** Dots for who lies in no area, lines for a class beyond the shades, stripes for who lies in several areas. */
function FillPattern({ id, municipality: { fill }, hasClasses, unit }: FillPatternProps) {
  const [first] = fill;
  if (first === undefined) return <Dots id={id} unit={unit} />;
  if (hasClasses) return <Ruled id={id} look={classLook(first.number).look} unit={unit} />;
  return <Stripes id={id} tints={[...new Set(fill.map(({ tint }) => tint))].sort()} unit={unit} />;
}

/** The fill of what is hatched. */
export function hatching(mark: string): string {
  return `url(#kaart-arceer${mark})`;
}

/** How a municipality is filled on paper. */
export function paperFill(municipality: PictureMunicipality, picture: MapPicture, mark: string): string {
  const { look, pattern } = fillOf(municipality, picture, mark);
  return pattern ?? fillColor(look);
}

function idIn(pattern: string): string {
  return pattern.slice('url(#'.length, -1);
}

function Pattern({
  id,
  side,
  isSlanted = false,
  children,
}: {
  readonly id: string;
  readonly side: number;
  readonly isSlanted?: boolean;
  readonly children?: Child;
}) {
  const slant = isSlanted ? { patternTransform: 'rotate(45)' } : {};
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse" {...slant}>
      {children}
    </pattern>
  );
}

function Dots({ id, unit }: { readonly id: string; readonly unit: number }) {
  const side = 8 * unit;
  return (
    <Pattern id={id} side={side}>
      <rect width={side} height={side} fill={palette.empty} />
      <circle cx={side / 2} cy={side / 2} r={side * 0.16} fill={palette.dot} />
    </Pattern>
  );
}

function Stripes({
  id,
  tints,
  unit,
}: {
  readonly id: string;
  readonly tints: readonly number[];
  readonly unit: number;
}) {
  const side = 7 * unit * tints.length;
  return (
    <Pattern id={id} side={side}>
      {tints.map((tint, index) => (
        <rect x={7 * unit * index} width={7 * unit} height={side} fill={fillColor(`t${tint}`)} />
      ))}
    </Pattern>
  );
}

function Ruled({ id, look, unit }: { readonly id: string; readonly look: string; readonly unit: number }) {
  const side = 5 * unit;
  return (
    <Pattern id={id} side={side}>
      <rect width={side} height={side} fill={fillColor(look)} />
      <rect width={side} height={unit} fill={palette.dot} />
    </Pattern>
  );
}
