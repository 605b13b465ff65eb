import type { Option } from '#design/field/option.ts';
import type { OptionGroup } from '#design/select/select.tsx';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';
import { type EditionSelection, selectionText } from '../model.ts';

/** The selections of a day, as a list to choose from: all, then the provinces and the regions by name. */
export function selectionChoices({ lines }: Territory): readonly (Option | OptionGroup)[] {
  const all = [...lines.values()];
  const groups = [
    { label: 'Per provincie', of: 'province' },
    { label: 'Per referentieregio', of: 'region' },
  ] as const;
  return [
    { value: 'alle', label: `alle ${all.length} gemeenten` },
    ...groups.flatMap(({ label, of: kind }) => {
      const options = byName(all.flatMap((one) => one[kind] ?? [])).map(({ code, name, count }) => ({
        value: selectionText({ of: kind, code }),
        label: `${name} (${count})`,
      }));
      return options.length === 0 ? [] : [{ label, options }];
    }),
  ];
}

/** What a selection is called in the list; its code where the list does not have it. */
export function choiceName(choices: readonly (Option | OptionGroup)[], selection: EditionSelection): string {
  const value = selectionText(selection);
  const options = choices.flatMap((choice) => ('options' in choice ? choice.options : [choice]));
  return options.find((option) => option.value === value)?.label ?? value;
}

function byName(places: readonly CodeAndName[]) {
  const grouped = [...Map.groupBy(places, ({ code }) => code).values()];
  return grouped
    .flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, count: same.length })))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
