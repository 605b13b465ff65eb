import { MapCrossingList } from './map-crossing-list.tsx';
import { hatchingWords } from './map-crossing-words.ts';
import { mapSentences, type SaidView } from './map-sentences.ts';

/** What a whole view says: the answer in its first sentences, the details below. */
export function MapLookAnswer(props: SaidView) {
  const { territory, picture } = props;
  const { crossings } = picture;
  const [first = '', ...more] = mapSentences(props);
  return (
    <>
      <p class="kaart-woorden__antwoord" data-aan-te-kondigen>
        {first}
      </p>
      {more.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {crossings !== null && crossings.crossing.length > 0 && <p>{hatchingWords(crossings)}</p>}
      {crossings && (
        <MapCrossingList crossings={crossings} nameOf={(nis) => territory.lines.get(nis)?.name ?? nis} />
      )}
    </>
  );
}
