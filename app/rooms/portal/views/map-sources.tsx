import { SourceLine } from '#design/source-line/source-line.tsx';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { delineationSourceText } from './delineation-source.tsx';
import { mapSourceLines } from './map-source-lines.ts';

interface MapSourcesProps {
  readonly territory: Territory;
  readonly pictures: readonly MapPicture[];
  readonly day: string;
  readonly boundarySource: string | null;
}

/** The sources of a map, each on its line. */
export function MapSources(props: MapSourcesProps) {
  const { stated, others } = mapSourceLines(props);
  return (
    <>
      {stated.map((one) => (
        <SourceLine {...one} />
      ))}
      {others.map((line) => (
        <p class="source-line">{line}</p>
      ))}
    </>
  );
}

/** The same for a file: of every delineation of the view. */
export function mapSourceText(territory: Territory, { fill, outlines }: MapView, day: string): string {
  const delineations = [...new Set([fill, ...outlines])].flatMap(
    (code) => territory.delineations.get(code) ?? [],
  );
  return delineationSourceText({ delineations, day, territory });
}
