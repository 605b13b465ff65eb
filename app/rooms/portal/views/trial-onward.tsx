import { List } from '#design/list/list.tsx';
import { mapHref } from '#rooms/territory/engine/map-view.ts';
import { mapViewOf } from '#rooms/territory/engine/trial-view.ts';
import { areasInSentence } from './delineation-words.ts';
import type { TrialFrame } from './trial-frame.ts';

/** From an exercise to the fewest moves that would do, the figures as they are, and the map without moves. */
export function TrialOnward({ view, delineation, other, suffix }: TrialFrame) {
  const comparison = `/afbakeningen/${delineation.code}/vergelijking/${other.code}`;
  return (
    <List
      items={[
        <>
          <a href={`${comparison}/rekenoefening${suffix}`}>
            De kleinste wijziging volgens vijf regels, en elk antwoord op de kaart
          </a>{' '}
          (het rekenen kan tot een halve minuut duren)
        </>,
        <a href={comparison + suffix}>
          De vergelijking zoals ze nu is: {areasInSentence(delineation)} tegenover {areasInSentence(other)}
        </a>,
        <a href={mapHref(mapViewOf(view))}>De kaart zonder de zetten</a>,
      ]}
    />
  );
}
