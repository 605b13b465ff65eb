import { palette } from '#design/area-map/palette.ts';

/** The attributes with which something is drawn where no stylesheet goes along. */
export type Paint = Readonly<Record<string, string | number>>;

const tints = [palette.empty, palette['tint-1'], palette['tint-2'], palette['tint-3'], palette['tint-4']];
const shades = [
  palette['shade-1'],
  palette['shade-2'],
  palette['shade-3'],
  palette['shade-4'],
  palette['shade-5'],
];

/** The colour that the screen gives a class of fills: "t0" to "t4" for tints, "k1" to "k5" for shades. */
export function fillColor(look: string): string {
  const colors = look.startsWith('k') ? [undefined, ...shades] : tints;
  const color = colors[Number(look.slice(1))];
  if (color === undefined) throw new Error(`No fill ${look} on paper`);
  return color;
}

/** A line without fill; `width` in the units of the drawing. */
export function stroke(color: string, width: number): Paint {
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  };
}

/** What was chosen: a strong line, and its land seen through blue. */
export function chosenPaint(width: number): Paint {
  return { ...stroke(palette.selected, width), fill: palette.selected, 'fill-opacity': 0.28 };
}

/** The dashes of the second line. */
export function dashes(unit: number): string {
  return `${6 * unit} ${4 * unit}`;
}
