import { AreaMap, type Tint } from '#design/area-map/area-map.tsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dutch } from '#platform/day.ts';
import type { DrawnMap } from '../engine/drawn-map.ts';
import { nameLines } from '../engine/name-lines.ts';
import { numberedRegions } from '../engine/numbered-regions.ts';
import type { Footing } from '../queries/get-footing.ts';
import { statedLaterWords } from '../texts.ts';

interface WholeMapProps {
  readonly map: DrawnMap;
  /** What it shows, for who does not see it. */
  readonly label: string;
  readonly suffix: string;
  readonly footing: Footing | null;
  /** The day that was asked. */
  readonly day: Day;
}

/** All municipalities in the tints of their regions, each a link to its page. */
export function WholeMap({ map, label, suffix, footing, day }: WholeMapProps) {
  const tints = new Map(map.regions.map(({ code, tint }) => [code, tint as Tint]));
  return (
    <AreaMap
      label={label}
      frame={[0, 0, map.width, map.height]}
      unit={map.width / 1200}
      areas={map.municipalities.map(({ nis, name, region, path }) => ({
        path,
        tint: tints.get(region?.code ?? '') ?? 0,
        name: region === null ? name : `${name}, ${region.name}`,
        href: `/gemeenten/${nis}${suffix}`,
      }))}
      outlines={[map.regionBorders]}
      fineOutlines={[map.speckBorders]}
      labels={numberedRegions(map.regions).map(({ name, label: place, number }) => ({
        ...place,
        lines: nameLines(name),
        short: String(number),
      }))}
      caption={
        <>
          Grenzen vereenvoudigd, niet geschikt om adressen of percelen toe te wijzen.{' '}
          <a href="#lijst">Dezelfde gemeenten in een lijst</a>.
          {footing && (
            <SourceLine
              state={dutch(footing.statedOn)}
              source={`${footing.source}; grenzen afgeleid van de statistische sectoren van Statbel`}
              remark={statedLaterWords([footing.statedOn], day)}
            />
          )}
        </>
      }
    />
  );
}
