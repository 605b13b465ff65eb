import { Heading } from '#design/heading/heading.tsx';
import { membersIn } from '#rooms/territory/engine/comparison/delineation.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import { isComparable, regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames } from '#rooms/territory/texts.ts';
import { absenceWords, areasInSentence } from './delineation-words.ts';
import { type MapText, positionsOn } from './map-text-shown.ts';
import { MunicipalityLinks } from './municipality-links.tsx';
import { areaWithKind, regionName, regionsWords } from './place-words.ts';

/** The areas of the delineation in words: who lies in each, and which regions it crosses. */
export function MapTextAreas({ text }: { readonly text: MapText }) {
  const { delineation, territory, suffix } = text;
  const { encoded, areas } = delineation;
  if (delineation.code === regionsCode) return null;
  const positions = positionsOn(territory, delineation);
  return (
    <section class="stack">
      <Heading level={2} id="gebieden">
        De {areasInSentence(delineation)}
      </Heading>
      {!isComparable(delineation) && <p class="prose">{absenceWords(delineation)}</p>}
      {encoded !== null &&
        [...areas.values()].map(({ code, name }) => (
          <section class="stack">
            <Heading level={3}>{areaWithKind(delineation, name)}</Heading>
            <PositionWords text={text} position={positions?.find(({ area }) => area === code) ?? null} />
            <p class="prose">
              Gemeenten:{' '}
              <MunicipalityLinks
                territory={territory}
                codes={[...membersIn(encoded, encoded.areas.indexOf(code))].map(
                  (one) => territory.municipalities.codes[one] ?? '',
                )}
                suffix={suffix}
              />
              .
            </p>
          </section>
        ))}
    </section>
  );
}

interface PositionWordsProps {
  readonly text: MapText;
  readonly position: AreaPosition | null;
}

function PositionWords({ text, position }: PositionWordsProps) {
  if (position === null) return null;
  const { territory, suffix } = text;
  const isBeyond = !position.exAequo && position.position === 'crossing' && position.outside.length > 0;
  return (
    <p class="prose">
      {positionSentence(position)} {regionsSentence(text, position)}
      {isBeyond && (
        <>
          {' '}
          Buiten de hoofdregio:{' '}
          <MunicipalityLinks territory={territory} codes={position.outside} suffix={suffix} />.
        </>
      )}
    </p>
  );
}

function positionSentence({ position }: AreaPosition): string {
  return position === 'unknown'
    ? 'Hoe dit gebied tegenover de regio’s ligt, is onbekend.'
    : `Dit gebied ${positionNames[position]}.`;
}

function regionsSentence({ territory }: MapText, position: AreaPosition): string {
  const [only] = position.regions;
  const words =
    regionsWords(territory, position) ??
    (only === undefined ? '' : `Regio: ${regionName(territory, only.region)}`);
  return words === '' || words.endsWith('.') ? words : `${words}.`;
}
