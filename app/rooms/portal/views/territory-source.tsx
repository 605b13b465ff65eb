import { SourceLine } from '#design/source-line/source-line.tsx';
import { type Day, dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Population } from '#rooms/territory/model.ts';
import type { Footing } from '#rooms/territory/queries/get-footing.ts';
import { populationSource, statedLaterWords } from '#rooms/territory/texts.ts';

type Lines = readonly { readonly population: Population | null }[];

interface TerritorySourceProps {
  /** Of which day the figures are, and whose; nothing is drawn where that is not known. */
  readonly footing: Footing | null;
  /** The day that was asked: a state of later is no proof for it. */
  readonly day: Day;
  /** The lines with inhabitants above it. */
  readonly lines?: Lines;
}

/** The same line as text, for a file; that it is unknown where nothing is known of that day. */
export function territorySourceText({ footing, day, lines = [] }: TerritorySourceProps): string {
  if (footing === null) return 'onbekend';
  const remark = remarkOn(footing, day, lines);
  return `stand op ${dutch(footing.statedOn)}, bron: ${footing.source}${remark && ` (${remark})`}`;
}

/** The line under figures of the territory: of which day, from where, whether that is later, and how sure the inhabitants are. */
export function TerritorySource({ footing, day, lines = [] }: TerritorySourceProps) {
  if (footing === null) return null;
  return (
    <SourceLine
      state={dutch(footing.statedOn)}
      source={footing.source}
      remark={remarkOn(footing, day, lines)}
    />
  );
}

function remarkOn({ statedOn }: Footing, day: Day, lines: Lines): string {
  return [inhabitantsRemark(lines), statedLaterWords([statedOn], day)].filter(Boolean).join('; ');
}

function inhabitantsRemark(lines: Lines): string {
  const counts = new Set(
    lines.flatMap(({ population }) => (population === null ? [] : [populationSource(population)])),
  );
  return counts.size === 0 ? '' : `inwoners: ${dutchList([...counts])}`;
}
