import { AreaMap, type Tint } from '#design/area-map/area-map.tsx';
import type { DrawnMap } from '#rooms/territory/engine/drawn-map.ts';
import { placeLabels } from '#rooms/territory/engine/label-placement.ts';
import { nameLines, nameSize } from '#rooms/territory/engine/name-lines.ts';
import { numberedRegions } from '#rooms/territory/engine/numbered-regions.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';

/** The reference regions beside the search on the home page; on a narrow screen by number, with a key. */
export function HomeMap({ map }: { map: DrawnMap }) {
  const unit = map.width / 1000;
  const regions = numberedRegions(map.regions);
  const labels = regions.map(({ name, label, number }) => {
    const lines = nameLines(name);
    return { ...label, lines, ...nameSize(lines, 14 * unit), must: true, short: String(number) };
  });
  return (
    <AreaMap
      label="Kaart van de referentieregio’s"
      frame={[0, 0, map.width, map.height]}
      unit={unit}
      areas={map.regions.map(({ code, name, path, tint }) => ({
        path,
        tint: tint as Tint,
        name,
        href: `/regios/${code}`,
      }))}
      outlines={[map.regionBorders]}
      fineOutlines={[map.speckBorders]}
      labels={placeLabels(labels, 4 * unit)}
      caption={<Key regions={regions} />}
    />
  );
}

/** The numbers of the small map, each with its region. */
function Key({ regions }: { regions: readonly CodeAndName[] }) {
  return (
    <ol class="area-map__key">
      {regions.map(({ code, name }) => (
        <li>
          <a href={`/regios/${code}`}>{name}</a>
        </li>
      ))}
    </ol>
  );
}
