import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { listsSourceText } from '#rooms/cooperation/texts.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { MapFigures } from '#rooms/territory/engine/map-figures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { boundaryWords, inSentence, populationSource, statedLaterWords } from '#rooms/territory/texts.ts';

/** Of which day something on the map is and from where, with what that is. */
export interface StatedSource {
  readonly state: string;
  readonly source: string;
  readonly remark: string | null;
}

export interface MapSourceLines {
  readonly stated: readonly StatedSource[];
  /** What has no day of its own, in sentences: where the boundaries come from, and the inhabitants. */
  readonly others: readonly string[];
}

interface Sourced {
  readonly territory: Territory;
  readonly pictures: readonly MapPicture[];
  readonly day: string;
  readonly boundarySource: string | null;
}

/** Of which day the municipalities and each delineation are, and from where; those that are the same share a line. */
export function mapSourceLines({ territory, pictures, day, boundarySource }: Sourced): MapSourceLines {
  const drawn = pictures.flatMap(({ fill, outlines }) => [
    fill,
    ...outlines.map(({ delineation }) => delineation),
  ]);
  const footing = territoryFooting(territory);
  const lines = [
    ...(footing === null ? [] : [{ ...footing, what: 'gemeenten' }]),
    ...drawn.flatMap(({ statedOn, source, plural }) =>
      statedOn === null || source === null ? [] : [{ statedOn, source, what: inSentence(plural) }],
    ),
  ];
  const groups = Map.groupBy(lines, ({ statedOn, source }) => `${statedOn} ${source}`);
  const stated = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const what = dutchList([...new Set(group.map((line) => line.what))]);
    const later = statedLaterWords([first.statedOn], day);
    const remark = later === null ? what : `${what}; ${later}`;
    return [{ state: dutch(first.statedOn), source: first.source, remark }];
  });
  const [{ figures } = { figures: null }] = pictures;
  return {
    stated,
    others: [
      `Grenzen: ${boundaryWords(boundarySource)}.`,
      ...(figures === null ? [] : figureLines(figures, territory)),
    ],
  };
}

/** What the figures of a map rest on, beside its municipalities and delineations. */
function figureLines({ measure, counts }: MapFigures, { lines }: Territory): readonly string[] {
  switch (measure) {
    case 'inwoners':
    case 'dichtheid':
      return [inhabitantsLine([...lines.values()].flatMap(({ population }) => population ?? []))];
    case 'groei':
      return counts.length === 0 ? [] : [inhabitantsLine(counts)];
    case 'regiogrens':
      return [
        'Grenslengte uit de vereenvoudigde geometrie; grenzen met Brussel, Wallonië en het buitenland tellen niet mee.',
      ];
    case 'samenwerking':
      return [`Deelnemers: ${listsSourceText}.`];
    case 'elders':
    case 'oppervlakte':
      return [];
  }
}

function inhabitantsLine(counts: MapFigures['counts']): string {
  return `Inwoners: ${dutchList([...new Set(counts.map(populationSource))])}.`;
}
