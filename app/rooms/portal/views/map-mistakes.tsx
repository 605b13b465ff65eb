import { type Day, dutch } from '#platform/day.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { areasInSentence } from './delineation-words.ts';
import { ReportMistakes } from './report-mistake.tsx';

interface MapMistakesProps {
  readonly territory: Territory;
  readonly view: MapView;
  readonly day: Day;
  readonly baseUrl: string;
}

/** "Klopt er iets niet?" on every layer of the map. */
export function MapMistakes({ territory, view, day, baseUrl }: MapMistakesProps) {
  const names = [...new Set([view.fill, ...view.outlines])].flatMap((code) => {
    const delineation = territory.delineations.get(code);
    return delineation === undefined ? [] : `de ${areasInSentence(delineation)}`;
  });
  return (
    <ReportMistakes
      layers={[...names, 'de gemeentegrenzen'].map((name) => ({
        name,
        about: `${name} op de kaart, toestand op ${dutch(day)}`,
      }))}
      address={baseUrl + mapHref({ ...view, day })}
    />
  );
}
