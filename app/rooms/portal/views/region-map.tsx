import { AreaMap, type Tint } from '#design/area-map/area-map.tsx';
import type { DrawnMap, DrawnMunicipality } from '#rooms/territory/engine/drawn-map.ts';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { placeLabels } from '#rooms/territory/engine/label-placement.ts';
import { nameFits, nameLines, nameSize } from '#rooms/territory/engine/name-lines.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';

/** The height of the letters of a minor name, in pixels: 0.86 of 14. */
const minorLetters = 12;

interface RegionMapProps {
  readonly map: DrawnMap;
  readonly region: CodeAndName;
  /** The municipality that the page is about. */
  readonly chosen?: string;
  readonly suffix: string;
}

/** A region with its surroundings; its municipalities lead to their pages. */
export function RegionMap({ map, region, chosen, suffix }: RegionMapProps) {
  const drawn = map.regions.find(({ code }) => code === region.code);
  if (drawn === undefined) return null;
  const frame = withMargin(drawn.frame);
  const unit = frame[2] / 430;
  const tints = new Map(map.regions.map(({ code, tint }) => [code, tint as Tint]));
  return (
    <AreaMap
      label={`Kaart van ${region.name}`}
      frame={frame}
      unit={unit}
      areas={map.municipalities
        .filter((one) => touches(one.frame, frame))
        .map((one) => ({
          path: one.path,
          tint: tints.get(one.region?.code ?? '') ?? 0,
          name: one.region === null ? one.name : `${one.name}, ${one.region.name}`,
          href: `/gemeenten/${one.nis}${suffix}`,
          chosen: one.nis === chosen,
          quiet: one.region?.code !== region.code,
        }))}
      outlines={[drawn.outline]}
      fineOutlines={[drawn.speckOutline]}
      labels={placeLabels(
        map.municipalities.filter((one) => one.region?.code === region.code).flatMap(labelFor(unit, chosen)),
        3 * unit,
      )}
      caption={
        <>
          {region.name} en de gemeenten eromheen. <a href={`/kaart${suffix}`}>Bekijk de hele kaart</a>.
        </>
      }
    />
  );
}

/** The name of a municipality where it has the room for it; that of the chosen one always stands there. */
function labelFor(unit: number, chosen: string | undefined) {
  return ({ nis, name, label }: DrawnMunicipality) => {
    const lines = nameLines(name);
    const size = nameSize(lines, minorLetters * unit);
    const must = nis === chosen;
    if (!must && !nameFits(size, label.clearance)) return [];
    return [{ ...label, ...size, lines, minor: true, must, onChosen: must }];
  };
}

function withMargin([x, y, width, height]: Frame): Frame {
  const margin = Math.round(Math.max(width, height) * 0.08);
  return [x - margin, y - margin, width + 2 * margin, height + 2 * margin];
}

function touches([x, y, width, height]: Frame, [left, top, wide, high]: Frame): boolean {
  return x < left + wide && x + width > left && y < top + high && y + height > top;
}
