import { SourceLine } from '#design/source-line/source-line.tsx';
import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { boundaryWords, inSentence, populationSource, statedLaterWords } from '#rooms/territory/texts.ts';
import { delineationSourceText } from './delineation-source.tsx';

interface MapSourcesProps {
  readonly territory: Territory;
  readonly pictures: readonly MapPicture[];
  readonly day: string;
  readonly boundarySource: string | null;
}

/** Of which day the municipalities and each delineation are, and from where; those that are the same share a line. */
export function MapSources({ territory, pictures, day, boundarySource }: MapSourcesProps) {
  const drawn = pictures.flatMap(({ fill, outlines }) => [
    fill,
    ...outlines.map(({ delineation }) => delineation),
  ]);
  const measure = pictures[0]?.figures?.measure;
  const footing = territoryFooting(territory);
  const lines = [
    ...(footing === null ? [] : [{ ...footing, what: 'gemeenten' }]),
    ...drawn.map(({ statedOn, source, plural }) => ({ statedOn, source, what: inSentence(plural) })),
  ];
  const groups = Map.groupBy(lines, ({ statedOn, source }) => `${statedOn} ${source}`);
  const counted = [...territory.lines.values()].flatMap(({ population }) =>
    population === null ? [] : populationSource(population),
  );
  return (
    <>
      {[...groups.values()].map((group) => {
        const [{ statedOn = null, source = null } = {}] = group;
        if (statedOn === null || source === null) return null;
        return (
          <SourceLine
            state={dutch(statedOn)}
            source={source}
            remark={[
              dutchList([...new Set(group.map(({ what }) => what))]),
              statedLaterWords([statedOn], day),
            ]
              .filter((part) => part !== null)
              .join('; ')}
          />
        );
      })}
      <p class="source-line">Grenzen: {boundaryWords(boundarySource)}.</p>
      {measure !== undefined && measure !== 'elders' && (
        <p class="source-line">Inwoners: {dutchList([...new Set(counted)])}.</p>
      )}
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
