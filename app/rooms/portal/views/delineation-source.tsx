import { SourceLine } from '#design/source-line/source-line.tsx';
import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Territory, TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { populationSource } from '#rooms/territory/texts.ts';

interface DelineationSourceProps {
  readonly territory: Territory;
  readonly delineations: readonly TerritoryDelineation[];
}

/** Under figures of delineations: of which day each is, from where, and whose the inhabitants are. */
export function DelineationSource(props: DelineationSourceProps) {
  const parts = sourceParts(props);
  return parts === null ? null : <SourceLine {...parts} />;
}

/** The same line as text, for a file. */
export function delineationSourceText(props: DelineationSourceProps): string {
  const parts = sourceParts(props);
  return parts === null ? 'onbekend' : `stand op ${parts.state}, bron: ${parts.source} (${parts.remark})`;
}

function sourceParts({ territory, delineations }: DelineationSourceProps) {
  const stated = delineations.flatMap(({ statedOn, source }) =>
    statedOn === null || source === null ? [] : { statedOn, source },
  );
  if (stated.length === 0) return null;
  const days = [...new Set(stated.map(({ statedOn }) => statedOn))].sort();
  const counted = [...territory.lines.values()].flatMap(({ population }) =>
    population === null ? [] : populationSource(population),
  );
  return {
    state: dutchList(days.map(dutch)),
    source: dutchList([...new Set(stated.map(({ source }) => source))]),
    remark: `inwoners: ${counted.length === 0 ? 'onbekend' : dutchList([...new Set(counted)])}`,
  };
}
