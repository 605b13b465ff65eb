import { AreaMap } from '#design/area-map/area-map.tsx';
import type { DrawnMap, DrawnMunicipality } from '#rooms/territory/engine/drawn-map.ts';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { placeLabels } from '#rooms/territory/engine/label-placement.ts';
import { nameFits, nameLines, nameSize } from '#rooms/territory/engine/name-lines.ts';

/** The height of the letters of a minor name, in pixels: 0.86 of 14. */
const minorLetters = 12;

/** The least part of the width of Flanders that is shown. */
const leastPart = 0.12;

interface StructureMapProps {
  readonly map: DrawnMap;
  readonly name: string;
  /** NIS codes of the municipalities that take part. */
  readonly members: ReadonlySet<string>;
  readonly suffix: string;
}

/** The municipalities that take part in one tint, the others in none; region borders stand out. */
export function StructureMap({ map, name, members, suffix }: StructureMapProps) {
  const drawn = map.municipalities.filter(({ nis }) => members.has(nis));
  if (drawn.length === 0) return null;
  const frame = around(
    drawn.map((one) => one.frame),
    map.width * leastPart,
  );
  const unit = frame[2] / 430;
  return (
    <AreaMap
      label={`Kaart van de gemeenten die deelnemen aan ${name}`}
      frame={frame}
      unit={unit}
      areas={map.municipalities
        .filter((one) => touches(one.frame, frame))
        .map((one) => ({
          path: one.path,
          tint: members.has(one.nis) ? 2 : 0,
          name: wordsFor(one, members),
          href: `/gemeenten/${one.nis}${suffix}`,
        }))}
      outlines={[map.regionBorders]}
      fineOutlines={[map.speckBorders]}
      labels={placeLabels(drawn.flatMap(labelFor(unit)), 3 * unit)}
      caption="De blauwe gemeenten nemen deel; de dikke lijnen zijn de grenzen van de referentieregio’s."
    />
  );
}

function wordsFor({ nis, name, region }: DrawnMunicipality, members: ReadonlySet<string>): string {
  const place = region === null ? name : `${name}, ${region.name}`;
  return members.has(nis) ? `${place}: neemt deel` : place;
}

function labelFor(unit: number) {
  return ({ name, label }: DrawnMunicipality) => {
    const lines = nameLines(name);
    const size = nameSize(lines, minorLetters * unit);
    return nameFits(size, label.clearance) ? [{ ...label, ...size, lines, minor: true }] : [];
  };
}

/** A frame around all with a margin, and never so close that one municipality stands without its surroundings. */
function around(frames: readonly Frame[], least: number): Frame {
  const left = Math.min(...frames.map(([x]) => x));
  const top = Math.min(...frames.map(([, y]) => y));
  const width = Math.max(...frames.map(([x, , wide]) => x + wide)) - left;
  const height = Math.max(...frames.map(([, y, , high]) => y + high)) - top;
  const size = Math.max(width, height);
  const margin = Math.round(Math.max(size * 0.08, (least - size) / 2));
  return [left - margin, top - margin, width + 2 * margin, height + 2 * margin];
}

function touches([x, y, width, height]: Frame, [left, top, wide, high]: Frame): boolean {
  return x < left + wide && x + width > left && y < top + high && y + height > top;
}
