import { SourceLine } from '#design/source-line/source-line.tsx';
import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Population } from '#rooms/territory/model.ts';
import type { Footing } from '#rooms/territory/queries/get-footing.ts';
import { populationSource } from '#rooms/territory/texts.ts';

interface TerritorySourceProps {
  /** Of which day the figures are, and whose; nothing is drawn where that is not known. */
  readonly footing: Footing | null;
  /** The lines with inhabitants above it. */
  readonly lines?: readonly { readonly population: Population | null }[];
}

/** The line under figures of the territory: of which day, from where, and how sure the inhabitants are. */
export function TerritorySource({ footing, lines = [] }: TerritorySourceProps) {
  if (footing === null) return null;
  const counts = new Set(
    lines.flatMap(({ population }) => (population === null ? [] : [populationSource(population)])),
  );
  return (
    <SourceLine
      state={dutch(footing.statedOn)}
      source={footing.source}
      remark={counts.size > 0 && `inwoners: ${dutchList([...counts])}`}
    />
  );
}
