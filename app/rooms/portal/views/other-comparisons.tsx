import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Select } from '#design/select/select.tsx';
import {
  isComparable,
  type Territory,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';

interface OtherComparisonsProps {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly other?: TerritoryDelineation;
  /** The day to keep, where that is not today. */
  readonly keep: Readonly<Record<string, string>>;
}

/** Chooses with which other delineation to compare. */
export function OtherComparisons({ territory, delineation, other, keep }: OtherComparisonsProps) {
  const choices = [...territory.delineations.values()].filter(
    (one) => one.code !== delineation.code && isComparable(one),
  );
  return (
    <Details summary="Vergelijken met een andere afbakening">
      <form action={`/afbakeningen/${delineation.code}/vergelijking`} class="stack">
        <Select
          name="met"
          label={`${delineation.plural} vergelijken met`}
          options={choices.map(({ code, plural }) => ({ value: code, label: plural }))}
          value={other?.code}
        />
        {Object.entries(keep).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button skin="secondary">Vergelijk</Button>
      </form>
    </Details>
  );
}
