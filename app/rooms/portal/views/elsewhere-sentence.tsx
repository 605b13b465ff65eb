import { areaInSentence } from './delineation-words.ts';
import type { Elsewhere } from './municipality-picture.ts';
import { placeAnchor } from './place-cells.tsx';
import { elsewhereCountWords } from './place-words.ts';

/** For which delineations a municipality is "elders ingedeeld", each leading to its row in the table of places. */
export function ElsewhereSentence({ name, elsewhere }: { name: string; elsewhere: Elsewhere }) {
  const { delineations } = elsewhere;
  return (
    <p>
      {elsewhereCountWords(name, elsewhere)}
      {delineations.length > 0 && ': '}
      {delineations.map((delineation, place) => (
        <>
          {separator(place, delineations.length)}
          <a href={`#${placeAnchor(delineation)}`}>{areaInSentence(delineation)}</a>
        </>
      ))}
      .
    </p>
  );
}

function separator(place: number, count: number): string {
  if (place === 0) return '';
  return place === count - 1 ? ' en ' : ', ';
}
