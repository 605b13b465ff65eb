import { Heading } from '#design/heading/heading.tsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { statedLaterWords } from '#rooms/territory/texts.ts';
import { borderWords } from './border-words.ts';
import { areaInSentence } from './delineation-words.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { NeighboursTable } from './neighbours-table.tsx';

interface MunicipalityBordersProps {
  readonly picture: MunicipalityPicture;
  readonly day: Day;
  readonly suffix: string;
}

/** On which borders a municipality lies: from the map alone, apart from where its areas lie. */
export function MunicipalityBorders({ picture, day, suffix }: MunicipalityBordersProps) {
  const { neighbours, separators, footing } = picture;
  const { name } = picture.municipality;
  return (
    <section class="stack">
      <Heading level={2}>Aan welke regio’s raakt {name}?</Heading>
      {neighbours === null ? (
        <p class="prose">
          Welke gemeenten toen buren waren, is onbekend. Die gegevens beginnen op 1 januari 2025.
        </p>
      ) : (
        <>
          <p class="prose">{borderWords(name, neighbours)}</p>
          <p class="prose">
            Dit komt alleen van de kaart. Het staat los van de afbakeningen hierboven, en het zegt niets over
            een recht op ondersteuning. Zie ook{' '}
            <a href={`/grensgemeenten${suffix}`}>alle gemeenten op een regiogrens</a> en{' '}
            <a href={`/samenvallende-grenzen${suffix}`}>samenvallende grenzen</a>.
          </p>
          <NeighboursTable neighbours={neighbours} suffix={suffix} />
          {footing && (
            <SourceLine
              state={dutch(footing.statedOn)}
              source={footing.source}
              remark={[
                'zonder Brussel, Wallonië en het buitenland',
                'lengtes uit een vereenvoudigde kaart',
                `als scheiding tellen ${dutchList(separators.map(areaInSentence))}`,
                statedLaterWords([footing.statedOn], day),
              ]
                .filter(Boolean)
                .join('; ')}
            />
          )}
        </>
      )}
    </section>
  );
}
