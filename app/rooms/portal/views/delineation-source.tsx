import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Territory, TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { populationSource, statedLaterWords } from '#rooms/territory/texts.ts';

interface DelineationSourceProps {
  readonly delineations: readonly TerritoryDelineation[];
  /** The day that was asked: a state of later is no proof for it. */
  readonly day: Day;
  /** Whose inhabitants stand above it; left out where none do. */
  readonly territory?: Territory | undefined;
}

/** Under figures of delineations: of which day each is, from where, what of it is later, and whose the inhabitants are. */
export function DelineationSource(props: DelineationSourceProps) {
  const parts = sourceParts(props);
  return parts === null ? null : <SourceLine {...parts} />;
}

/** The same line as text, for a file. */
export function delineationSourceText(props: DelineationSourceProps): string {
  const parts = sourceParts(props);
  if (parts === null) return 'onbekend';
  const { state, source, remark } = parts;
  return `stand op ${state}, bron: ${source}${remark && ` (${remark})`}`;
}

function sourceParts({ delineations, day, territory }: DelineationSourceProps) {
  const stated = delineations.flatMap(({ statedOn, source }) =>
    statedOn === null || source === null ? [] : { statedOn, source },
  );
  if (stated.length === 0) return null;
  const days = [...new Set(stated.map(({ statedOn }) => statedOn))].sort();
  return {
    state: dutchList(days.map(dutch)),
    source: dutchList([...new Set(stated.map(({ source }) => source))]),
    remark: [territory && inhabitantsWords(territory), statedLaterWords(days, day)]
      .filter(Boolean)
      .join('; '),
  };
}

function inhabitantsWords({ lines }: Territory): string {
  const counted = [...lines.values()].flatMap(({ population }) =>
    population === null ? [] : populationSource(population),
  );
  return `inwoners: ${counted.length === 0 ? 'onbekend' : dutchList([...new Set(counted)])}`;
}
