import { AreaMap, type Tint } from '#design/area-map/area-map.tsx';
import type { DrawnMap } from '../engine/drawn-map.ts';
import { nameLines } from '../engine/name-lines.ts';
import { numberedRegions } from '../engine/numbered-regions.ts';

/** There are four tints; where more areas meet than a map of four colours can part, two that touch may share one. */
const tintCount = 4;

/** The municipalities in the tints of the areas of a draft; who lies in none has no tint. */
export function DraftMap({ map, label }: { map: DrawnMap; label: string }) {
  const tints = new Map(map.regions.map(({ code, tint }) => [code, (((tint - 1) % tintCount) + 1) as Tint]));
  return (
    <AreaMap
      label={label}
      frame={[0, 0, map.width, map.height]}
      unit={map.width / 1200}
      areas={map.municipalities.map(({ name, region, path }) => ({
        path,
        tint: tints.get(region?.code ?? '') ?? 0,
        name: region === null ? `${name}: in geen gebied` : `${name}: ${region.name}`,
      }))}
      outlines={[map.regionBorders]}
      fineOutlines={[map.speckBorders]}
      labels={numberedRegions(map.regions).map(({ name, label: place, number }) => ({
        ...place,
        lines: nameLines(name),
        short: String(number),
        minor: map.regions.length > 20,
      }))}
      caption="Wie in meer dan één gebied ligt, heeft de tint van het eerste. Grenzen vereenvoudigd."
    />
  );
}
