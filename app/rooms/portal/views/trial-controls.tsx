import { DateInput } from '#design/date-input/date-input.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { Select } from '#design/select/select.tsx';
import { isComparable, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { type TrialView, trialPath } from '#rooms/territory/engine/trial-view.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';

interface TrialControlsProps {
  readonly territory: Territory;
  readonly view: TrialView;
  readonly day: string;
}

/** Another exercise: in which delineation municipalities move, to which it is compared, and on which day. */
export function TrialControls({ territory, view, day }: TrialControlsProps) {
  const asked = [view.code, view.other];
  const options = [...territory.delineations.values()]
    .filter((one) => isComparable(one) || asked.includes(one.code))
    .map(({ code, plural }) => ({ value: code, label: plural }));
  return (
    <Filter action={trialPath} label="Begin een andere oefening" submit="Begin">
      <Select name="afbakening" label="Gemeenten verhuizen tussen" value={view.code} options={options} />
      <Select name="tegenover" label="Vergeleken met" value={view.other} options={options} />
      <DateInput name="datum" label="Toestand op" value={day} min={firstKnownDay} />
    </Filter>
  );
}
