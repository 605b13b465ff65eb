import type { Column } from '#design/table/table.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { AreaEffect, AreaFigures } from '#rooms/territory/engine/comparison/trial-effect.ts';
import { laidOver } from '#rooms/territory/engine/comparison/trial-tally.ts';
import { positionNames, positionNamesElsewhere } from '#rooms/territory/texts.ts';
import { municipalityNames } from './municipality-links.tsx';
import type { TrialFrame } from './trial-frame.ts';

/**
 * The columns of the areas that gained or lost members, for the screen and for a file. How they lie is only said of
 * areas that are laid over others: not where municipalities move between the reference regions.
 */
export function areaEffectColumns(frame: TrialFrame): Column<AreaEffect>[] {
  const { trial, delineation } = frame;
  const names = (codes: readonly string[]) =>
    dutchList(municipalityNames(trial.before, codes).map(({ name }) => name));
  const [over] = laidOver(trial.pair);
  return [
    { ...words('gebied', delineation.name, ({ name }) => name), header: true },
    words('erbij', 'Komt erbij', ({ joined }) => names(joined)),
    words('weg', 'Gaat weg', ({ left }) => names(left)),
    ...numbers('gemeenten', 'Gemeenten', ({ municipalities }) => municipalities),
    ...numbers('inwoners', 'Inwoners', ({ inhabitants }) => inhabitants),
    ...(over === delineation.code ? positionColumns(frame) : []),
  ];
}

function positionColumns({ other }: TrialFrame): Column<AreaEffect>[] {
  const positions = other.code === regionsCode ? positionNames : positionNamesElsewhere;
  const position = (figures: AreaFigures | null) => {
    if (figures === null) return 'nieuw gebied';
    return figures.municipalities === 0
      ? 'zonder gemeenten'
      : positions[figures.position?.position ?? 'unknown'];
  };
  return [
    words('ligging-zonder', 'Ligging zonder de zetten', ({ before }) => position(before)),
    words('ligging-met', 'Ligging met de zetten', ({ after }) => position(after)),
  ];
}

function words(key: string, label: string, of: (effect: AreaEffect) => string): Column<AreaEffect> {
  return { key, label, cell: of, value: of };
}

/** A figure without and with the moves; a founded area has none without. */
function numbers(
  key: string,
  label: string,
  of: (figures: AreaFigures) => number | null,
): Column<AreaEffect>[] {
  const column = (when: string, figures: (effect: AreaEffect) => AreaFigures | null): Column<AreaEffect> => ({
    key: `${key}-${when}`,
    label: `${label} ${when}`,
    numeric: true,
    cell: (effect) => {
      const known = figures(effect);
      const count = known === null ? 0 : of(known);
      return count === null ? 'onbekend' : dutchCount(Math.round(count));
    },
    value: (effect) => {
      const known = figures(effect);
      return known === null ? 0 : of(known);
    },
  });
  return [column('zonder', ({ before }) => before), column('met', ({ after }) => after)];
}
