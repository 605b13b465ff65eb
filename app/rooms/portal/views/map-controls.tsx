import { DateInput } from '#design/date-input/date-input.tsx';
import { Filter } from '#design/filter/filter.tsx';
import type { OptionGroup } from '#design/select/select.tsx';
import { Select } from '#design/select/select.tsx';
import { isTypology, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { type MapView, mapFields, mapMeasures } from '#rooms/territory/engine/map-view.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';
import { measureWords } from './measure-words.ts';

interface MapControlsProps {
  readonly territory: Territory;
  readonly view: MapView;
  readonly day: string;
}

/** The choices of a view as a form: it works without script, and the answer is a permalink. */
export function MapControls({ territory, view, day }: MapControlsProps) {
  const delineations = choices(territory, view);
  const [first = 'geen', second = ''] = view.outlines;
  return (
    <div class="kaart-keuze">
      <Filter action="/kaart" label="Kies wat de kaart toont" submit="Toon" keep={kept(view)}>
        {view.look === 'waarde' && (
          <Select
            name="maat"
            label="Cijfer"
            value={view.measure}
            options={mapMeasures.map((value) => ({ value, label: measureWords[value].name }))}
          />
        )}
        {view.look !== 'grenzen' && view.look !== 'klein' && view.look !== 'waarde' && (
          <Select name="vlak" label="Vlak" value={view.fill} options={delineations} />
        )}
        {view.look !== 'klein' && view.look !== 'grenzen' && (
          <Select
            name="lijn"
            label="Lijn"
            value={first}
            options={[{ value: 'geen', label: 'geen lijn' }, ...delineations]}
          />
        )}
        {view.look === 'vergelijking' && (
          <Select
            name="lijn"
            id="veld-lijn-2"
            label="Tweede lijn"
            value={second}
            empty="geen tweede lijn"
            options={delineations}
          />
        )}
        <DateInput name="datum" label="Toestand op" value={day} min={firstKnownDay} />
      </Filter>
    </div>
  );
}

/** The delineations of which the members are known, and those that the view already asks for. */
function choices({ delineations }: Territory, view: MapView): OptionGroup[] {
  const asked = [view.fill, ...view.outlines];
  const known = [...delineations.values()].filter(
    ({ code, encoded }) => encoded !== null || asked.includes(code),
  );
  return [
    { label: 'Gebieden', shown: known.filter((one) => !isTypology(one)) },
    { label: 'Soorten gemeenten', shown: known.filter(isTypology) },
  ]
    .filter(({ shown }) => shown.length > 0)
    .map(({ label, shown }) => ({
      label,
      options: shown.map(({ code, plural }) => ({ value: code, label: plural })),
    }));
}

/** What the form itself asks, by look; the rest of the view goes along unseen. */
function kept(view: MapView): Record<string, string> {
  const shown: readonly string[] = {
    vergelijking: ['vlak', 'lijn', 'datum'],
    naast: ['vlak', 'lijn', 'datum'],
    grenzen: ['datum'],
    klein: ['datum'],
    waarde: ['maat', 'lijn', 'datum'],
  }[view.look];
  // An area is of the delineations that the form lets go.
  const kept = Object.entries(mapFields({ ...view, area: null }));
  return Object.fromEntries(kept.filter(([name]) => !shown.includes(name)));
}
