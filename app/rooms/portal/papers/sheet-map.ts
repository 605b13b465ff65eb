import { palette } from '#design/area-map/palette.ts';
import { paperFontFamily } from '#platform/paper-fonts.ts';
import type { DrawnMap, DrawnMunicipality } from '#rooms/territory/engine/drawn-map.ts';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { placeLabels } from '#rooms/territory/engine/label-placement.ts';
import { nameFits, nameLines, nameSize } from '#rooms/territory/engine/name-lines.ts';

/** Of the frame: wide over high, as the place that the sheet has for the map. */
const proportion = 1.18;

/** The width of the map on paper, in points: strokes and letters are drawn at their own size. */
const paperWidth = 215;

/** What a municipality is to the one that the sheet is about, and in which colours its land, border and name are. */
const looks = {
  chosen: { land: palette.selected, border: palette.casing, name: palette.casing },
  own: { land: palette['tint-1'], border: palette.underline, name: palette.letters },
  around: { land: palette.empty, border: palette.underline, name: palette.dot },
} as const;

type Look = keyof typeof looks;

interface Shown extends DrawnMunicipality {
  readonly look: Look;
}

/**
 * The region of a municipality with the municipality in it and those around it, as an SVG for paper: every look stands
 * with its shape. Without a region that day, the municipality with its surroundings. An Error where it is not drawn.
 */
export function sheetMap(map: DrawnMap, nis: string): string {
  const chosen = map.municipalities.find((one) => one.nis === nis);
  if (chosen === undefined) throw new Error(`No drawing of municipality ${nis}`);
  const region = map.regions.find(({ code }) => code === chosen.region?.code);
  const frame = framed(region?.frame ?? wider(chosen.frame, 2));
  const unit = frame[2] / paperWidth;
  const shown = map.municipalities
    .filter((one) => touches(one.frame, frame))
    .map((one): Shown => ({ ...one, look: lookOf(one, chosen) }));
  const land = (look: Look, width: number) =>
    shown.filter((one) => one.look === look).map((one) => shape(one, width * unit));
  const outlines = region === undefined ? [] : [region.outline, region.speckOutline].filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.join(' ')}" stroke-linejoin="round">`,
    ...land('around', 0.4),
    ...land('own', 0.4),
    ...outlines.map((path) => outline(path, 1.3 * unit)),
    ...land('chosen', 0.8),
    `<g font-family="${paperFontFamily}" text-anchor="middle">`,
    ...names(shown, frame, unit),
    '</g></svg>',
  ].join('');
}

function lookOf({ nis, region }: DrawnMunicipality, chosen: DrawnMunicipality): Look {
  if (nis === chosen.nis) return 'chosen';
  return region !== null && region.code === chosen.region?.code ? 'own' : 'around';
}

function shape({ path, look }: Shown, width: number): string {
  const { land, border } = looks[look];
  return `<path d="${path}" fill="${land}" stroke="${border}" stroke-width="${width}"/>`;
}

function outline(path: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${palette.line}" stroke-width="${width}"/>`;
}

/** The name of the municipality always stands there; others where they have the room. Each has a rim as its land. */
function names(shown: readonly Shown[], frame: Frame, unit: number): string[] {
  const letters = 6.4 * unit;
  const labels = shown.flatMap(({ name, label, look }) => {
    const lines = nameLines(name);
    const size = nameSize(lines, letters);
    const must = look === 'chosen';
    const stands = must || (nameFits(size, label.clearance) && isWithin({ ...label, ...size }, frame));
    return stands ? [{ ...label, ...size, lines, look, must }] : [];
  });
  return placeLabels(labels, 2 * unit).map(({ x, y, lines, look }) => {
    const top = y + letters * (0.34 - (lines.length - 1) * 0.52);
    const spans = lines.map((line, index) => {
      return `<tspan x="${x}" y="${Math.round(top + index * letters * 1.04)}">${escaped(line)}</tspan>`;
    });
    const { land, name } = looks[look];
    const weight = look === 'chosen' ? 700 : 400;
    const rim = `stroke="${land}" stroke-width="${1.4 * unit}" paint-order="stroke"`;
    return `<text font-size="${letters}" font-weight="${weight}" fill="${name}" ${rim}>${spans.join('')}</text>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether the box around this middle lies in the frame. */
function isWithin({ x, y, width, height }: Box, [left, top, wide, high]: Frame): boolean {
  const [right, bottom] = [left + wide, top + high];
  const across = x - width / 2 > left && x + width / 2 < right;
  return across && y - height / 2 > top && y + height / 2 < bottom;
}

/** The frame with a margin, made wider or higher until it has the proportion. */
function framed(inner: Frame): Frame {
  const [x, y, width, height] = wider(inner, 0.06);
  const across = Math.round(Math.max(width, height * proportion));
  const down = Math.round(across / proportion);
  return [Math.round(x - (across - width) / 2), Math.round(y - (down - height) / 2), across, down];
}

function wider([x, y, width, height]: Frame, share: number): Frame {
  const margin = Math.max(width, height) * share;
  return [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
}

function touches([x, y, width, height]: Frame, [left, top, wide, high]: Frame): boolean {
  return x < left + wide && x + width > left && y < top + high && y + height > top;
}
