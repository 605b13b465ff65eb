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

/** The same line as text, for a file; that it is unknown where nothing is known of that day. */
export function territorySourceText({ footing, lines = [] }: TerritorySourceProps): string {
  if (footing === null) return 'onbekend';
  const remark = inhabitantsRemark(lines);
  return `stand op ${dutch(footing.statedOn)}, bron: ${footing.source}${remark && ` (${remark})`}`;
}

/** The line under figures of the territory: of which day, from where, and how sure the inhabitants are. */
export function TerritorySource({ footing, lines = [] }: TerritorySourceProps) {
  if (footing === null) return null;
  return (
    <SourceLine state={dutch(footing.statedOn)} source={footing.source} remark={inhabitantsRemark(lines)} />
  );
}

function inhabitantsRemark(lines: NonNullable<TerritorySourceProps['lines']>): string {
  const counts = new Set(
    lines.flatMap(({ population }) => (population === null ? [] : [populationSource(population)])),
  );
  return counts.size === 0 ? '' : `inwoners: ${dutchList([...counts])}`;
}
