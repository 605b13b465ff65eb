import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { Select } from '#design/select/select.tsx';
import { isComparable } from '#rooms/territory/engine/comparison/territory.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';
import type { MapText } from './map-text-shown.ts';

/** Lets one choose which delineation the text tells of, and on which day. */
export function MapTextForm({ text: { territory, delineation, day } }: { readonly text: MapText }) {
  const options = [...territory.delineations.values()]
    .filter((one) => isComparable(one) || one.code === delineation.code)
    .map(({ code, plural }) => ({ value: code, label: plural }));
  return (
    <Details summary="Een andere afbakening of datum">
      <form action="/kaart/tekst" class="stack">
        <Select name="lijn" label="Afbakening" required options={options} value={delineation.code} />
        <DateInput name="datum" label="Toestand op" required value={day} min={firstKnownDay} />
        <Button skin="secondary">Toon deze tekst</Button>
      </form>
    </Details>
  );
}
