import { Details } from '#design/details/details.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapChange } from '#rooms/territory/engine/map-changes.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { type ChangeVerb, changesSentence, changeWords } from './map-change-words.ts';

/** What is otherwise on another day than the one that is shown. */
export interface MapDifference {
  readonly other: Day;
  readonly changes: readonly MapChange[];
  readonly verb: ChangeVerb;
}

interface MapDaysProps {
  readonly view: MapView;
  readonly day: Day;
  readonly today: Day;
  /** Null where the view is of today and compares with no other day. */
  readonly difference: MapDifference | null;
}

/** The last days before the mergers: between them and today lie all changes of municipalities. */
const lastDays: readonly Day[] = ['2018-12-31', '2024-12-31'];

/** The days that matter, each a view of its own, and what changed between the shown day and another. */
export function MapDays({ view, day, today, difference }: MapDaysProps) {
  const days = [...lastDays, today].map((one) => ({
    label: one === today ? 'vandaag' : dutch(one),
    href: mapHref(view, { day: one === today ? null : one, area: null, against: null }),
    isShown: one === day,
  }));
  return (
    <nav class="kaart-dagen" aria-label="De kaart op een andere dag">
      <ul class="kaart-knoppen__lijst">
        <li>De kaart op:</li>
        {days.map(({ label, href, isShown }) => (
          <li>{isShown ? <strong aria-current="date">{label}</strong> : <a href={href}>{label}</a>}</li>
        ))}
      </ul>
      {difference === null && (
        <ul class="kaart-knoppen__lijst">
          <li>Merk wat veranderde sinds:</li>
          {lastDays.map((other) => (
            <li>
              <a href={mapHref(view, { against: other })}>{dutch(other)}</a>
            </li>
          ))}
        </ul>
      )}
      {difference !== null && <Difference view={view} day={day} {...difference} />}
    </nav>
  );
}

function Difference({ view, day, other, changes, verb }: Pick<MapDaysProps, 'view' | 'day'> & MapDifference) {
  const [from = day, to = day] = [day, other].sort();
  return (
    <>
      <p>
        {changesSentence(changes, { from, to })}{' '}
        {view.against === null ? (
          <a href={mapHref(view, { against: other })}>Merk ze op de kaart (⊕)</a>
        ) : (
          <a href={mapHref(view, { against: null })}>Merk ze niet meer</a>
        )}
      </p>
      {changes.length > 0 && (
        <Details summary={`Wat veranderde, per gemeente (${dutchCount(changes.length)})`}>
          <ul>
            {changes.map((change) => (
              <li>
                <a href={mapHref(view, { municipality: change.nis })}>{change.name}</a>:{' '}
                {changeWords(change, verb)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
